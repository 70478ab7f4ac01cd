#include "io/report/change_text.hpp"

#include <algorithm>
#include <filesystem>

#include "io/privacy/redact.hpp"
#include "io/report/change_event.hpp"
#include "io/report/change_words.hpp"
#include "io/report/columns.hpp"
#include "io/text/called.hpp"

namespace duaal::io {

namespace {

constexpr std::size_t screenful = 20;  ///< lines after which no more entries are begun
constexpr int few = 3;                 ///< new or gone objects that are described; of more there are only ids

using Changes = std::vector<const ObjectChange*>;

/// "2 changed, 1 new"
std::string counts(const Changes& changes, Language language) {
    const auto count = [&](ChangeKind kind) { return std::ranges::count(changes, kind, &ObjectChange::kind); };
    std::string words;
    const auto add = [&](const Text& text) { words += (words.empty() ? "" : ", ") + text.in(language); };
    if (const auto n = count(ChangeKind::changed); n > 0) add(tr("{1} changed", n));
    if (const auto n = count(ChangeKind::added); n > 0) add(tr("{1} new", n));
    if (const auto n = count(ChangeKind::removed); n > 0) add(tr("{1} gone", n));
    return words;
}

std::vector<std::string> ids_of(const Changes& changes) {
    std::vector<std::string> ids;
    for (const ObjectChange* change : changes) ids.push_back(redacted(change->id));
    return ids;
}

/// One line each, but one for all to which the same happens, and for many that are new or gone.
std::vector<std::string> entries(const Changes& changes, Language language) {
    std::vector<std::pair<std::string, Changes>> events;
    for (const ChangeKind kind : {ChangeKind::changed, ChangeKind::added, ChangeKind::removed}) {
        const bool many = kind != ChangeKind::changed && std::ranges::count(changes, kind, &ObjectChange::kind) > std::ptrdiff_t{few};
        for (const ObjectChange* change : changes) {
            if (change->kind != kind) continue;
            const std::string what =
                many ? (kind == ChangeKind::added ? tr("new") : tr("gone")).in(language) : object_event(*change, language);
            const auto same = std::ranges::find(events, what, &std::pair<std::string, Changes>::first);
            if (same == events.end())
                events.push_back({what, {change}});
            else
                same->second.push_back(change);
        }
    }
    std::vector<std::string> lines;
    for (const auto& [what, objects] : events) lines.push_back(list_of(ids_of(objects), many_words, language) + ": " + what);
    return lines;
}

class Writer {
public:
    Writer(std::ostream& out, Language language) : out_(out), language_(language), width_(screen_of(out).width) {}

    void write(const ChangeList& list, const std::string& file) {
        std::string bases;
        for (const std::string& base : list.extends)
            bases += (bases.empty() ? "" : " + ") + std::filesystem::path(base).filename().string();
        const std::string name = std::filesystem::path(file).filename().string();
        if (list.objects.empty()) say(tr("{1} changes nothing in {2}.", name, bases).in(language_), 0);
        if (!list.objects.empty()) say(tr("What {1} changes in {2}:", name, bases).in(language_), 0);
        // what is no scenario yet, such as the routes of a law, is filled up: that is no change to read line by line
        const bool whole = std::ranges::find(list.fresh, "participants") == list.fresh.end();
        std::vector<std::string> filled;
        for (std::size_t i = 0; i < list.objects.size();) {
            Changes section;
            const std::string key = list.objects[i].section;
            for (; i < list.objects.size() && list.objects[i].section == key; ++i) section.push_back(&list.objects[i]);
            const bool fresh = std::ranges::find(list.fresh, key) != list.fresh.end();
            if (whole || !fresh)
                write_section(key, section);
            else
                filled.push_back(section_word(key).in(language_) + (has_ids({key}) ? " (" + std::to_string(section.size()) + ")" : ""));
        }
        if (!filled.empty()) say(tr("added: {1}", list_of(filled, filled.size(), language_)).in(language_), 2);
        if (left_out_) say(tr("({1} check --json gives all)", called()).in(language_), 0);
        write_same(list.same);
    }

private:
    /// "lesson groups: 2 changed, 1 new"
    [[nodiscard]] std::string title(const std::string& key, const Changes& changes) const {
        std::string words = section_word(key).in(language_);
        if (has_ids({key})) words.append(": ").append(counts(changes, language_));
        return words;
    }

    void write_section(const std::string& key, const Changes& changes) {
        const bool collection = has_ids({key});
        say(title(key, changes), 2);
        const std::vector<std::string> lines = collection ? entries(changes, language_) : field_events(*changes.front(), language_);
        std::size_t shown = 0;
        for (; shown < lines.size() && said_ < screenful; ++shown) say(lines[shown], 4);
        if (shown == lines.size()) return;
        if (shown > 0) say(tr("and {1} more", lines.size() - shown).in(language_), 4);
        left_out_ = true;
    }

    void write_same(const std::vector<std::string>& same) {
        if (same.empty()) return;
        say(tr("Holds already without it: {1}", list_of(same, 2 * few, language_)).in(language_), 0);
    }

    void say(const std::string& text, std::size_t indent) {
        std::size_t deeper = 0;
        for (const std::string& line : lines_of(text, std::max<std::size_t>(width_, indent + 10) - indent - 2)) {
            out_ << std::string(indent + deeper, ' ') << line << '\n';
            deeper = 2;
            ++said_;
        }
    }

    std::ostream& out_;
    Language language_;
    std::size_t width_;
    std::size_t said_ = 0;  ///< lines
    bool left_out_ = false;
};

}  // namespace

void write_changes(std::ostream& out, const ChangeList& list, const std::string& file, Language language) {
    Writer(out, language).write(list, file);
}

std::string change_sentence(const ObjectChange& change, Language language) {
    return object_words(change.section, change.id).in(language) + ": " + object_event(change, language);
}

}  // namespace duaal::io
