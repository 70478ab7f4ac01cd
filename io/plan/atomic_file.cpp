#include "io/plan/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace duaal::io {

namespace {

Text fault(const std::filesystem::path& path, int error) {
    const std::string name = path.string();
    switch (error) {
        case EACCES:
        case EPERM:
            return tr("{1} cannot be written: you have no permission there; choose another place with -o", name);
        case EROFS:
            return tr("{1} cannot be written: that disk is read-only; choose another place with -o", name);
        case ENOENT:
        case ENOTDIR:
            return tr("{1} cannot be written: there is no such folder; make it first", name);
        case EISDIR:
            return tr("{1} cannot be written: it is a folder; give the name of a file", name);
        case ENOSPC:
        case EDQUOT:
            return tr("{1} cannot be written: the disk is full; make room first", name);
        case EFBIG:
            return tr("{1} cannot be written: files may not become so large here (see ulimit -f)", name);
        case EPIPE:
            return tr("{1} cannot be written: nobody reads it any more", name);
        default:
            return tr("{1} cannot be written: {2}", name, std::generic_category().message(error));
    }
}

/// Closes the descriptor, and removes the file unless it was kept.
class Draft {
public:
    Draft(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        if (descriptor_ >= 0) ::close(descriptor_);
        if (!name_.empty()) ::unlink(name_.c_str());
    }

    /// 0, or the number of the error.
    int write(std::string_view content) const {
        while (!content.empty()) {
            const ssize_t written = ::write(descriptor_, content.data(), content.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return errno;
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        return 0;
    }

    int flush() const { return ::fsync(descriptor_) == 0 ? 0 : errno; }

    int close() {
        const int result = ::close(descriptor_);
        descriptor_ = -1;
        return result == 0 ? 0 : errno;
    }

    int rename_to(const std::filesystem::path& path) {
        if (::rename(name_.c_str(), path.c_str()) != 0) return errno;
        name_.clear();
        return 0;
    }

private:
    int descriptor_;
    std::string name_;  ///< empty: nothing to remove
};

/// Pipes and devices cannot be renamed over.
std::optional<Text> write_straight(const std::filesystem::path& path, std::string_view content) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return fault(path, errno);
    Draft stream(descriptor, {});
    int error = stream.write(content);
    if (error == 0) error = stream.close();
    return error == 0 ? std::nullopt : std::optional(fault(path, error));
}

/// So that the new name survives a power cut; the file itself is safe already, so a failure here is none.
void flush_folder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

std::optional<Text> write_beside(const std::filesystem::path& path, std::string_view content) {
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    std::string name = (folder / ".duaal.XXXXXX").string();     // whatever the file is called: its own name may be as long as any can be
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);  // creates with 0600
    if (descriptor < 0) return fault(path, errno);
    Draft draft(descriptor, name);
    int error = draft.write(content);
    if (error == 0) error = draft.flush();
    if (error == 0) error = draft.close();
    if (error == 0) error = draft.rename_to(path);
    if (error != 0) return fault(path, error);
    flush_folder(folder);
    return std::nullopt;
}

}  // namespace

std::optional<Text> write_file(const std::filesystem::path& path, std::string_view content) {
    struct stat status {};
    if (path.filename().empty()) return fault(path, EISDIR);
    if (::stat(path.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode)) return fault(path, EISDIR);
        if (!S_ISREG(status.st_mode)) return write_straight(path, content);
    }
    // A link stays a link: the file that it names is replaced.
    std::error_code unresolved;
    const std::filesystem::path target = std::filesystem::weakly_canonical(path, unresolved);
    return write_beside(unresolved ? path : target, content);
}

}  // namespace duaal::io
