#pragma once
/// Typed positions in the tables of a scenario, so that a group's number is never taken for a placement's.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace duaal::domain {

template <class Tag>
struct Index {
    std::uint32_t value = 0;

    auto operator<=>(const Index&) const = default;
};

using LocationIndex = Index<struct LocationTag>;
using ProviderIndex = Index<struct ProviderTag>;
using ModuleIndex = Index<struct ModuleTag>;
using GroupIndex = Index<struct GroupTag>;
using PlacementIndex = Index<struct PlacementTag>;
using SectorIndex = Index<struct SectorTag>;
using ChildcareIndex = Index<struct ChildcareTag>;
using HouseholdIndex = Index<struct HouseholdTag>;
using ParticipantIndex = Index<struct ParticipantTag>;
using RouteIndex = Index<struct RouteTag>;
using TagIndex = Index<struct TagTag>;
using ShiftIndex = Index<struct ShiftTag>;  ///< within one placement
using SlotIndex = Index<struct SlotTag>;    ///< within one childcare
using ChildIndex = Index<struct ChildTag>;  ///< within one household

/// A vector that only its own kind of index reads.
template <class I, class T>
class Table {
public:
    Table() = default;
    explicit Table(std::size_t size, const T& value = T{}) : rows_(size, value) {}
    explicit Table(std::vector<T> rows) : rows_(std::move(rows)) {}

    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    [[nodiscard]] bool contains(I at) const { return at.value < rows_.size(); }
    const T& operator[](I at) const { return rows_[at.value]; }
    T& operator[](I at) { return rows_[at.value]; }
    I push_back(T row) {
        rows_.push_back(std::move(row));
        return I{static_cast<std::uint32_t>(rows_.size() - 1)};
    }

    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    auto begin() { return rows_.begin(); }
    auto end() { return rows_.end(); }

    /// Every index, in order: `for (GroupIndex g : groups.indices())`.
    class Indices {
    public:
        class Iterator {
        public:
            explicit Iterator(std::uint32_t at) : at_(at) {}
            I operator*() const { return I{at_}; }
            Iterator& operator++() {
                ++at_;
                return *this;
            }
            bool operator==(const Iterator&) const = default;

        private:
            std::uint32_t at_;
        };
        explicit Indices(std::size_t size) : size_(static_cast<std::uint32_t>(size)) {}
        [[nodiscard]] Iterator begin() const { return Iterator{0}; }
        [[nodiscard]] Iterator end() const { return Iterator{size_}; }

    private:
        std::uint32_t size_;
    };
    [[nodiscard]] Indices indices() const { return Indices{rows_.size()}; }

    bool operator==(const Table&) const = default;

private:
    std::vector<T> rows_;
};

}  // namespace duaal::domain
