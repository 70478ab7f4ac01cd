#include "io/tables/write/temporary.hpp"

#include <cstdlib>
#include <stdexcept>
#include <system_error>

namespace duaal::io::tables {

TemporaryFile::TemporaryFile(const std::string& ending) {
    std::string folder = (std::filesystem::temp_directory_path() / "duaal-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
    path_ = std::filesystem::path(folder) / ("workbook" + ending);
}

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove_all(path_.parent_path(), ignored);
}

}  // namespace duaal::io::tables
