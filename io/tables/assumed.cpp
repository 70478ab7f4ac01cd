#include "io/tables/assumed.hpp"

#include "io/json/node.hpp"

namespace duaal::io::tables {

namespace {

Text sentence(Assumed what, int times, const std::string& first) {
    switch (what) {
        case Assumed::law:
            return tr("the routes and terms of the law lie beneath: {1}", first);
        case Assumed::encoding:
            return tr("not in UTF-8, read as: {1}", first);
        case Assumed::hidden_sheet:
            return tr("hidden sheets count: {1}, the first is {2}", times, first);
        case Assumed::hidden_rows:
            return tr("hidden rows count: {1}, the first on sheet {2}", times, first);
        case Assumed::place_by_name:
            return tr("places found by their name in the table of Dutch places: {1}, the first is {2}", times, first);
        case Assumed::provider_made:
            return tr("providers that are not on the sheet Aanbieders: {1}, the first is {2}", times, first);
        case Assumed::household_made:
            return tr("households that are not on the sheet Huishoudens, with the town of who lives there: {1}, the first is {2}", times,
                      first);
        case Assumed::own_household:
            return tr("participants with a household of their own: {1}, the first is {2}", times, first);
        case Assumed::working_days:
            return tr("participants who want work on 1 to 5 days, for no number is given: {1}, the first is {2}", times, first);
        case Assumed::school_times:
            return tr("children of 4 to 11 who have the school times of the settings: {1}, the first is {2}", times, first);
        case Assumed::ages:
            return tr("childcare with the ages of its kind: {1}, the first is {2}", times, first);
        case Assumed::breaks:
            return tr("shifts with an unpaid break of 30 minutes over 5½ hours or 45 over 10: {1}, the first of {2}", times, first);
        case Assumed::id_cut:
            return tr("texts too long for an id, cut at 64 characters: {1}, the first is {2}", times, first);
    }
    return {};
}

}  // namespace

void Assumptions::add(Assumed what, std::string_view example) {
    Count& count = counts_[what];
    if (count.times == 0)
        count.first = shortened(example);
    else if (what == Assumed::law || what == Assumed::encoding)
        count.first += ", " + shortened(example);
    ++count.times;
}

std::vector<Text> Assumptions::sentences() const {
    std::vector<Text> out;
    for (const auto& [what, count] : counts_) out.push_back(sentence(what, count.times, count.first));
    return out;
}

}  // namespace duaal::io::tables
