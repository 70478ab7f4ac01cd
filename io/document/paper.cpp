#include "io/document/paper.hpp"

namespace duaal::io {

OpenText OpenText::list(const std::vector<OpenText>& parts, std::string_view glue) {
    std::vector<Text> texts;
    for (const OpenText& part : parts) texts.push_back(part.text_);
    return OpenText(Text::list(texts, glue));
}

void Paper::points(const std::vector<OpenText>& texts) {
    List list{List::Marks::bullets, {}};
    for (const OpenText& text : texts) list.points.push_back({text.text()});
    document_.add(std::move(list));
}

}  // namespace duaal::io
