#include "cli/app/negotiation_files.hpp"

#include "cli/app/plan_target.hpp"
#include "cli/app/written_list.hpp"
#include "io/document/markdown.hpp"
#include "io/patch/change_settings.hpp"
#include "io/patch/what_if.hpp"
#include "io/report/negotiation/brief.hpp"
#include "io/report/negotiation/page.hpp"
#include "io/report/negotiation/words.hpp"
#include "solver/facts/claimed.hpp"

namespace duaal::app {

namespace {

namespace fs = std::filesystem;
using io::tr;

std::string step_name(bool harmless, int moves) {
    std::string name = harmless ? "harmless-" : "free-";
    return name += std::to_string(moves);
}

std::string brief_name(const domain::Provider& provider) {
    std::string name = "brief-";
    return name += provider.id + ".md";
}

class Keeper {
public:
    Keeper(fs::path folder, const io::PlanOrigin& origin, io::Language language, io::Negotiation& all)
        : folder_(std::move(folder)), list_(folder_), origin_(origin), language_(language), all_(all) {}

    std::optional<io::Text> run() {
        for (std::size_t k = 0; k < all_.free.size(); ++k) {
            if (const auto fault = keep(all_.free[k], all_.free[k])) return fault;
            if (const auto fault = keep(all_.harmless[k], all_.free[k])) return fault;
        }
        if (const auto fault = list_.write(page_name, io::markdown(io::negotiation_page(all_), language_))) return fault;
        return keep_briefs();
    }

private:
    std::optional<io::Text> keep_briefs() {
        io::PublishedCounts counts;  // of all briefs together
        for (const domain::ProviderIndex p : all_.today.providers().indices()) {
            const std::string brief = io::markdown(io::brief(all_, p, counts), language_);
            if (brief.empty()) continue;
            if (const auto fault = list_.write(brief_name(all_.today.providers()[p]), brief)) return fault;
        }
        return std::nullopt;
    }

    std::optional<io::Text> keep(io::NegotiationStep& step, const io::NegotiationStep& free) {
        if (step.moves.empty()) return std::nullopt;
        const std::string name = step_name(step.harmless, step.most_moves);
        const fs::path path = folder_ / (name + ".json");
        if (auto fault = list_.write(name + ".json", scenario_text(step, name))) return fault;
        const io::ScenarioReading reading = io::read_scenario(path);
        if (!reading.file) return tr("{1} was written and cannot be read back; this is a fault in Duaal, please report it", path.string());
        const auto& moved = *reading.file;
        const domain::Outcome claimed =
            step.harmless ? facts::claimed(moved.scenario.objective(), step.outcome, free.outcome, step.moves == free.moves) : step.outcome;
        const FoundPlan plan(moved, claimed);
        if (!plan.violations().empty()) return unsound(path.string()).why;
        step.file = path.string();
        io::PlanOrigin origin = origin_;
        origin.scenario = name;
        return plan.write(folder_ / (name + ".plan.json"), origin);
    }

    [[nodiscard]] std::string scenario_text(const io::NegotiationStep& step, const std::string& name) const {
        const auto settings = io::settings_of(all_.today, domain::changes_of(step.moves));
        std::vector<io::Text> moves;
        for (const domain::Move& move : step.moves) moves.push_back(io::move_text(all_.today, move));
        const io::Text all = io::Text::list(moves, "; ");
        const io::Text what = step.harmless ? tr("Lessons moved so that nobody is worse off: {1}", all) : tr("Lessons moved: {1}", all);
        return io::what_if_text(*io::what_if_base(all_.file), folder_, {name, what.in(language_)}, settings);
    }

    fs::path folder_;
    WrittenList list_;
    io::PlanOrigin origin_;
    io::Language language_;
    io::Negotiation& all_;
};

}  // namespace

std::optional<io::Text> negotiation_fault(const domain::Scenario& scenario, const fs::path& folder, int moves, const Writing& writing) {
    std::vector<std::string> names{page_name};
    for (const domain::Provider& provider : scenario.providers()) names.push_back(brief_name(provider));
    for (int k = 1; k <= moves; ++k)
        for (const bool harmless : {false, true}) {
            const std::string name = step_name(harmless, k);
            names.push_back(name + ".json");
            if (auto why = target_fault(folder / (name + ".plan.json"), writing, plan_of(name, ""))) return why;
        }
    return WrittenList(folder).fault(names, writing);
}

std::optional<io::Text> keep_negotiation(const fs::path& folder, const io::PlanOrigin& origin, io::Language language,
                                         io::Negotiation& negotiation) {
    return Keeper(folder, origin, language, negotiation).run();
}

}  // namespace duaal::app
