#pragma once
/// Collects what is wrong with a scenario, each thing once, however many participants inherit it.

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "io/diagnostic.hpp"
#include "io/diagnostic_code.hpp"
#include "io/json/node.hpp"
#include "io/json/parse.hpp"
#include "io/json/taken_out.hpp"

namespace duaal::io {

class Report {
public:
    /// About a value, in its file.
    void error(const Node& at, Code code, Text why, Text mend = {});
    void warning(const Node& at, Code code, Text why, Text mend = {});

    /// About a whole file.
    void error(const Source& source, Code code, Text why, Text mend = {});
    void warning(const Source& source, Code code, Text why, Text mend = {});

    /// About a text that is no JSON, or not strictly.
    void error(const Source& source, const JsonFault& fault);

    [[nodiscard]] int errors() const { return errors_; }

    /// The files that what is reported about was merged from, without `extends`.
    void merged_from(Parts parts) { parts_ = std::move(parts); }
    [[nodiscard]] const Parts& parts() const { return parts_; }

    /// What to blame for something that is missing in an object: the last that was taken out in it, else the object.
    [[nodiscard]] const Node& blamed(const Node& object) const;

    [[nodiscard]] std::size_t size() const { return entries_.size(); }

    /// Of what was reported after the first `from`: warnings, and errors about something that is not there. Where cells of a workbook are
    /// wrong these may only follow from that.
    void forget_follow_ups(std::size_t from);

    /// Everything, in the order of the files and their text.
    [[nodiscard]] std::vector<Diagnostic> take();

private:
    struct Entry {
        const Source* source;
        std::size_t offset;
        bool whole_file;
        Diagnostic diagnostic;
    };
    void add(Diagnostic::Severity severity, const Node& at, Code code, Text why, Text mend);
    void add(Diagnostic::Severity severity, const Source& source, Code code, Text why, Text mend);

    Parts parts_;
    std::vector<Entry> entries_;
    std::set<std::tuple<std::size_t, std::size_t, std::string, std::string>> seen_;
    int errors_ = 0;  ///< also those that repeat one
};

}  // namespace duaal::io
