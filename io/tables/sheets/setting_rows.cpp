#include "io/tables/sheets/setting_rows.hpp"

#include <map>

#include "io/text/fold.hpp"
#include "io/values/nearest.hpp"

namespace duaal::io::tables {

namespace {

constexpr std::string_view setting_key_column = "Wat";
constexpr std::string_view law_value_column = "Waarde";

std::string nearest_key(std::string_view text) {
    std::vector<std::string> known;
    for (const Column& key : setting_keys()) known.insert(known.end(), {std::string(key.nl), std::string(key.en)});
    return nearest(text, known);
}

}  // namespace

SettingRows setting_rows(Making& in, const Table& table) {
    SettingRows out;
    std::map<std::string_view, std::uint32_t> seen;
    for (const Row& row : table.rows) {
        const auto said = in.text(row, setting_key_column);
        if (!said) {
            in.filled(row, setting_key_column);
            continue;
        }
        const auto key = find_column(setting_keys(), *said);
        if (!key) {
            const std::string near = nearest_key(*said);
            in.warning(in.place(row, setting_key_column), "unknown_setting", tr("there is no setting \"{1}\"", shown(*said)),
                       near.empty() ? tr("take the row out, or put it on a sheet that is not read, such as Uitleg")
                                    : tr("did you mean \"{1}\"?", near));
            continue;
        }
        const std::string_view nl = setting_keys()[*key].nl;
        if (!seen.emplace(nl, row.number).second)
            in.error(in.place(row, setting_key_column), "named_twice",
                     tr("the setting {1} stands twice, also on row {2}", nl, static_cast<int>(seen[nl])), tr("keep one of the two"));
        else if (row.at(law_value_column) != nullptr)
            out[nl] = &row;
        else if (setting_keys()[*key].must)
            in.filled(row, law_value_column), out[nl] = &row;
    }
    return out;
}

std::vector<NamedLaw> laws_of(Making& in, const Table& table) {
    std::vector<NamedLaw> out;
    for (const Row& row : table.rows) {
        const Cell *key = row.at(setting_key_column), *value = row.at(law_value_column);
        const auto known = key != nullptr ? find_column(setting_keys(), key->text) : std::nullopt;
        if (!known || setting_keys()[*known].nl != "Wet" || value == nullptr) continue;
        for (const std::string& law : several(value->text)) {
            const std::string name = folded(law);
            if (name == "wi2021" || name == "wi2013")
                out.push_back({name, in.place(row, law_value_column)});
            else
                in.error(in.place(row, law_value_column), "unknown_word",
                         tr("\"{1}\" is none of {2}", shown(law), std::string_view("Wi2021, Wi2013")), tr("write one of these words"));
        }
    }
    return out;
}

}  // namespace duaal::io::tables
