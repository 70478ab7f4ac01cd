#include "io/report/change/list.hpp"

#include <algorithm>
#include <array>

#include "io/json/pointer.hpp"
#include "io/scenario/load.hpp"

namespace duaal::io {

namespace {

using Path = std::vector<std::string>;

/// In the order of docs/format.md, the wide ones first; `name` and `format` say nothing about anybody's week.
constexpr std::array<std::string_view, 13> sections{"period",    "policy", "objective",  "routes",    "calendar",   "locations",   "travel",
                                                    "providers", "groups", "placements", "childcare", "households", "participants"};

Path operator+(Path path, std::string_view key) {
    path.emplace_back(key);
    return path;
}

bool is_object(const Node* node) { return node != nullptr && node->is_object(); }

const Node* find(const Node* node, std::string_view key) { return node != nullptr ? node->find(key) : nullptr; }

/// `5.0` is 5.
std::optional<double> number_of(const Node& node) {
    if (const auto* whole = node.get<std::int64_t>()) return static_cast<double>(*whole);
    if (const auto* decimal = node.get<double>()) return *decimal;
    return std::nullopt;
}

bool equal(const Node* a, const Node* b) {
    if (a == nullptr || b == nullptr || a == b) return a == b;
    if (number_of(*a) && number_of(*b)) return *number_of(*a) == *number_of(*b);
    if (a->content.index() != b->content.index() || a->is_object() != b->is_object()) return false;
    const auto* children = a->get<Node::Children>();
    if (children == nullptr) return a->content == b->content;
    return std::ranges::equal(*children, b->children(),
                              [&](const Node* x, const Node* y) { return (!a->is_object() || x->key == y->key) && equal(x, y); });
}

/// Every key of either, ascending, each once.
Path keys_of(const Node* a, const Node* b) {
    Path keys;
    for (const Node* node : {a, b})
        if (is_object(node))
            for (const Node* child : node->children()) keys.emplace_back(child->key);
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    return keys;
}

bool is_free(std::string_view key, const Node* before, const Node* after) {
    return key == "description" && !is_object(before) && !is_object(after);
}

/// The changes within one object, key by key as far down as there are objects.
class Fields {
public:
    explicit Fields(std::size_t skip) : skip_(skip) {}

    void walk(const Path& path, const Node* before, const Node* after) {
        if (equal(before, after)) return;
        const bool inside = (is_object(before) || is_object(after)) && (before == nullptr || is_object(before)) &&
                            (after == nullptr || is_object(after)) && ((before != nullptr && after != nullptr) || !is_whole(path));
        if (!inside) {
            found_.push_back({{path.begin() + static_cast<std::ptrdiff_t>(skip_), path.end()}, before, after});
            return;
        }
        for (const std::string& key : keys_of(before, after))
            if (!is_free(key, find(before, key), find(after, key))) walk(path + key, find(before, key), find(after, key));
    }

    std::vector<FieldChange> take() { return std::move(found_); }

private:
    /// One of a map, such as a slot: new or gone as a whole.
    static bool is_whole(const Path& path) { return has_ids({path.begin(), path.end() - 1}); }

    std::size_t skip_;  ///< keys of the way to the object
    std::vector<FieldChange> found_;
};

void add_collection(ChangeList& list, const std::string& section, const Node* before, const Node* after) {
    for (const std::string& id : keys_of(before, after)) {
        const Node *was = find(before, id), *is = find(after, id);
        if (equal(was, is)) continue;
        ObjectChange object{section, id, ChangeKind::changed, was, is, {}};
        if (was == nullptr) object.kind = ChangeKind::added;
        if (is == nullptr) object.kind = ChangeKind::removed;
        if (was != nullptr && is != nullptr) {
            Fields fields(2);
            fields.walk({section, id}, was, is);
            object.fields = fields.take();
            if (object.fields.empty()) continue;
        }
        list.objects.push_back(std::move(object));
    }
}

void add_section(ChangeList& list, const std::string& section, const Node* before, const Node* after) {
    Fields fields(1);
    fields.walk({section}, before, after);
    ObjectChange object{section, "", ChangeKind::changed, before, after, fields.take()};
    if (!object.fields.empty()) list.objects.push_back(std::move(object));
}

/// What the patch sets, and stands there already.
void add_same(ChangeList& list, const Path& path, const Node* before, const Node& patch) {
    const bool both = is_object(before) && patch.is_object();
    if (both && !patch.children().empty()) {
        for (const Node* child : patch.children())
            if (!is_free(child->key, find(before, child->key), child)) add_same(list, path + child->key, find(before, child->key), *child);
    } else if (both || (patch.is_null() ? before == nullptr : equal(before, &patch))) {
        list.same.push_back(pointer_text(path));
    }
}

}  // namespace

bool has_ids(const std::vector<std::string>& path) {
    constexpr std::array<std::string_view, 9> collections{"locations", "travel",     "providers",    "groups", "placements",
                                                          "childcare", "households", "participants", "routes"};
    constexpr std::array<std::string_view, 10> maps{"alternatives", "shifts",   "slots",        "children", "carers",
                                                    "totals",       "closures", "appointments", "learning", "done"};
    if (path.empty()) return false;
    if (path.size() == 1) return std::ranges::find(collections, path.front()) != collections.end();
    if (has_ids({path.begin(), path.end() - 1})) return false;
    const std::string& before = path[path.size() - 2];
    if (path.back() == "work") return before == "fixed" || before == "current";
    return std::ranges::find(maps, path.back()) != maps.end();
}

std::string pointer_of(const ObjectChange& object, const FieldChange& field) {
    Path path{object.section};
    if (!object.id.empty()) path.push_back(object.id);
    path.insert(path.end(), field.path.begin(), field.path.end());
    return pointer_text(path);
}

ChangeList list_changes(const Node& before, const Node& after, const Node& patch) {
    ChangeList list;
    for (const std::string_view key : sections) {
        const std::string section(key);
        const Node *was = before.find(section), *is = after.find(section);
        if (has_ids({section}))
            add_collection(list, section, was, is);
        else
            add_section(list, section, was, is);
        if (was == nullptr && is != nullptr) list.fresh.push_back(section);
        if (const Node* own = patch.find(section)) add_same(list, {section}, was, *own);
    }
    return list;
}

std::optional<ChangeList> read_changes(const std::filesystem::path& path, std::optional<std::string> draft) {
    const auto arena = std::make_shared<Arena>();
    Report report;
    const auto layers = load_layers(*arena, report, path, std::move(draft));
    if (!layers) return std::nullopt;
    ChangeList list;
    if (layers->base != nullptr) list = list_changes(*layers->base, *layers->merged, *layers->patch);
    list.extends = layers->extends;
    list.arena = arena;
    return list;
}

}  // namespace duaal::io
