#pragma once
/// One reader per key at the top of a scenario. Each reads from `in.root`, reports into `in.report` and fills its tables of
/// `in.data`; rows keep their places whatever is wrong with them.

#include <algorithm>
#include <optional>
#include <vector>

#include "io/values/context.hpp"
#include "io/values/object.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io {

void read_locations(Context& in, const Node* section);
void read_travel(Context& in, const Node* section);
void read_providers(Context& in, const Node* section);
void read_groups(Context& in, const Node* section);
void read_placements(Context& in, const Node* section);
void read_childcare(Context& in, const Node* section);
void read_households(Context& in, const Node* section);
void read_participants(Context& in, const Node* section);
void read_routes(Context& in, const Node* section);
void read_policy(Context& in, const Node* section);
void read_objective(Context& in, const Node* section);
void read_calendar(Context& in, const Node* section);

/// The participant of defaults in the policy or a route: any part of one.
void read_defaults(Context& in, const Node* node);

/// A participant's `trajectory`; only its form, for the weekly plan knows no dates.
void read_trajectory(Context& in, const Node* node);

template <class T>
void sort_once(std::vector<T>& values) {
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
}

/// The elements of a list, each read by `read`, without those that it refuses; none where the list is absent.
template <class T, class Read>
std::optional<std::vector<T>> list_of(Report& report, const Node* node, Read read) {
    if (node == nullptr) return std::nullopt;
    std::vector<T> out;
    for (const Node* element : elements(report, node))
        if (const auto value = read(element)) out.push_back(T{*value});
    return out;
}

/// The indices of a list of texts that declares them by naming them (sectors, tags), ascending, each once.
template <class Index>
std::optional<std::vector<Index>> names_of(Context& in, const Node* node, const Ids& names) {
    auto out = list_of<Index>(in.report, node, [&](const Node* element) {
        const auto name = text(in.report, element);
        return name ? std::optional(Index{names.find(*name).value_or(0)}) : std::nullopt;
    });
    if (out) sort_once(*out);
    return out;
}

/// Reads every member of a section into a row.
template <class Table, class Read>
void read_rows(Context& in, const Node* section, Table& rows, Sound& sound, Read read) {
    for (const Node* member : members(in.report, section)) {
        const int before = in.report.errors();
        rows.push_back(read(in, *member));
        sound.push_back(before == in.report.errors());
    }
}

}  // namespace duaal::io
