#include "cli/app/finder.hpp"

#include "io/values/nearest.hpp"

namespace duaal::app {

using io::tr;

io::Text Finder::no_such(const io::Text& kind, const std::string& id, const std::vector<std::string>& known) {
    constexpr std::size_t few = 20;
    if (const std::string meant = io::nearest(id, known); !meant.empty())
        return tr("there is no {1} {2} in this scenario; is {3} meant?", kind, id, meant);
    std::string all;
    for (std::size_t i = 0; i < known.size() && i < few; ++i) all += (all.empty() ? "" : ", ") + known[i];
    if (known.empty()) return tr("there is no {1} {2} in this scenario, nor any other", kind, id);
    return known.size() > few ? tr("there is no {1} {2} in this scenario; there are: {3} and {4} more", kind, id, all, known.size() - few)
                              : tr("there is no {1} {2} in this scenario; there are: {3}", kind, id, all);
}

}  // namespace duaal::app
