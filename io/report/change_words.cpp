#include "io/report/change_words.hpp"

#include <array>
#include <cstdio>
#include <map>
#include <string_view>

#include "io/privacy/redact.hpp"
#include "io/report/change_list.hpp"
#include "io/report/key_word.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

namespace {

using Path = std::vector<std::string>;

std::string word_of(const Path& path, std::size_t i, Language language) {
    const bool id = has_ids({path.begin(), path.begin() + static_cast<std::ptrdiff_t>(i)});
    const Text word = id ? Text() : key_word(path[i]);
    return word.empty() ? redacted(path[i]) : word.in(language);
}

std::string number_words(double value, Language language) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.15g", value);
    std::string words = text.data();
    if (const std::size_t point = words.find('.'); point != std::string::npos && language == Language::nl) words[point] = ',';
    return words;
}

/// `{"maximise": {"learning": 1}}` as the summary of a plan says it.
std::string level_words(const Node& level, Language language) {
    domain::ObjectiveLevel said{domain::ObjectiveLevel::Sense::maximise, {}};
    for (const Node* side : level.children()) {
        if (!side->is_object()) continue;
        if (side->key == "minimise") said.sense = domain::ObjectiveLevel::Sense::minimise;
        for (const Node* part : side->children())
            if (const auto term = domain::parse<domain::Term>(part->key, domain::term_names))
                if (const auto* weight = part->get<std::int64_t>()) said.parts.push_back({*term, static_cast<int>(*weight)});
    }
    return level_sentence(said, language).in(language);
}

std::string children_words(const Path& path, const Node& value, Language language) {
    std::string words;
    for (const Node* child : value.children()) {
        if (!words.empty()) words += ", ";
        if (!value.is_object()) {
            const bool level = path.front() == "objective" && child->is_object();
            words += level ? level_words(*child, language) : value_words(path, child, language);
            continue;
        }
        Path below = path;
        below.emplace_back(child->key);
        if (child->key == "description" && !has_ids(path)) continue;
        const std::string content = value_words(below, child, language);
        words += word_of(below, below.size() - 1, language);
        if (child->is_object() && !content.empty())
            words.append(" (").append(content).append(")");
        else if (!content.empty())
            words.append(" ").append(content);
    }
    return words;
}

}  // namespace

Text section_word(const std::string& section) {
    static const std::map<std::string_view, Text> words{{"period", tr("period")},
                                                        {"policy", tr("policy")},
                                                        {"objective", tr("objective")},
                                                        {"routes", tr("routes")},
                                                        {"calendar", tr("calendar")},
                                                        {"locations", tr("locations")},
                                                        {"travel", tr("travel times")},
                                                        {"providers", tr("language providers")},
                                                        {"groups", tr("lesson groups")},
                                                        {"placements", tr("placements")},
                                                        {"childcare", tr("childcare")},
                                                        {"households", tr("households")},
                                                        {"participants", tr("participants")}};
    const auto found = words.find(section);
    return found == words.end() ? tr("{1}", section) : found->second;
}

Text object_words(const std::string& section, const std::string& id) {
    if (section == "routes") return tr("route {1}", id);
    if (section == "locations") return tr("location {1}", id);
    if (section == "travel") return tr("travel time {1}", id);
    if (section == "providers") return tr("language provider {1}", id);
    if (section == "groups") return tr("lesson group {1}", id);
    if (section == "placements") return tr("placement {1}", id);
    if (section == "childcare") return tr("childcare {1}", id);
    if (section == "households") return tr("household {1}", id);
    if (section == "participants") return tr("participant {1}", id);
    return section_word(section);
}

std::string place_words(const Path& path, std::size_t first, Language language) {
    std::string words;
    for (std::size_t i = first; i < path.size(); ++i)
        if (path[i] != "travel" || i + 1 == path.size() || i == 0)  // what stands in it says it already
            words.append(words.empty() ? "" : " ").append(word_of(path, i, language));
    return words;
}

std::string value_words(const Path& path, const Node* value, Language language) {
    if (value == nullptr || value->is_null()) return tr("not given").in(language);
    if (value->get<Node::Children>() != nullptr) return children_words(path, *value, language);
    if (const auto* flag = value->get<bool>()) return (*flag ? tr("yes") : tr("no")).in(language);
    if (const auto* whole = value->get<std::int64_t>()) return std::to_string(*whole);
    if (const auto* fraction = value->get<double>()) return number_words(*fraction, language);
    return redacted(*value->get<std::string_view>());
}

}  // namespace duaal::io
