#include "io/tables/cells/words.hpp"

#include <algorithm>
#include <span>

#include "io/text/fold.hpp"
#include "io/values/nearest.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io::tables {

namespace {

/// A word of the formats, and how people write it; the first of these is the workbook's own.
struct Word {
    std::string_view word;
    std::vector<std::string_view> written;
};

const std::vector<Word> work_kinds{{"work_experience", {"werkervaringsplek", "werkervaring", "work experience"}},
                                   {"trial_placement", {"proefplaatsing", "trial placement"}},
                                   {"learn_work", {"leerwerktraject", "leerwerk", "leerwerkplek", "bbl", "learn-work"}},
                                   {"paid", {"betaald", "betaald werk", "paid work"}},
                                   {"volunteer", {"vrijwilligerswerk", "vrijwillig", "voluntary", "voluntary work", "volunteering"}},
                                   {"language_internship", {"taalstage", "language internship"}},
                                   {"participation", {"participatie", "participatieplek"}}};

const std::vector<Word> childcare_kinds{{"daycare", {"kinderdagverblijf", "kdv", "dagopvang", "day care"}},
                                        {"after_school", {"bso", "buitenschoolse opvang", "after school", "after-school care"}},
                                        {"playgroup", {"peuteropvang", "peuterspeelzaal", "peutergroep"}},
                                        {"childminder", {"gastouder", "gastouderopvang"}}};

const std::vector<Word> modes{{"bike", {"fiets", "fietsend", "bicycle", "cycling"}},
                              {"walk", {"lopend", "te voet", "on foot", "walking"}},
                              {"transit", {"ov", "openbaar vervoer", "public transport"}},
                              {"car", {"auto"}}};

const std::vector<Word> levels{
    {"alfa", {"Alfa"}}, {"pre-a1", {"A0", "pre-A1"}}, {"a1", {"A1"}}, {"a2", {"A2"}}, {"b1", {"B1"}}, {"b2", {"B2"}}, {"c1", {"C1"}}};

/// Of a law, by name; the school's route is `o`.
const std::vector<Word> routes{{"b1", {"B1", "B", "B1-route"}},
                               {"o", {"Onderwijs", "O", "Onderwijsroute", "education", "education route"}},
                               {"z", {"Z", "Zelfredzaamheid", "Z-route", "Zelfredzaamheidsroute", "self-reliance"}},
                               {"wi2013", {"Wi2013", "Wet inburgering 2013"}}};

bool means(const Word& word, const std::string& key) {
    return folded(word.word) == key || std::ranges::any_of(word.written, [&](std::string_view text) { return folded(text) == key; });
}

std::string_view find_word(std::span<const Word> words, std::string_view text) {
    const std::string key = folded(text);
    const auto found = std::ranges::find_if(words, [&](const Word& word) { return means(word, key); });
    return key.empty() || found == words.end() ? std::string_view() : found->word;
}

std::vector<std::string> own_words(std::span<const Word> words) {
    std::vector<std::string> out;
    for (const Word& word : words) out.emplace_back(word.written.front());
    return out;
}

Parsed<std::string> word_of(std::span<const Word> words, std::string_view text) {
    if (const std::string_view word = find_word(words, text); !word.empty()) return std::string(word);
    const std::vector<std::string> known = own_words(words);
    const std::string near = nearest(plain(text), known);
    return Fault{"unknown_word", tr("\"{1}\" is none of {2}", shown(text), joined(known)),
                 near.empty() ? tr("write one of these words") : tr("did you mean \"{1}\"?", near)};
}

std::string own_word(std::span<const Word> words, std::string_view word) {
    const auto found = std::ranges::find(words, word, &Word::word);
    return std::string(found == words.end() ? word : found->written.front());
}

std::size_t rank_of(std::string_view level) {
    return static_cast<std::size_t>(std::ranges::find(levels, level, &Word::word) - levels.begin());
}

}  // namespace

Parsed<bool> flag_of(const Cell& cell) {
    if (cell.kind == Cell::Kind::error) return error_value(cell);
    if (cell.kind == Cell::Kind::boolean) return cell.number != 0;
    const std::string word = folded(cell.text);
    for (const std::string_view yes : {"ja", "j", "yes", "y", "waar", "true", "x", "1"})
        if (word == yes) return true;
    for (const std::string_view no : {"nee", "n", "no", "onwaar", "false", "0"})
        if (word == no || plain(cell.text) == "-") return false;
    return Fault{"unknown_word", tr("\"{1}\" is neither yes nor no", shown(cell.text)), tr("write \"ja\" or \"nee\"")};
}

Parsed<std::string> work_kind_of(std::string_view text) { return word_of(work_kinds, text); }
Parsed<std::string> childcare_kind_of(std::string_view text) { return word_of(childcare_kinds, text); }
Parsed<std::string> mode_of(std::string_view text) { return word_of(modes, text); }
Parsed<std::string> level_of(std::string_view text) { return word_of(levels, text); }

Parsed<LevelRange> levels_of(std::string_view text) {
    std::string rest = plain(text);
    const auto begins = [&](std::string_view word) {
        if (!rest.starts_with(word)) return false;
        rest.erase(0, word.size());
        return true;
    };
    if (begins("vanaf ") || begins("from ") || begins("minstens ")) {
        auto level = level_of(rest);
        if (auto* fault = std::get_if<Fault>(&level)) return std::move(*fault);
        return LevelRange{std::get<std::string>(level), {}};
    }
    if (begins("tot en met ") || begins("t/m ") || begins("tot ") || begins("to ") || begins("up to ") || begins("hoogstens ")) {
        auto level = level_of(rest);
        if (auto* fault = std::get_if<Fault>(&level)) return std::move(*fault);
        return LevelRange{{}, std::get<std::string>(level)};
    }
    if (const auto level = find_word(levels, rest); !level.empty()) return LevelRange{std::string(level), std::string(level)};
    for (const std::string_view between : {" tot en met ", " t/m ", " tot ", " to ", "-", "/"})
        for (std::size_t at = rest.find(between); at != std::string::npos; at = rest.find(between, at + 1)) {
            const auto min = find_word(levels, rest.substr(0, at)), max = find_word(levels, rest.substr(at + between.size()));
            if (min.empty() || max.empty()) continue;
            if (rank_of(min) > rank_of(max))
                return Fault{"min_over_max", tr("the minimum, {1}, is more than the maximum, {2}", cell_level(min), cell_level(max)),
                             tr("let the minimum be no more than the maximum")};
            return LevelRange{std::string(min), std::string(max)};
        }
    return Fault{"unknown_word", tr("\"{1}\" are no levels", shown(text)), tr("write \"A1-A2\", \"A2\", \"vanaf A2\" or \"tot A2\"")};
}

std::string_view known_route(std::string_view text) { return find_word(routes, text); }

std::string cell_work_kind(std::string_view word) { return own_word(work_kinds, word); }
std::string cell_childcare_kind(std::string_view word) { return own_word(childcare_kinds, word); }
std::string cell_mode(std::string_view word) { return own_word(modes, word); }
std::string cell_level(std::string_view word) { return own_word(levels, word); }

std::vector<std::string> work_kind_words() { return own_words(work_kinds); }
std::vector<std::string> childcare_kind_words() { return own_words(childcare_kinds); }
std::vector<std::string> mode_words() { return own_words(modes); }
std::vector<std::string> level_words() { return own_words(levels); }

}  // namespace duaal::io::tables
