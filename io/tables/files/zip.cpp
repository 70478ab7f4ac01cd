#include "io/tables/files/zip.hpp"

#include <zip.h>

#include <array>
#include <fstream>

#include "io/tables/files/files.hpp"

namespace duaal::io::tables {

struct Zip::Handle {
    zip_t* zip = nullptr;
    std::size_t read = 0;
    ~Handle() {
        if (zip != nullptr) zip_discard(zip);
    }
};

namespace {

Fault no_spreadsheet() {
    return {"bad_workbook", tr("this is no spreadsheet, whatever its name says"),
            tr("open it in a spreadsheet program and save it as .xlsx or .ods")};
}

Fault cut_off() {
    return {"bad_workbook", tr("this file is damaged, or was not copied whole"),
            tr("copy it anew, or open it in a spreadsheet program and save it")};
}

/// The first bytes tell what a file is.
std::optional<Fault> beginning_fault(const std::filesystem::path& path) {
    std::array<char, 8> bytes{};
    std::ifstream in(path, std::ios::binary);
    in.read(bytes.data(), bytes.size());
    const std::string_view start(bytes.data(), static_cast<std::size_t>(in.gcount()));
    if (start.starts_with("\xD0\xCF\x11\xE0"))
        return Fault{"bad_workbook", tr("this file has a password, or is of an old kind (.xls)"),
                     tr("save it without a password, as .xlsx or .ods")};
    if (!start.starts_with("PK\x03\x04")) return no_spreadsheet();
    return std::nullopt;
}

}  // namespace

Zip::Zip() : handle_(new Handle) {}
Zip::~Zip() = default;

Parsed<std::unique_ptr<Zip>> Zip::open(const std::filesystem::path& path) {
    if (auto fault = beginning_fault(path)) return *std::move(fault);
    std::unique_ptr<Zip> out(new Zip);
    int error = 0;
    out->handle_->zip = zip_open(path.c_str(), ZIP_RDONLY, &error);
    if (out->handle_->zip == nullptr) return cut_off();
    constexpr zip_int64_t most_parts = 20'000;
    const zip_int64_t parts = zip_get_num_entries(out->handle_->zip, 0);
    if (parts > most_parts) return too_large();
    std::size_t bytes = 0;
    for (zip_int64_t at = 0; at < parts; ++at) {
        zip_stat_t stat;
        if (zip_stat_index(out->handle_->zip, static_cast<zip_uint64_t>(at), 0, &stat) != 0) return cut_off();
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0U && stat.encryption_method != ZIP_EM_NONE)
            return Fault{"bad_workbook", tr("this file has a password"), tr("save it without a password, as .xlsx or .ods")};
        if (std::string_view(stat.name).ends_with(".xml") && stat.size > most_bytes - std::min(bytes, most_bytes)) return too_large();
        if (std::string_view(stat.name).ends_with(".xml")) bytes += stat.size;
    }
    return out;
}

bool Zip::has(const std::string& part) const { return zip_name_locate(handle_->zip, part.c_str(), 0) >= 0; }

Zip::End Zip::read(const std::string& part, const std::function<bool(std::string_view)>& take) {
    zip_file_t* file = zip_fopen(handle_->zip, part.c_str(), 0);
    if (file == nullptr) return End::broken;
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> closed(file, zip_fclose);
    std::array<char, 1U << 16U> block;
    for (;;) {
        const zip_int64_t count = zip_fread(file, block.data(), block.size());
        if (count < 0) return End::broken;
        if (count == 0) return End::read;
        handle_->read += static_cast<std::size_t>(count);
        if (handle_->read > most_bytes) return End::too_large;
        if (!take({block.data(), static_cast<std::size_t>(count)})) return End::stopped;
    }
}

}  // namespace duaal::io::tables
