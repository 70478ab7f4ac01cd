#include "cli/progress.hpp"

#include <algorithm>
#include <cmath>

#include "io/text/numbers.hpp"

namespace duaal::cli {

using io::tr;

double gap_percentage(std::int64_t value, std::int64_t bound) {
    return 100 * std::abs(static_cast<double>(bound - value)) / std::max(1.0, std::abs(static_cast<double>(value)));
}

void ProgressLine::show(const assign::Progress& progress) {
    const double seconds = progress.elapsed.count();
    const double pause = terminal_ ? 0.1 : 1;
    if (last_ >= 0 && progress.level == last_level_ && seconds < last_ + pause) return;
    last_ = seconds;
    last_level_ = progress.level;
    const std::string elapsed = io::decimal(seconds, 1, language_);
    const io::Text line =
        progress.bound
            ? tr("{1} s  level {2} of {3}  value {4}  bound {5}  gap {6}%", elapsed, progress.level + 1, levels_, progress.value,
                 *progress.bound, io::decimal(gap_percentage(progress.value, *progress.bound), 1, language_))
            : tr("{1} s  level {2} of {3}  value {4}  bound not known yet", elapsed, progress.level + 1, levels_, progress.value);
    if (!terminal_) {
        err_ << line.in(language_) << '\n' << std::flush;
        return;
    }
    constexpr std::size_t width = 20;
    const std::size_t full = width * progress.level / std::max<std::size_t>(1, levels_);
    err_ << "\r\033[K[" << std::string(full, '#') << std::string(width - full, '.') << "] " << line.in(language_) << std::flush;
}

void ProgressLine::finish() {
    if (terminal_ && last_ >= 0) err_ << "\r\033[K" << std::flush;
}

}  // namespace duaal::cli
