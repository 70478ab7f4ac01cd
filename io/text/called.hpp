#pragma once
/// What people type to run the program.

#include <string>

namespace duaal::io {

/// What sentences tell people to type: how they called the program, as cli/duaal says in DUAAL_CALLED of the environment; else `duaal`.
std::string called();

}  // namespace duaal::io
