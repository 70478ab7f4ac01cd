#include "io/json/parse.hpp"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "io/file.hpp"
#include "io/json/syntax_fault.hpp"

namespace duaal::io {

namespace {

/// Takes the events of nlohmann's parser. They come without places, so it follows the text by itself: each event is the
/// next token.
class Builder {
public:
    Builder(Arena& arena, const Source& source) : arena_(arena), source_(source), text_(source.text) {
        if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    }

    bool null() { return scalar(nullptr); }
    bool boolean(bool value) { return scalar(value); }
    bool number_integer(std::int64_t value) { return scalar(value); }
    bool number_unsigned(std::uint64_t value) {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return scalar(static_cast<std::int64_t>(value));
        return scalar(static_cast<double>(value));
    }
    bool number_float(double value, const std::string&) { return scalar(value); }
    bool string(std::string& value) {
        const std::size_t start = find_token();
        Node& node = add(start);
        node.content = stored(value, start);
        return true;
    }
    bool binary(nlohmann::json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool key(std::string& value) {
        key_ = stored(value, find_token());
        return true;
    }
    bool end_object() {
        sort_keys(*open_.back());
        return end_array();
    }
    bool end_array() {
        at_ = find_token() + 1;
        const Node& closed = *open_.back();
        open_.pop_back();
        if (!open_.empty() && closed.has_null && open_.back()->object) open_.back()->has_null = true;
        return true;
    }

    template <class Exception>
    bool parse_error(std::size_t read, const std::string& token, const Exception& fault) {
        constexpr int number_overflow = 406;
        if (fault.id == number_overflow)
            faults_.push_back({"number_too_large",
                               find_token(),
                               {},
                               shortened(token),
                               tr("the number {1} is too large", token),
                               tr("correct the number")});
        else
            faults_.push_back(explain_syntax(text_, read, fault.what()));
        broken_ = true;
        return false;
    }

    [[nodiscard]] JsonReading result() { return {broken_ ? nullptr : root_, std::move(faults_)}; }

private:
    /// Where the next token starts: behind blanks, commas and colons.
    [[nodiscard]] std::size_t find_token() const { return std::min(text_.find_first_not_of(" \t\r\n,:", at_), text_.size()); }

    /// The text that the file writes at `start`, without a copy where it can be; moves behind it.
    std::string_view stored(const std::string& value, std::size_t start) {
        std::size_t end = start + 1;
        while (text_[end] != '"') end += text_[end] == '\\' ? 2 : 1;
        at_ = end + 1;
        const std::string_view raw = text_.substr(start + 1, end - start - 1);
        return raw == value ? raw : std::string_view(arena_.strings.emplace_back(value));
    }

    Node& add(std::size_t start) {
        Node& node = arena_.nodes.emplace_back();
        node.source = &source_;
        node.offset = static_cast<std::uint32_t>(start);
        if (open_.empty()) {
            root_ = &node;
            return node;
        }
        Node& parent = *open_.back();
        auto& siblings = std::get<Node::Children>(parent.content);
        node.parent = &parent;
        if (parent.object) node.key = key_;
        node.index = static_cast<std::uint32_t>(siblings.size());
        siblings.push_back(&node);
        return node;
    }

    template <class T>
    bool scalar(T value) {
        const std::size_t start = find_token();
        Node& node = add(start);
        node.content = value;
        if (node.is_null() && !open_.empty() && open_.back()->object) open_.back()->has_null = true;
        at_ = std::min(text_.find_first_of(",]} \t\r\n", start), text_.size());
        return true;
    }

    bool open(bool object) {
        const std::size_t start = find_token();
        if (open_.size() >= deepest_json) {
            faults_.push_back({"too_deep",
                               start,
                               {},
                               {},
                               tr("there are more than {1} brackets inside one another", deepest_json),
                               tr("look for a bracket that is never closed")});
            broken_ = true;
            return false;
        }
        Node& node = add(start);
        node.content = Node::Children{};
        node.object = object;
        open_.push_back(&node);
        at_ = start + 1;
        return true;
    }

    void sort_keys(Node& object) {
        auto& members = std::get<Node::Children>(object.content);
        std::ranges::stable_sort(members, {}, &Node::key);
        Node::Children once;
        for (const Node* member : members) {
            if (!once.empty() && once.back()->key == member->key) {
                const Node& first = *once.back();
                faults_.push_back({"duplicate_key", member->offset, pointer_to(*member), excerpt(*member),
                                   tr("the key \"{1}\" stands twice in this object: {2} on line {3}, and {4} here", shortened(member->key),
                                      excerpt(first), line_of(first), excerpt(*member)),
                                   tr("keep one of the two")});
                once.back() = member;
            } else {
                once.push_back(member);
            }
        }
        members = std::move(once);
    }

    /// From 1. There may be many to ask for, so the text is looked through once.
    std::size_t line_of(const Node& node) {
        if (line_ends_.empty()) {
            for (std::size_t at = text_.find('\n'); at != std::string_view::npos; at = text_.find('\n', at + 1)) line_ends_.push_back(at);
            line_ends_.push_back(text_.size());
        }
        return static_cast<std::size_t>(std::ranges::lower_bound(line_ends_, node.offset) - line_ends_.begin()) + 1;
    }

    Arena& arena_;
    const Source& source_;
    std::string_view text_;
    std::vector<std::size_t> line_ends_;
    std::size_t at_ = 0;
    std::string_view key_;
    std::vector<Node*> open_;
    const Node* root_ = nullptr;
    bool broken_ = false;
    std::vector<JsonFault> faults_;
};

}  // namespace

JsonReading parse_json(Arena& arena, const Source& source) {
    // where nlohmann's parser takes the text for ended, whatever stands behind it
    if (const std::size_t nul = source.text.find('\0'); nul != std::string::npos) return {nullptr, {explain_nul(source.text, nul)}};
    Builder builder(arena, source);
    nlohmann::json::sax_parse(source.text, &builder);
    return builder.result();
}

}  // namespace duaal::io
