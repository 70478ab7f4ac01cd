#pragma once
/// What a report says, as plain data, before anybody decides how it looks. A topic makes a document; `show` (show.hpp) writes it on a
/// screen, `markdown` (markdown.hpp) on paper. Every sentence in it is still without a language.

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "io/document/chart.hpp"
#include "io/document/table.hpp"
#include "io/document/week_grid.hpp"
#include "io/text/text.hpp"

namespace duaal::io {

struct Heading {
    int depth;  ///< 1 is the title
    Text text;
};

/// How a screen breaks a text that is wider.
enum class Breaking {
    words,    ///< at blanks
    hanging,  ///< at blanks, the lines after the first indented
    never     ///< the terminal does
};

struct Paragraph {
    Text text;
    Breaking breaking = Breaking::words;
    std::size_t indent = 0;  ///< on a screen
};

/// A point of a list: a sentence, or `text: item, item`.
struct Point {
    Text text;
    std::vector<Text> items{};
};

struct List {
    enum class Marks { none, bullets, numbers };
    Marks marks;
    std::vector<Point> points;
    std::size_t indent = 0;  ///< on a screen
};

/// What is grouped, and may be more than fits: a screen begins no more entries after a screenful and says how many there are still.
struct Outline {
    struct Section {
        Text title;
        std::vector<Text> entries{};
    };
    Text head;
    std::vector<Section> sections;
    Text all_is_in;  ///< where the whole is, said if anything was left out
};

/// Parts what belongs to all before it from what follows: on a screen a blank line, on paper nothing more than is between all blocks.
struct Gap {};

/// On paper a line across.
struct Divider {};

using Block = std::variant<Heading, Paragraph, List, DataTable, WeekGrid, Outline, Chart, Gap, Divider>;

/// Who may read it.
enum class Readers {
    house,  ///< the planners: it may name participants and hold any figure
    anyone  ///< also who is asked for something: only a `Paper` (paper.hpp) makes such a document
};

class Document {
public:
    void add(Block block) { blocks_.push_back(std::move(block)); }
    void add(const Document& other) { blocks_.insert(blocks_.end(), other.blocks_.begin(), other.blocks_.end()); }

    void heading(int depth, Text text) { add(Heading{depth, std::move(text)}); }
    void paragraph(Text text, std::size_t indent = 0) { add(Paragraph{std::move(text), Breaking::words, indent}); }
    /// A sentence that no screen breaks.
    void line(Text text, std::size_t indent = 0) { add(Paragraph{std::move(text), Breaking::never, indent}); }
    void gap() { add(Gap{}); }

    [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }
    [[nodiscard]] Readers readers() const { return readers_; }

private:
    friend class Paper;
    std::vector<Block> blocks_;
    Readers readers_ = Readers::house;
};

}  // namespace duaal::io
