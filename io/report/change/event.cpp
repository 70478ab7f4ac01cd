#include "io/report/change/event.hpp"

#include <algorithm>

#include "io/privacy/redact.hpp"
#include "io/report/change/words.hpp"

namespace duaal::io {

namespace {

constexpr std::size_t longest = 300;  ///< bytes of a value

std::vector<std::string> path_of(const ObjectChange& change) {
    return change.id.empty() ? std::vector{change.section} : std::vector{change.section, change.id};
}

std::string cut(std::string text) {
    if (text.size() <= longest) return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

/// Of an object, or of several fields of it that differ by one id only and change in the same way.
class FieldSentence {
public:
    FieldSentence(const ObjectChange& change, const FieldChange& field, Language language)
        : field_(&field), language_(language), path_(path_of(change)), object_(path_.size()) {
        path_.insert(path_.end(), field.path.begin(), field.path.end());
        for (std::size_t i = object_; i < path_.size(); ++i)
            if (has_ids(above(i))) id_ = i;
        if (id_ > 0) ids_.push_back(redacted(path_[id_]));
    }

    /// Takes the other's id and is then about both; not where the two say different things.
    bool join(const FieldSentence& other) {
        if (id_ == 0 || other.id_ != id_ || other.path_.size() != path_.size() || what() != other.what()) return false;
        if (above(id_) != other.above(id_) || !std::equal(path_.begin() + at(id_) + 1, path_.end(), other.path_.begin() + at(id_) + 1))
            return false;
        ids_.insert(ids_.end(), other.ids_.begin(), other.ids_.end());
        return true;
    }

    [[nodiscard]] std::string text() const {
        std::string place = place_words(id_ > 0 ? above(id_) : path_, object_).in(language_);
        if (id_ > 0) {
            place.append(" ").append(list_of(ids_, many_words, language_));
            if (id_ + 1 < path_.size()) place.append(" ").append(place_words(path_, id_ + 1).in(language_));
        }
        return place.append(place.empty() ? "" : " ").append(what());
    }

private:
    static std::ptrdiff_t at(std::size_t i) { return static_cast<std::ptrdiff_t>(i); }
    [[nodiscard]] std::vector<std::string> above(std::size_t i) const { return {path_.begin(), path_.begin() + at(i)}; }
    [[nodiscard]] std::string value(const Node* node) const { return cut(value_words(path_, node).in(language_)); }

    [[nodiscard]] std::string what() const {
        const bool whole = id_ > 0 && id_ + 1 == path_.size();
        if (whole && field_->after == nullptr) return tr("gone").in(language_);
        if (!whole || field_->before != nullptr) return value(field_->before) + " → " + value(field_->after);
        const std::string content = value(field_->after);
        return (content.empty() ? tr("new") : tr("new ({1})", content)).in(language_);
    }

    const FieldChange* field_;
    Language language_;
    std::vector<std::string> path_;  ///< from the top
    std::size_t object_;             ///< how many of these keys name the object
    std::size_t id_ = 0;             ///< which of them is the last id within the object; 0: none
    std::vector<std::string> ids_;
};

}  // namespace

std::string list_of(const std::vector<std::string>& words, std::size_t most, Language language) {
    std::string list;
    for (std::size_t i = 0; i < words.size() && i < most; ++i) list.append(i > 0 ? ", " : "").append(words[i]);
    return words.size() > most ? tr("{1} and {2} more", list, words.size() - most).in(language) : list;
}

std::vector<std::string> field_events(const ObjectChange& change, Language language) {
    std::vector<FieldSentence> sentences;
    for (const FieldChange& field : change.fields) {
        const FieldSentence sentence(change, field, language);
        if (std::ranges::none_of(sentences, [&](FieldSentence& earlier) { return earlier.join(sentence); })) sentences.push_back(sentence);
    }
    std::vector<std::string> texts;
    for (const FieldSentence& sentence : sentences) texts.push_back(sentence.text());
    return texts;
}

std::string object_event(const ObjectChange& change, Language language) {
    if (change.kind == ChangeKind::added) return tr("new ({1})", cut(value_words(path_of(change), change.after).in(language))).in(language);
    if (change.kind == ChangeKind::removed) return tr("gone").in(language);
    std::string words;
    for (const std::string& sentence : field_events(change, language)) words.append(words.empty() ? "" : "; ").append(sentence);
    return words;
}

}  // namespace duaal::io
