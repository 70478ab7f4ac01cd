#include "io/values/field_words.hpp"

#include <array>
#include <utility>

#include "io/values/loose_text.hpp"

namespace duaal::io {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 23> words{{
    {"a0", "pre-a1"},
    {"fiets", "bike"},
    {"bicycle", "bike"},
    {"lopen", "walk"},
    {"lopend", "walk"},
    {"te voet", "walk"},
    {"auto", "car"},
    {"ov", "transit"},
    {"bus", "transit"},
    {"openbaar vervoer", "transit"},
    {"public transport", "transit"},
    {"werkervaringsplek", "work_experience"},
    {"proefplaatsing", "trial_placement"},
    {"leerwerktraject", "learn_work"},
    {"betaald", "paid"},
    {"vrijwilligerswerk", "volunteer"},
    {"taalstage", "language_internship"},
    {"participatieplaats", "participation"},
    {"kdv", "daycare"},
    {"dagopvang", "daycare"},
    {"bso", "after_school"},
    {"peuteropvang", "playgroup"},
    {"gastouder", "childminder"},
}};

}  // namespace

std::string_view format_word(std::string_view field_word) {
    const std::string wanted = lower_case(plain_text(field_word));
    for (const auto& [field, format] : words)
        if (field == wanted) return format;
    return {};
}

}  // namespace duaal::io
