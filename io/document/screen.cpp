#include "io/document/screen.hpp"

namespace duaal::io {

namespace {

/// The places of a stream's own memory; what was never set there is 0.
int width_place() {
    static const int place = std::ios_base::xalloc();
    return place;
}

int colour_place() {
    static const int place = std::ios_base::xalloc();
    return place;
}

/// Select Graphic Rendition of ECMA-48.
const char* colour_of(Paint paint) {
    switch (paint) {
        case Paint::plain:
            return "";
        case Paint::good:
            return "\033[32m";
        case Paint::partly:
            return "\033[33m";
        case Paint::bad:
            return "\033[31m";
    }
    return "";
}

}  // namespace

void set_screen(std::ostream& out, const Screen& screen) {
    out.iword(width_place()) = static_cast<long>(screen.width);
    out.iword(colour_place()) = screen.colour ? 1 : 0;
}

Screen screen_of(std::ostream& out) {
    Screen screen;
    if (const long width = out.iword(width_place()); width > 0) screen.width = static_cast<std::size_t>(width);
    screen.colour = out.iword(colour_place()) != 0;
    return screen;
}

std::string coloured(const std::string& text, Paint paint) { return paint == Paint::plain ? text : colour_of(paint) + text + "\033[0m"; }

std::string painted(std::ostream& out, const std::string& text, Paint paint) {
    return screen_of(out).colour ? coloured(text, paint) : text;
}

}  // namespace duaal::io
