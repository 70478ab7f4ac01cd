#pragma once
/// What options name by id, and what to write instead where they name nothing.

#include <optional>
#include <string>
#include <vector>

#include "io/text/text.hpp"
#include "solver/domain/index.hpp"

namespace duaal::app {

inline const std::string& id_of(const std::string& word) { return word; }
template <class Row>
const std::string& id_of(const Row& row) {
    return row.id;
}

/// Finds rows by their ids, and keeps why the first that is not there is not.
class Finder {
public:
    /// `kind`: "lesson group", as the sentence names it.
    template <class I, class Row>
    std::optional<I> find(const domain::Table<I, Row>& rows, const std::optional<std::string>& id, const io::Text& kind) {
        if (!id) return std::nullopt;
        std::vector<std::string> known;
        for (const I at : rows.indices()) {
            if (id_of(rows[at]) == *id) return at;
            known.push_back(id_of(rows[at]));
        }
        if (!fault_) fault_ = no_such(kind, *id, known);
        return std::nullopt;
    }

    [[nodiscard]] const std::optional<io::Text>& fault() const { return fault_; }

private:
    static io::Text no_such(const io::Text& kind, const std::string& id, const std::vector<std::string>& known);

    std::optional<io::Text> fault_;
};

}  // namespace duaal::app
