#include "io/text/text.hpp"

namespace duaal::io {

std::string Text::in(Language) const { return english_; }

}  // namespace duaal::io
