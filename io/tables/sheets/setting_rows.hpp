#pragma once
/// The rows of the settings by their key.

#include <map>
#include <string_view>

#include "io/tables/making.hpp"

namespace duaal::io::tables {

using SettingRows = std::map<std::string_view, const Row*>;  ///< by Dutch key; those with a value only

/// Reports keys found twice, and warns of unknown ones.
SettingRows setting_rows(Making& in, const Table& table);

/// The laws that a sheet of settings names, as `wi2021`, with the place of the cell; unknown ones are reported.
struct NamedLaw {
    std::string name;
    std::uint32_t place;
};
std::vector<NamedLaw> laws_of(Making& in, const Table& table);

}  // namespace duaal::io::tables
