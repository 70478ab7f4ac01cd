#pragma once
/// A part of a spreadsheet file as elements, read in one walk; names without their namespace's prefix.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "io/tables/files/zip.hpp"

namespace duaal::io::tables {

/// The attributes of an element.
class Attributes {
public:
    explicit Attributes(const char* const* pairs) : pairs_(pairs) {}
    /// Null where it is not there.
    [[nodiscard]] const char* find(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    /// A number without sign; `otherwise` where it is none.
    [[nodiscard]] std::uint32_t number(std::string_view name, std::uint32_t otherwise) const;
    [[nodiscard]] bool is_true(std::string_view name) const;

private:
    const char* const* pairs_;
};

/// What takes the elements of a part.
class XmlTaker {
public:
    virtual ~XmlTaker() = default;
    virtual void start(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
    /// More than is taken: the walk ends.
    [[nodiscard]] virtual bool is_full() const { return false; }
};

/// None where the part was read. Document types, with which XML reaches outside a file, are refused.
std::optional<Fault> read_xml(Zip& zip, const std::string& part, XmlTaker& taker);

}  // namespace duaal::io::tables
