#include "io/report/change/words.hpp"

#include <array>
#include <cstdio>
#include <map>
#include <string_view>

#include "io/report/change/list.hpp"
#include "io/report/words/key_word.hpp"
#include "io/report/words/words.hpp"

namespace duaal::io {

namespace {

using Path = std::vector<std::string>;

Text word_of(const Path& path, std::size_t i) {
    const bool id = has_ids({path.begin(), path.begin() + static_cast<std::ptrdiff_t>(i)});
    const Text word = id ? Text() : key_word(path[i]);
    return word.empty() ? Text::verbatim(path[i]) : word;
}

Text number_words(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.15g", value);
    return Text::decimal(text.data());
}

/// `{"maximise": {"learning": 1}}` as the summary of a plan says it.
Text level_words(const Node& level) {
    domain::ObjectiveLevel said{domain::ObjectiveLevel::Sense::maximise, {}};
    for (const Node* side : level.children()) {
        if (!side->is_object()) continue;
        if (side->key == "minimise") said.sense = domain::ObjectiveLevel::Sense::minimise;
        for (const Node* part : side->children())
            if (const auto term = domain::parse<domain::Term>(part->key, domain::term_names))
                if (const auto* weight = part->get<std::int64_t>()) said.parts.push_back({*term, static_cast<int>(*weight)});
    }
    return level_sentence(said);
}

/// "seats 12", "slots (mon-am (places 5))"
Text member_words(const Path& path, const Node& child) {
    const Text name = word_of(path, path.size() - 1), content = value_words(path, &child);
    if (content.in(Language::en).empty()) return name;
    return child.is_object() ? tr("{1} ({2})", name, content) : tr("{1} {2}", name, content);
}

Text children_words(const Path& path, const Node& value) {
    std::vector<Text> all;
    for (const Node* child : value.children()) {
        if (!value.is_object()) {
            const bool level = path.front() == "objective" && child->is_object();
            all.push_back(level ? level_words(*child) : value_words(path, child));
            continue;
        }
        Path below = path;
        below.emplace_back(child->key);
        if (child->key != "description" || has_ids(path)) all.push_back(member_words(below, *child));
    }
    return Text::list(all);
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

Text place_words(const Path& path, std::size_t first) {
    std::vector<Text> words;
    for (std::size_t i = first; i < path.size(); ++i)
        if (path[i] != "travel" || i + 1 == path.size() || i == 0) words.push_back(word_of(path, i));  // what stands in it says it already
    return Text::list(words, " ");
}

Text value_words(const Path& path, const Node* value) {
    if (value == nullptr || value->is_null()) return tr("not given");
    if (value->get<Node::Children>() != nullptr) return children_words(path, *value);
    if (const auto* flag = value->get<bool>()) return *flag ? tr("yes") : tr("no");
    if (const auto* whole = value->get<std::int64_t>()) return Text::ready(std::to_string(*whole));
    if (const auto* fraction = value->get<double>()) return number_words(*fraction);
    return Text::verbatim(*value->get<std::string_view>());
}

}  // namespace duaal::io
