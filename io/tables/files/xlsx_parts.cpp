#include "io/tables/files/xlsx_parts.hpp"

#include "io/tables/files/files.hpp"
#include "io/tables/files/xml.hpp"

namespace duaal::io::tables {

namespace {

/// The relations of a part: where its targets are.
class RelationTaker : public XmlTaker {
public:
    struct Relation {
        std::string id, type, target;
    };
    void start(std::string_view name, const Attributes& attributes) override {
        if (name == "Relationship" && attributes.text("TargetMode") != "External")
            relations.push_back({attributes.text("Id"), attributes.text("Type"), attributes.text("Target")});
    }
    void end(std::string_view) override {}
    [[nodiscard]] std::string of_type(std::string_view ending) const {
        for (const Relation& relation : relations)
            if (relation.type.ends_with(ending)) return relation.target;
        return {};
    }
    std::vector<Relation> relations;
};

class WorkbookTaker : public XmlTaker {
public:
    void start(std::string_view name, const Attributes& attributes) override {
        if (first_) is_workbook = name == "workbook";
        first_ = false;
        if (name == "workbookPr") from_1904 = attributes.is_true("date1904");
        if (name == "sheet" && sheets.size() < most_sheets)
            sheets.push_back({attributes.text("name"), attributes.text("id"), attributes.text("state").ends_with("idden")});
    }
    void end(std::string_view) override {}
    bool is_workbook = false, from_1904 = false;
    struct Named {
        std::string name, relation;
        bool hidden;
    };
    std::vector<Named> sheets;

private:
    bool first_ = true;
};

class SharedTaker : public XmlTaker {
public:
    explicit SharedTaker(std::vector<std::string>& texts) : texts_(texts) {}
    void start(std::string_view name, const Attributes&) override {
        if (name == "si") texts_.emplace_back();
        if (name == "rPh") phonetic_ = true;
        taking_ = name == "t" && !phonetic_ && !texts_.empty();
    }
    void end(std::string_view name) override {
        taking_ = false;
        if (name == "rPh") phonetic_ = false;
    }
    void text(std::string_view text) override {
        if (taking_) texts_.back().append(text);
    }
    [[nodiscard]] bool is_full() const override { return texts_.size() > most_cells; }

private:
    std::vector<std::string>& texts_;
    bool taking_ = false, phonetic_ = false;
};

class StyleTaker : public XmlTaker {
public:
    explicit StyleTaker(std::vector<Shows>& styles) : styles_(styles) {}
    void start(std::string_view name, const Attributes& attributes) override {
        if (name == "numFmt") formats_[attributes.number("numFmtId", 0)] = shows_of(attributes.text("formatCode"));
        if (name == "cellXfs") in_cells_ = true;
        if (name != "xf" || !in_cells_) return;
        const std::uint32_t id = attributes.number("numFmtId", 0);
        const auto own = formats_.find(id);
        styles_.push_back(own != formats_.end() ? own->second : shows_of_builtin(id));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") in_cells_ = false;
    }

private:
    std::vector<Shows>& styles_;
    std::map<std::uint32_t, Shows> formats_;
    bool in_cells_ = false;
};

/// The part that a target names, seen from the folder of the part that names it.
std::string part_of(const std::string& folder, const std::string& target) {
    if (target.starts_with('/')) return target.substr(1);
    return (std::filesystem::path(folder) / target).lexically_normal().string();
}

Fault no_spreadsheet_inside() {
    return {"bad_workbook", tr("this is no spreadsheet, whatever its name says"),
            tr("open it in a spreadsheet program and save it as .xlsx or .ods")};
}

}  // namespace

std::optional<Fault> XlsxParts::read(Zip& zip) {
    RelationTaker top;
    if (!zip.has("_rels/.rels")) return no_spreadsheet_inside();
    if (auto fault = read_xml(zip, "_rels/.rels", top)) return fault;
    const std::string part = part_of("", top.of_type("/officeDocument"));
    if (part.empty() || !zip.has(part)) return no_spreadsheet_inside();
    return read_workbook(zip, part);
}

std::optional<Fault> XlsxParts::read_workbook(Zip& zip, const std::string& part) {
    WorkbookTaker book;
    if (auto fault = read_xml(zip, part, book)) return fault;
    if (!book.is_workbook) return no_spreadsheet_inside();
    from_1904_ = book.from_1904;
    const std::filesystem::path path(part);
    const std::string folder = path.parent_path().string();
    const std::string relations_part = (path.parent_path() / "_rels" / (path.filename().string() + ".rels")).string();
    RelationTaker relations;
    if (auto fault = read_xml(zip, relations_part, relations)) return fault;
    if (const std::string texts = relations.of_type("/sharedStrings"); !texts.empty()) {
        SharedTaker taker(shared_);
        if (auto fault = read_xml(zip, part_of(folder, texts), taker)) return fault;
    }
    if (const std::string styles = relations.of_type("/styles"); !styles.empty()) {
        StyleTaker taker(styles_);
        if (auto fault = read_xml(zip, part_of(folder, styles), taker)) return fault;
    }
    for (const auto& [name, id, hidden] : book.sheets) {
        std::string target;
        for (const auto& relation : relations.relations)
            if (relation.id == id && relation.type.ends_with("/worksheet")) target = part_of(folder, relation.target);
        sheets_.push_back({name, target, hidden});
    }
    return std::nullopt;
}

const std::string& XlsxParts::shared(std::size_t at) const {
    static const std::string nothing;
    return at < shared_.size() ? shared_[at] : nothing;
}

Shows XlsxParts::shows(std::uint32_t style) const { return style < styles_.size() ? styles_[style] : Shows::number; }

}  // namespace duaal::io::tables
