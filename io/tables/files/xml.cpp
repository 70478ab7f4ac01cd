#include "io/tables/files/xml.hpp"

#include <expat.h>

#include <charconv>
#include <memory>
#include <type_traits>

#include "io/tables/files/files.hpp"

namespace duaal::io::tables {

namespace {

std::string_view local(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct Walk {
    XmlTaker& taker;
    XML_Parser parser;
    int depth = 0;
};

void on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    constexpr int deepest = 200;
    auto& walk = *static_cast<Walk*>(data);
    if (++walk.depth > deepest || walk.taker.is_full()) {
        XML_StopParser(walk.parser, XML_FALSE);
        return;
    }
    walk.taker.start(local(name), Attributes(attributes));
}

void on_end(void* data, const XML_Char* name) {
    auto& walk = *static_cast<Walk*>(data);
    --walk.depth;
    walk.taker.end(local(name));
}

void on_text(void* data, const XML_Char* text, int length) {
    static_cast<Walk*>(data)->taker.text({text, static_cast<std::size_t>(length)});
}

void on_doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    XML_StopParser(static_cast<Walk*>(data)->parser, XML_FALSE);
}

}  // namespace

const char* Attributes::find(std::string_view name) const {
    for (const char* const* at = pairs_; *at != nullptr; at += 2)
        if (local(*at) == name) return at[1];
    return nullptr;
}

std::string Attributes::text(std::string_view name) const {
    const char* value = find(name);
    return value != nullptr ? value : "";
}

std::uint32_t Attributes::number(std::string_view name, std::uint32_t otherwise) const {
    const std::string value = text(name);
    std::uint32_t out = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), out);
    return fault == std::errc{} && end == value.data() + value.size() && !value.empty() ? out : otherwise;
}

bool Attributes::is_true(std::string_view name) const {
    const std::string value = text(name);
    return value == "1" || value == "true" || value == "on";
}

std::optional<Fault> read_xml(Zip& zip, const std::string& part, XmlTaker& taker) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    Walk walk{taker, parser.get()};
    XML_SetUserData(parser.get(), &walk);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
    const auto feed = [&](std::string_view bytes) {
        return XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_FALSE) == XML_STATUS_OK;
    };
    const Zip::End end = zip.read(part, feed);
    if (end == Zip::End::too_large || taker.is_full()) return too_large();
    if (end == Zip::End::read && XML_Parse(parser.get(), "", 0, XML_TRUE) == XML_STATUS_OK) return std::nullopt;
    return Fault{"bad_workbook", tr("this file is damaged, or was not copied whole"),
                 tr("copy it anew, or open it in a spreadsheet program and save it")};
}

}  // namespace duaal::io::tables
