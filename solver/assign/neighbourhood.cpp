#include "solver/assign/neighbourhood.hpp"

#include <algorithm>
#include <deque>
#include <set>

namespace duaal::assign {

namespace {

constexpr std::size_t wanted_weeks = 30;  ///< of each block, to find who wants the same
constexpr std::size_t rows_per_step = 3;
constexpr std::size_t units_per_row = 8;

}  // namespace

Neighbourhoods::Neighbourhoods(const Program& program, const DualBound& bound, std::size_t weeks_per_block)
    : program_(program), promising_(program.blocks()), units_of_row_(program.rows()) {
    std::uint32_t units = 0;
    for (Variable v = 0; v < program.variables(); ++v)
        if (program.unit(v) != nobody) units = std::max(units, program.unit(v) + 1);
    rows_of_unit_.resize(units);
    blocks_of_unit_.resize(units);
    auxiliary_of_unit_.resize(units);
    std::vector<std::set<std::uint32_t>> wanting(program.rows());
    for (std::uint32_t block = 0; block < program.blocks(); ++block) {
        auto& weeks = promising_[block];
        for (Variable v = program.block_begin(block); v < program.block_end(block); ++v) weeks.push_back(v);
        std::stable_sort(weeks.begin(), weeks.end(), [&](Variable a, Variable b) { return bound.gain_limit[a] > bound.gain_limit[b]; });
        if (weeks.size() > weeks_per_block) weeks.resize(weeks_per_block);
        if (weeks.empty()) continue;
        const std::uint32_t unit = program.unit(weeks.front());
        blocks_of_unit_[unit].push_back(block);
        for (std::size_t i = 0; i < std::min(weeks.size(), wanted_weeks); ++i)
            for (const Entry& entry : program.entries(weeks[i])) wanting[entry.row].insert(unit);
    }
    for (auto v = static_cast<Variable>(program.week_count()); v < program.variables(); ++v) {
        if (program.unit(v) == nobody)
            common_.push_back(v);
        else
            auxiliary_of_unit_[program.unit(v)].push_back(v);
    }
    for (Row row = 0; row < program.rows(); ++row) {
        if (wanting[row].size() < 2) continue;
        units_of_row_[row].assign(wanting[row].begin(), wanting[row].end());
        for (const std::uint32_t unit : units_of_row_[row]) rows_of_unit_[unit].push_back(row);
    }
}

std::vector<Variable> Neighbourhoods::pick(const Point& around, std::uint32_t from, std::size_t people, std::mt19937_64& rng) const {
    std::vector<bool> chosen(blocks_of_unit_.size(), false);
    std::size_t freed = 0;
    std::deque<std::uint32_t> open;
    const auto free = [&](std::uint32_t unit) {
        if (chosen[unit]) return;
        chosen[unit] = true;
        freed += blocks_of_unit_[unit].size();
        open.push_back(unit);
    };
    if (!promising_[from].empty()) free(program_.unit(promising_[from].front()));
    while (!open.empty() && freed < people) {
        const std::uint32_t unit = open.front();
        open.pop_front();
        const auto& rows = rows_of_unit_[unit];
        for (std::size_t r = 0; r < rows_per_step && !rows.empty(); ++r) {
            const auto& others = units_of_row_[rows[rng() % rows.size()]];
            for (std::size_t u = 0; u < units_per_row && freed < people; ++u) free(others[rng() % others.size()]);
        }
    }
    return variables_of(chosen, around);
}

std::vector<Variable> Neighbourhoods::variables_of(const std::vector<bool>& units, const Point& around) const {
    std::vector<Variable> free = common_;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (!units[unit]) continue;
        for (const std::uint32_t block : blocks_of_unit_[unit]) {
            free.insert(free.end(), promising_[block].begin(), promising_[block].end());
            if (around.week[block] != nobody) free.push_back(around.week[block]);
        }
        free.insert(free.end(), auxiliary_of_unit_[unit].begin(), auxiliary_of_unit_[unit].end());
    }
    std::sort(free.begin(), free.end());
    free.erase(std::unique(free.begin(), free.end()), free.end());
    return free;
}

}  // namespace duaal::assign
