#include "io/tables/write/temporary.hpp"

#include <cstdlib>
#include <stdexcept>
#include <system_error>

namespace duaal::io::tables {

namespace fs = std::filesystem;

TemporaryFile::TemporaryFile(const std::string& ending) {
    std::error_code fault;
    for (const fs::path& place : {fs::temp_directory_path(fault), fs::path("/tmp"), fs::path(".")}) {
        std::string folder = (place / "duaal-XXXXXX").string();
        if (place.empty() || mkdtemp(folder.data()) == nullptr) continue;
        path_ = fs::path(folder) / ("workbook" + ending);
        return;
    }
    throw std::runtime_error("no temporary folder can be made, in $TMPDIR, /tmp or here");
}

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    fs::remove_all(path_.parent_path(), ignored);
}

}  // namespace duaal::io::tables
