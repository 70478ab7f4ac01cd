#include "io/values/report.hpp"

#include <algorithm>
#include <array>

#include "io/privacy/redact.hpp"

namespace duaal::io {

namespace {

/// In a text the byte, in a workbook sheet, row and column.
template <class Entry>
auto order_of(const Entry& entry) {
    const auto& cells = entry.source->cells;
    const CellPlace cell = !entry.whole_file && entry.offset < cells.size() ? cells[entry.offset] : CellPlace{};
    return std::tuple(entry.source->order, cell.at, cell.row, cell.column, cells.empty() ? entry.offset : 0);
}

}  // namespace

void Report::error(const Node& at, Code code, Text why, Text mend) {
    ++errors_;
    add(Diagnostic::Severity::error, at, code, std::move(why), std::move(mend));
}

void Report::warning(const Node& at, Code code, Text why, Text mend) {
    add(Diagnostic::Severity::warning, at, code, std::move(why), std::move(mend));
}

void Report::error(const Source& source, Code code, Text why, Text mend) {
    ++errors_;
    add(Diagnostic::Severity::error, source, code, std::move(why), std::move(mend));
}

void Report::warning(const Source& source, Code code, Text why, Text mend) {
    add(Diagnostic::Severity::warning, source, code, std::move(why), std::move(mend));
}

void Report::error(const Source& source, const JsonFault& fault) {
    ++errors_;
    entries_.push_back({&source,
                        fault.offset,
                        false,
                        {Diagnostic::Severity::error, std::string(fault.code.word()), source.name, fault.pointer, 0, 0, fault.value,
                         fault.why, fault.mend}});
}

void Report::add(Diagnostic::Severity severity, const Node& at, Code code, Text why, Text mend) {
    const Source& source = *at.source;
    if (!seen_.emplace(source.order, at.offset, std::string(code.word()), why.in(Language::en)).second) return;
    entries_.push_back(
        {&source,
         at.offset,
         false,
         {severity, std::string(code.word()), source.name, pointer_to(at), 0, 0, excerpt(at), std::move(why), std::move(mend)}});
    if (const CellPlace* cell = cell_of(at))
        entries_.back().diagnostic.cell = {redacted(cell->sheet), static_cast<int>(cell->row), static_cast<int>(cell->column),
                                           redacted(cell->heading)};
}

void Report::add(Diagnostic::Severity severity, const Source& source, Code code, Text why, Text mend) {
    entries_.push_back(
        {&source, 0, true, {severity, std::string(code.word()), source.name, {}, 0, 0, {}, std::move(why), std::move(mend)}});
}

void Report::forget_follow_ups(std::size_t from) {
    constexpr std::array<std::string_view, 5> about_absence{"missing_key", "dangling_reference", "missing_coordinates", "nothing_to_plan",
                                                            "empty_list"};
    const auto follows = [&](const Entry& entry) {
        const Diagnostic& diagnostic = entry.diagnostic;
        if (diagnostic.code == "dangling_reference" && diagnostic.pointer.ends_with("/route")) return false;  // no cell makes a route
        return diagnostic.severity == Diagnostic::Severity::warning ||
               std::ranges::find(about_absence, diagnostic.code) != about_absence.end();
    };
    entries_.erase(std::remove_if(entries_.begin() + static_cast<std::ptrdiff_t>(from), entries_.end(), follows), entries_.end());
}

const Node& Report::blamed(const Node& object) const {
    const KeyPath path = path_to(object);
    if (path.empty()) return object;
    const auto gone = taken_out_within(parts_, path);
    return gone.empty() ? object : *gone.back().by;
}

std::vector<Diagnostic> Report::take() {
    std::ranges::stable_sort(entries_, {}, order_of<Entry>);
    std::vector<Diagnostic> out;
    const Source* source = nullptr;
    PositionWalk walk({});
    for (Entry& entry : entries_) {
        if (entry.source != source) walk = PositionWalk(entry.source->text);
        source = entry.source;
        if (!entry.whole_file && entry.source->cells.empty()) {
            const Position position = walk.at(entry.offset);
            entry.diagnostic.line = position.line;
            entry.diagnostic.column = position.column;
        }
        out.push_back(std::move(entry.diagnostic));
    }
    entries_.clear();
    return out;
}

}  // namespace duaal::io
