#include <algorithm>
#include <map>
#include <stdexcept>

#include "tests/support/flat_model/whole.hpp"

namespace duaal::test::flat {

using namespace domain;

namespace {

class Terms {
public:
    Terms(Whole& whole, const Scenario& scenario) : whole_(whole), scenario_(scenario) {
        for (const Person& person : whole.people) complete_.push_back(add_complete(person));
    }

    Linear of(Term term) {
        switch (term) {
            case Term::promised:
                return over_people([](const Participant& row, const Person& person) {
                    const bool fixed = row.fixed && (!row.fixed->learning.empty() || row.fixed->work);
                    return fixed ? Linear().add(person.active) : Linear();
                });
            case Term::complete:
                return over_people([&](const Participant&, const Person& person) { return Linear().add(complete_[person.index.value]); });
            case Term::learning:
                return over_people([](const Participant& row, const Person& person) {
                    return row.learning.empty() ? Linear() : Linear().add(person.learnt);
                });
            case Term::active:
                return over_people([](const Participant&, const Person& person) { return Linear().add(person.active); });
            case Term::modules:
                return over_people([](const Participant&, const Person& person) { return person.modules; });
            case Term::kept:
                return over_people([&](const Participant& row, const Person& person) { return kept(row, person); });
            case Term::coverage:
                return coverage();
            case Term::fairness:
                return fairness();
            case Term::cost:
                return cost();
        }
        throw std::logic_error("no such term");
    }

private:
    template <class Share>
    Linear over_people(const Share& share) {
        Linear sum;
        for (const Person& person : whole_.people) {
            const Participant& row = scenario_.participants()[person.index];
            sum.add(share(row, person), row.weight);
        }
        return sum;
    }

    /// The lessons, where there are modules, and work where it is wanted. All terms gain by it, so upper bounds are enough.
    Column add_complete(const Person& person) {
        const Participant& row = scenario_.participants()[person.index];
        const Column complete = whole_.mip.add_column();
        if (!row.learning.empty()) whole_.mip.add_order(Linear().add(complete), Linear().add(person.learnt));
        if (row.work) whole_.mip.add_order(Linear().add(complete), person.worked);
        return complete;
    }

    Linear kept(const Participant& row, const Person& person) {
        if (!row.current || row.current->gone || (row.current->learning.empty() && !row.current->work)) return {};
        const Linear kept = Linear().add(whole_.mip.add_column());
        for (const Lesson& lesson : row.current->learning) {
            Linear same;
            for (const GroupChoice& choice : person.groups)
                if (choice.group == lesson.group && row.learning[choice.wish].module == lesson.module) same.add(choice.chosen);
            whole_.mip.add_order(kept, same);
        }
        if (row.current->work) keep_work(*row.current->work, person, kept);
        return kept;
    }

    void keep_work(const WorkChoice& current, const Person& person, const Linear& kept) {
        Linear same;
        for (const PlacementChoice& choice : person.placements) {
            if (choice.placement != current.placement) continue;
            same.add(choice.chosen);
            for (const ShiftChoice& shift : choice.shifts) {
                if (current.shifts.empty()) continue;
                const Linear chosen = Linear().add(shift.chosen);
                if (std::find(current.shifts.begin(), current.shifts.end(), shift.shift) != current.shifts.end())
                    whole_.mip.add_order(kept, chosen);
                else
                    whole_.mip.add_at_most(Linear(kept).add(chosen), 1);
            }
        }
        whole_.mip.add_order(kept, same);
    }

    Linear coverage() {
        std::map<std::pair<PlacementIndex, ShiftIndex>, Linear> filled;
        for (const Person& person : whole_.people)
            for (const PlacementChoice& choice : person.placements)
                for (const ShiftChoice& shift : choice.shifts) filled[{choice.placement, shift.shift}].add(shift.chosen);
        Linear sum;
        for (const auto& [at, people] : filled) {
            const Column covered = whole_.mip.add_column(scenario_.placements()[at.first].shifts[at.second].needed);
            whole_.mip.add_order(Linear().add(covered), people);
            sum.add(covered);
        }
        return sum;
    }

    /// An integer below 1000 times the share of every tag: rounding down comes by itself.
    Linear fairness() {
        const Linear least = Linear().add(whole_.mip.add_column(1000));
        bool borne = false;
        for (const TagIndex tag : scenario_.policy().fairness_tags) {
            Linear complete;
            std::int64_t bearers = 0;
            for (const Person& person : whole_.people) {
                const std::vector<TagIndex>& tags = scenario_.participants()[person.index].tags;
                if (std::find(tags.begin(), tags.end(), tag) == tags.end()) continue;
                complete.add(complete_[person.index.value], 1000);
                ++bearers;
            }
            if (bearers == 0) continue;
            borne = true;
            whole_.mip.add_order(Linear().add(least, bearers), complete);
        }
        return borne ? least : Linear();
    }

    Linear cost() {
        Linear sum;
        for (const Person& person : whole_.people) {
            const std::vector<SectorIndex>& liked = scenario_.participants()[person.index].preferred_sectors;
            for (const Pattern& pattern : person.patterns) sum.add(pattern.chosen, pattern.cost);
            for (const PlacementChoice& choice : person.placements) {
                const auto& sector = scenario_.placements()[choice.placement].sector;
                const bool wanted = liked.empty() || (sector && std::find(liked.begin(), liked.end(), *sector) != liked.end());
                if (!wanted) sum.add(choice.chosen, scenario_.policy().cost.sector);
            }
        }
        for (const CareDay& care : whole_.care) sum.add(care.chosen, care.cost);
        return sum;
    }

    Whole& whole_;
    const Scenario& scenario_;
    std::vector<Column> complete_;  ///< by participant
};

}  // namespace

void add_levels(Whole& whole, const Scenario& scenario) {
    Terms terms(whole, scenario);
    for (const ObjectiveLevel& level : scenario.objective()) {
        const int sign = level.sense == ObjectiveLevel::Sense::maximise ? 1 : -1;
        Linear sum;
        for (const ObjectiveLevel::Part& part : level.parts) sum.add(terms.of(part.term), sign * part.weight);
        whole.levels.push_back(std::move(sum));
    }
}

}  // namespace duaal::test::flat
