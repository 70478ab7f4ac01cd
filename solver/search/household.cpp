#include "solver/search/household.hpp"

#include "solver/model/propagators/total.hpp"
#include "solver/search/household_search.hpp"
#include "solver/search/member_weeks.hpp"

namespace duaal::search {

using namespace domain;
using model::HouseholdModel;
using model::HouseholdPosting;
using model::TotalTable;

namespace {

/// A search for one household, in two steps: the most worth, then the least cost at that worth.
class BestSearch {
public:
    BestSearch(const Scenario& scenario, HouseholdIndex household, const Limits& limits) : nodes_left_(limits.nodes) {
        std::vector<std::vector<Timetable>> weeks;
        for (const ParticipantIndex member : scenario.members(household)) {
            rated_.push_back(rated_weeks(scenario, member, Status::none));
            weights_.push_back(scenario.participants()[member].weight);
            std::vector<Timetable>& own = weeks.emplace_back();
            for (const RatedWeek& rated : rated_.back()) own.push_back(rated.week);
        }
        model_ = make_household_model(scenario, household, std::move(weeks));
        for (const auto& rated : rated_) empty_.push_back(static_cast<int>(rated.size()) - 1);  // the lowest status comes last
        empty_.resize(model_->household().variables(), 0);
    }

    BestHouseholdWeek run() {
        best_ = empty_;
        bool proven = improve([&](const HouseholdPosting& posting) {
            TotalTable table = worth_table(posting);
            table.min = worth(best_) + 1;
            post_total(posting, table);
        });
        model_->post([&](const HouseholdPosting& posting) {
            TotalTable table = worth_table(posting);
            table.min = worth(best_);
            post_total(posting, table);
        });
        proven = proven && improve([&](const HouseholdPosting& posting) {
                     TotalTable table = cost_table(posting);
                     table.max = cost(best_) - 1;
                     post_total(posting, table);
                 });
        return {model_->household().choice(best_), worth(best_), cost(best_), proven};
    }

private:
    /// Replaces the best by better ones until there is none; `better` demands one. False where the limit was reached.
    /// What it demanded last has no answer, so it works on copies of the model's space.
    bool improve(const HouseholdModel::Poster& better) {
        while (true) {
            const FoundValues found = find_values(*model_, better, nodes_left_);
            if (found.stopped) return false;
            if (!found.values) return true;
            best_ = *found.values;
        }
    }

    [[nodiscard]] std::int64_t worth_of(std::size_t m, int value) const {
        return std::int64_t{weights_[m]} * static_cast<int>(rated_[m][static_cast<std::size_t>(value)].status);
    }

    [[nodiscard]] std::int64_t worth(const std::vector<int>& values) const {
        std::int64_t sum = 0;
        for (std::size_t m = 0; m < rated_.size(); ++m) sum += worth_of(m, values[m]);
        return sum;
    }

    [[nodiscard]] std::int64_t cost_of(std::size_t variable, int value) const {
        const model::Household& household = model_->household();
        const auto at = static_cast<std::size_t>(value);
        if (variable < rated_.size()) return rated_[variable][at].cost;
        const auto day = static_cast<Day>((variable - rated_.size()) % std::size_t{days_in_week});
        return care_cost(household.scenario(), household.index(), household.care(day)[at]);
    }

    [[nodiscard]] std::int64_t cost(const std::vector<int>& values) const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i) sum += cost_of(i, values[i]);
        return sum;
    }

    // no value of a member is neutral, so that the sums bind whatever is chosen

    [[nodiscard]] TotalTable worth_table(const HouseholdPosting& posting) const {
        TotalTable table{posting.rows(TotalTable::Weight{})};
        for (std::size_t m = 0; m < rated_.size(); ++m)
            for (const int value : posting.values(m)) table.weights[m][static_cast<std::size_t>(value)] = {worth_of(m, value), false};
        return table;
    }

    [[nodiscard]] TotalTable cost_table(const HouseholdPosting& posting) const {
        TotalTable table{posting.rows(TotalTable::Weight{})};
        for (std::size_t i = 0; i < posting.size(); ++i)
            for (const int value : posting.values(i)) table.weights[i][static_cast<std::size_t>(value)] = {cost_of(i, value), false};
        return table;
    }

    std::uint64_t nodes_left_;
    std::vector<std::vector<RatedWeek>> rated_;  ///< by member
    std::vector<int> weights_;
    std::unique_ptr<HouseholdModel> model_;
    std::vector<int> empty_;
    std::vector<int> best_;
};

}  // namespace

BestHouseholdWeek find_best_household_week(const Scenario& scenario, HouseholdIndex household, const Limits& limits) {
    return BestSearch(scenario, household, limits).run();
}

}  // namespace duaal::search
