#pragma once
/// What the terminal behind a descriptor can show.

#include "io/document/screen.hpp"

namespace duaal::cli {

/// Of a terminal its width (COLUMNS where the environment says so, else as the terminal says; at least 80) and colour, unless NO_COLOR
/// is set (https://no-color.org) or TERM is `dumb`. Of anything else the screen of a file.
io::Screen screen_behind(int descriptor);

}  // namespace duaal::cli
