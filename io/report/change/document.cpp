#include "io/report/change/document.hpp"

#include <algorithm>
#include <filesystem>

#include "io/privacy/redact.hpp"
#include "io/report/change/event.hpp"
#include "io/report/change/words.hpp"
#include "io/text/called.hpp"

namespace duaal::io {

namespace {

constexpr int few = 3;  ///< new or gone objects that are described; of more there are only ids

using Changes = std::vector<const ObjectChange*>;

/// "2 changed, 1 new"
Text counts(const Changes& changes) {
    const auto count = [&](ChangeKind kind) { return std::ranges::count(changes, kind, &ObjectChange::kind); };
    std::vector<Text> words;
    if (const auto n = count(ChangeKind::changed); n > 0) words.push_back(tr("{1} changed", n));
    if (const auto n = count(ChangeKind::added); n > 0) words.push_back(tr("{1} new", n));
    if (const auto n = count(ChangeKind::removed); n > 0) words.push_back(tr("{1} gone", n));
    return Text::list(words);
}

std::vector<std::string> ids_of(const Changes& changes) {
    std::vector<std::string> ids;
    for (const ObjectChange* change : changes) ids.push_back(redacted(change->id));
    return ids;
}

/// One line each, but one for all to which the same happens, and for many that are new or gone.
std::vector<Text> entries(const Changes& changes, Language language) {
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
    std::vector<Text> lines;
    for (const auto& [what, objects] : events) lines.push_back(Text::ready(list_of(ids_of(objects), many_words, language) + ": " + what));
    return lines;
}

/// "lesson groups: 2 changed, 1 new", and what.
Outline::Section section_of(const std::string& key, const Changes& changes, Language language) {
    if (has_ids({key})) return {tr("{1}: {2}", section_word(key), counts(changes)), entries(changes, language)};
    Outline::Section section{section_word(key)};
    for (const std::string& event : field_events(*changes.front(), language)) section.entries.push_back(Text::ready(event));
    return section;
}

}  // namespace

Document changes_document(const ChangeList& list, const std::string& file, Language language) {
    std::vector<Text> bases, filled;
    for (const std::string& base : list.extends) bases.push_back(Text::verbatim(std::filesystem::path(base).filename().string()));
    const std::string name = std::filesystem::path(file).filename().string();
    const Text all = Text::list(bases, " + ");
    Outline outline{list.objects.empty() ? tr("{1} changes nothing in {2}.", name, all) : tr("What {1} changes in {2}:", name, all),
                    {},
                    tr("({1} check --json gives all)", called())};
    // what is no scenario yet, such as the routes of a law, is filled up: that is no change to read line by line
    const bool whole = std::ranges::find(list.fresh, "participants") == list.fresh.end();
    for (std::size_t i = 0; i < list.objects.size();) {
        Changes section;
        const std::string key = list.objects[i].section;
        for (; i < list.objects.size() && list.objects[i].section == key; ++i) section.push_back(&list.objects[i]);
        if (whole || std::ranges::find(list.fresh, key) == list.fresh.end())
            outline.sections.push_back(section_of(key, section, language));
        else
            filled.push_back(has_ids({key}) ? tr("{1} ({2})", section_word(key), section.size()) : section_word(key));
    }
    if (!filled.empty()) outline.sections.push_back({tr("added: {1}", Text::list(filled))});
    Document document;
    document.add(outline);
    if (!list.same.empty())
        document.add(Paragraph{tr("Holds already without it: {1}", list_of(list.same, 2 * few, language)), Breaking::hanging});
    return document;
}

std::string change_sentence(const ObjectChange& change, Language language) {
    return object_words(change.section, change.id).in(language) + ": " + object_event(change, language);
}

}  // namespace duaal::io
