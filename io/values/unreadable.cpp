#include "io/values/unreadable.hpp"

#include <unistd.h>

#include <vector>

#include "io/file.hpp"
#include "io/values/nearest.hpp"

namespace duaal::io {

namespace fs = std::filesystem;

namespace {

/// The path with the name of a file in the same folder that is most like it; empty where none is.
std::string nearest_file(const fs::path& path) {
    std::error_code fault;
    std::vector<std::string> names;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault))
        if (at->is_regular_file(fault)) names.push_back(at->path().filename().string());
    const std::string near = nearest(path.filename().string(), names);
    return near.empty() ? near : fs::path(path).replace_filename(near).string();
}

}  // namespace

Unreadable unreadable(const fs::path& path) {
    std::error_code ignored;
    const std::string name = path.string();
    if (is_standard(path)) return {tr("standard input (-) cannot be read"), tr("give a file, or let a program write to it")};
    if (has_nul(path)) return {tr("the file \"{1}\" cannot be read: no name of a file holds a NUL", name), tr("take it out")};
    if (fs::is_directory(path, ignored)) return {tr("the file \"{1}\" cannot be read: it is a folder", name), tr("name a file in it")};
    if (fs::exists(path, ignored)) {
        if (access(path.c_str(), R_OK) != 0)
            return {tr("the file \"{1}\" cannot be read: you have no permission", name), tr("ask whoever it belongs to")};
        return {tr("the file \"{1}\" cannot be read", name), tr("check whether it is the right one")};
    }
    const std::string near = nearest_file(path);
    return {tr("the file \"{1}\" cannot be read: it is not there", name),
            near.empty() ? tr("check its name and its folder") : tr("did you mean \"{1}\"?", near)};
}

}  // namespace duaal::io
