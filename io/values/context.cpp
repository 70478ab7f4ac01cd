#include "io/values/context.hpp"

#include <algorithm>

#include "io/privacy/visible.hpp"
#include "io/values/loose_text.hpp"
#include "io/values/nearest.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io {

namespace {

/// Of what stands by its id at the top; a shift and a total do not.
std::string_view section_of(Kind kind) {
    switch (kind) {
        case Kind::location:
            return "locations";
        case Kind::provider:
            return "providers";
        case Kind::route:
            return "routes";
        case Kind::group:
            return "groups";
        case Kind::placement:
            return "placements";
        case Kind::childcare:
            return "childcare";
        case Kind::household:
            return "households";
        case Kind::shift:
        case Kind::total:
            break;
    }
    return {};
}

}  // namespace

Ids::Ids(std::vector<std::string> ids) : ids_(std::move(ids)) {
    for (std::string& id : ids_) id = visible(id);
    std::ranges::sort(ids_);
    const auto repeated = std::ranges::unique(ids_);
    ids_.erase(repeated.begin(), repeated.end());
}

std::optional<std::uint32_t> Ids::find(std::string_view id) const {
    const std::string seen = visible(id);
    const auto at = std::ranges::lower_bound(ids_, seen);
    if (at == ids_.end() || *at != seen) return std::nullopt;
    return static_cast<std::uint32_t>(at - ids_.begin());
}

Text no_such(Kind kind, std::string_view id) {
    switch (kind) {
        case Kind::location:
            return tr("there is no location \"{1}\"", id);
        case Kind::provider:
            return tr("there is no provider \"{1}\"", id);
        case Kind::route:
            return tr("there is no route \"{1}\"", id);
        case Kind::group:
            return tr("there is no group \"{1}\"", id);
        case Kind::placement:
            return tr("there is no placement \"{1}\"", id);
        case Kind::childcare:
            return tr("there is no childcare \"{1}\"", id);
        case Kind::household:
            return tr("there is no household \"{1}\"", id);
        case Kind::shift:
            return tr("the placement has no shift \"{1}\"", id);
        case Kind::total:
            return tr("no route has a total \"{1}\"", id);
    }
    return {};
}

Text did_you_mean(Context& in, std::string_view word, const std::vector<std::string>& known) {
    constexpr std::size_t few = 10;
    if (in.suggestions_left <= 0) return tr("write the id of one that there is, or add it");
    --in.suggestions_left;
    if (const std::string near = nearest(word, known); !near.empty()) return tr("did you mean \"{1}\"?", near);
    if (known.empty() || known.size() > few) return tr("write the id of one that there is, or add it");
    return tr("there are: {1}", joined(known));
}

void report_dangling(Context& in, const Node& node, const Missing& missing, const Ids& ids) {
    const Text why = no_such(missing.kind, shortened(missing.id));
    if (const TakenOut gone = taken_out(in.report.parts(), missing.path); gone.by != nullptr)
        in.report.error(node, "dangling_reference", tr("{1}: {2} takes it out", why, gone.by->source->name),
                        tr("take the name out here too, or leave it in there"));
    else
        in.report.error(node, "dangling_reference", with_hidden_sign(why, missing.id), did_you_mean(in, missing.id, ids.all()));
}

std::optional<std::uint32_t> find_id(Context& in, const Node* node, const Ids& ids, Kind kind) {
    const auto id = text(in.report, node);
    if (!id) return std::nullopt;
    const auto found = ids.find(*id);
    if (!found) report_dangling(in, *node, {kind, *id, {section_of(kind), *id}}, ids);
    return found;
}

}  // namespace duaal::io
