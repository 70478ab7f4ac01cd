#include "io/scenario/load.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "io/file.hpp"
#include "io/json/merge.hpp"
#include "io/json/parse.hpp"
#include "io/laws/laws.hpp"
#include "io/privacy/redact.hpp"
#include "io/scenario/personal.hpp"
#include "io/tables/scenario.hpp"
#include "io/values/object.hpp"
#include "io/values/scalars.hpp"
#include "io/values/unreadable.hpp"

namespace duaal::io {

namespace {

namespace fs = std::filesystem;

/// Two names of one file compare equal.
fs::path identity_of(const fs::path& path) {
    if (is_standard(path)) return path;
    std::error_code fault;
    fs::path out = fs::weakly_canonical(path, fault);
    return fault ? path.lexically_normal() : out;
}

class Loader {
public:
    Loader(Arena& arena, Report& report, std::optional<std::string> draft)
        : arena_(arena), report_(report), drafted_(draft.has_value()), draft_(std::move(draft)) {}

    /// Reads `path` and what it extends, depth first; `from` is the entry that names it, null for the first.
    void walk(const fs::path& path, const Node* from) {
        const fs::path identity = identity_of(path);
        if (std::ranges::find(trail_, identity) != trail_.end()) {
            report_.error(*from, "extends_cycle", tr("\"{1}\" extends itself through this", path.string()), tr("take this out"));
            return;
        }
        if (std::ranges::find(done_, identity) != done_.end()) return;
        done_.push_back(identity);
        if (!draft_ && tables::is_workbook(path)) return walk_workbook(path, identity, from);
        Source* source = read(path, from);
        if (source == nullptr) return;
        if (from == nullptr) report_personal_name(report_, *source, path);  // that of another is a text in `extends`
        const Node* root = parse(*source);
        if (root == nullptr) return;
        trail_.push_back(identity);
        for (const Node* element : elements(report_, extends_of(*root)))
            if (const auto base = text(report_, element)) walk_base(path, *base, element);
        trail_.pop_back();
        parts_.push_back({source, root});
    }

    /// What `path` extends by `entry`: the profile of a law, or a file.
    void walk_base(const fs::path& path, const std::string& entry, const Node* from) {
        const auto law = law_named(entry);
        if (!law) return walk(base_path(path, entry), from);
        if (const auto file = law_file(*law)) return walk(*file, from);
        const auto [why, mend] = unknown_law(*law);
        report_.error(*from, "unreadable_file", why, mend);
    }

    /// A workbook extends the profiles of the laws that it names. What it says is understood by what lies beneath.
    void walk_workbook(const fs::path& path, const fs::path& identity, const Node* from) {
        Source& source = arena_.sources.emplace_back(Source{redacted(path.string()), {}, arena_.sources.size()});
        if (from == nullptr) report_personal_name(report_, source, path);
        tables::WorkbookScenario workbook(arena_, report_, source, path);
        if (!workbook.opened()) return;
        for (fs::path& file : tables::files_of(path)) files_.push_back(std::move(file));
        trail_.push_back(identity);
        for (const tables::LawBeneath& law : workbook.laws()) walk(law.file, law.named);
        trail_.pop_back();
        const int before = report_.errors();
        parts_.push_back({&source, workbook.made(merged_so_far())});
        wrong_cells_ += report_.errors() - before;
        for (Text& sentence : workbook.assumed()) assumed_.push_back(std::move(sentence));
    }

    /// Errors about cells that say something wrong, not about what is no workbook or lacks sheets and columns.
    [[nodiscard]] int wrong_cells() const { return wrong_cells_; }

    Layers layers() {
        Layers out;
        Parts patches;
        out.files = files_;
        for (std::size_t at = 0; at < parts_.size(); ++at) {
            parts_[at].source->order = at;
            report_personal(report_, *parts_[at].root);
            out.base = out.merged;
            out.patch = without_own_keys(*parts_[at].root);
            patches.push_back(out.patch);
            out.merged = merge_patch(arena_, out.base, *out.patch, PlaceOf::target);
        }
        report_.merged_from(std::move(patches));
        out.assumed = std::move(assumed_);
        if (const Node* extends = extends_of(*parts_.back().root))
            for (const Node* element : extends->children()) out.extends.push_back(redacted(*element->get<std::string_view>()));
        return out;
    }

private:
    struct Part {
        Source* source;
        const Node* root;
    };

    /// Only a draft that is never written extends what stands on standard input; in any other file `-` is a name as any.
    [[nodiscard]] fs::path base_path(const fs::path& path, const std::string& base) const {
        if (is_standard(base) && drafted_ && trail_.size() == 1) return base;
        fs::path out = (path.parent_path() / base).lexically_normal();
        return is_standard(out) ? fs::path(".") / out : out;
    }

    Source* read(const fs::path& path, const Node* from) {
        if (!draft_ && !is_standard(path)) files_.push_back(path);
        auto text = draft_ ? std::exchange(draft_, std::nullopt) : read_source(path);
        if (!text) {
            report_unreadable(path, from);
            return nullptr;
        }
        return &arena_.sources.emplace_back(Source{redacted(path.string()), *std::move(text), arena_.sources.size()});
    }

    const Node* merged_so_far() {
        const Node* merged = nullptr;
        for (const Part& part : parts_) merged = merge_patch(arena_, merged, *without_own_keys(*part.root), PlaceOf::target);
        return merged;
    }

    const Node* parse(const Source& source) {
        const JsonReading reading = parse_json(arena_, source);
        for (const JsonFault& fault : reading.faults) report_.error(source, fault);
        if (const Node* format = reading.root != nullptr ? reading.root->find("format") : nullptr; format != nullptr && is_plan(*format)) {
            report_.error(*format, "unknown_format", tr("{1} is the format of a plan, not of a scenario", excerpt(*format)),
                          tr("give the scenario's file here; a command that takes both takes the scenario first"));
            return nullptr;
        }
        if (reading.root == nullptr || reading.root->is_object()) return reading.root;
        report_.error(*reading.root, "wrong_form", tr("a scenario is a JSON object"), tr("write {\"format\": \"duaal-scenario/1\", …}"));
        return nullptr;
    }

    /// Then the rest of the file would only bring more errors.
    static bool is_plan(const Node& format) {
        const auto* text = format.get<std::string_view>();
        return text != nullptr && text->starts_with("duaal-plan/");
    }

    void report_unreadable(const fs::path& path, const Node* from) {
        const auto [why, mend] = unreadable(path);
        if (from != nullptr)
            report_.error(*from, "unreadable_file", why, mend);
        else
            report_.error(arena_.sources.emplace_back(Source{redacted(path.string()), {}, arena_.sources.size()}), "unreadable_file", why,
                          mend);
    }

    static const Node* extends_of(const Node& root) {
        const Node* extends = root.find("extends");
        return extends == nullptr || extends->is_null() ? nullptr : extends;
    }

    const Node* without_own_keys(const Node& root) {
        Node copy = root;
        std::erase_if(std::get<Node::Children>(copy.content),
                      [](const Node* member) { return member->key == "extends" || member->key == "$schema"; });
        return &arena_.nodes.emplace_back(std::move(copy));
    }

    Arena& arena_;
    Report& report_;
    bool drafted_;
    std::optional<std::string> draft_;  ///< of the first file, until that is read
    std::vector<fs::path> trail_;
    std::vector<fs::path> done_;
    std::vector<Part> parts_;
    std::vector<fs::path> files_;
    std::vector<Text> assumed_;
    int wrong_cells_ = 0;
};

}  // namespace

std::optional<Layers> load_layers(Arena& arena, Report& report, const fs::path& path, std::optional<std::string> draft, Gaps gaps) {
    Loader loader(arena, report, std::move(draft));
    loader.walk(path, nullptr);
    const bool has_gaps = loader.wrong_cells() > 0;
    if (report.errors() > (gaps == Gaps::allowed ? loader.wrong_cells() : 0)) return std::nullopt;
    Layers layers = loader.layers();
    layers.has_gaps = has_gaps;
    return layers;
}

}  // namespace duaal::io
