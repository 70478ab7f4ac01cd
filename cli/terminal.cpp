#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace duaal::cli {

namespace {

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::size_t columns_of(int descriptor) {
    constexpr std::size_t widest = 1000;  // beyond it the environment is mistaken
    const std::string_view said = environment("COLUMNS");
    std::size_t columns = 0;
    const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), columns);
    if (error == std::errc() && end == said.data() + said.size() && columns > 0) return std::min(columns, widest);
    winsize size{};
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace

io::Screen screen_behind(int descriptor) {
    io::Screen screen;
    if (isatty(descriptor) == 0) return screen;
    screen.width = std::max(screen.width, columns_of(descriptor));
    screen.colour = environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    return screen;
}

}  // namespace duaal::cli
