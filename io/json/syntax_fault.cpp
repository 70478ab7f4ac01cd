#include "io/json/syntax_fault.hpp"

#include <cctype>
#include <string>

namespace duaal::io {

namespace {

constexpr std::string_view blanks = " \t\r\n";

JsonFault bad_json(std::size_t offset, Text why, Text mend) { return {"bad_json", offset, {}, {}, std::move(why), std::move(mend)}; }

/// The character before `at` that is no blank; 0 at the start.
char before(std::string_view text, std::size_t at) {
    const std::size_t found = text.substr(0, at).find_last_not_of(blanks);
    return found == std::string_view::npos ? '\0' : text[found];
}

std::string word_at(std::string_view text, std::size_t at) {
    std::size_t start = at;
    while (start > 0 && std::isalnum(static_cast<unsigned char>(text[start - 1])) != 0) --start;
    std::size_t end = start;
    while (end < text.size() && std::isalnum(static_cast<unsigned char>(text[end])) != 0) ++end;
    return shortened(text.substr(start, end - start));
}

bool ends_value(char c) { return c == '"' || c == '}' || c == ']' || std::isalnum(static_cast<unsigned char>(c)) != 0; }

bool starts_value(char c) { return c == '"' || c == '{' || c == '['; }

bool is_high(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// A word that stands for nothing in JSON.
JsonFault explain_word(std::string_view text, std::size_t at) {
    while (at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0) --at;
    const std::string word = word_at(text, at);
    const Text why = tr("\"{1}\" is not expected here", word);
    if (word == "NaN" || word == "Infinity") return bad_json(at, why, tr("write a number"));
    if (word == "True" || word == "False" || word == "None") return bad_json(at, why, tr("write true, false or null, in small letters"));
    return bad_json(at, why, tr("put texts and keys between double quotes"));
}

JsonFault explain_character(std::string_view text, std::size_t at) {
    const char here = text[at];
    const char last = before(text, at);
    if ((here == '}' || here == ']') && last == ',')
        return bad_json(at, tr("there is a comma before the closing bracket"), tr("take out the last comma"));
    if (here == '\'') return bad_json(at, tr("texts stand between double quotes"), tr("write \" instead of '"));
    if (here == '/' || here == '#') return bad_json(at, tr("JSON has no comments"), tr("take it out, or write it as a \"description\""));
    if (starts_value(here) && ends_value(last)) return bad_json(at, tr("a comma or a colon is missing before this"), tr("add it"));
    if (std::isalnum(static_cast<unsigned char>(here)) != 0) return explain_word(text, at);
    if (is_high(here) || static_cast<unsigned char>(here) <= ' ')
        return bad_json(at, tr("there is a character here that is not expected"), tr("put texts and keys between double quotes"));
    return bad_json(at, tr("\"{1}\" is not expected here", text.substr(at, 1)), tr("take it out, or look for what is missing before it"));
}

bool says(std::string_view reason, std::string_view words) { return reason.find(words) != std::string_view::npos; }

}  // namespace

JsonFault explain_nul(std::string_view text, std::size_t nul) {
    const bool wide = nul < 2 || text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");  // UTF-16, as some editors save it
    if (wide) return {"bad_utf8", 0, {}, {}, tr("this is no valid UTF-8 here"), tr("save the file as UTF-8")};
    return bad_json(nul, tr("there is a NUL here, a character that no JSON may hold"),
                    tr("take it out, and look whether the file is still whole"));
}

JsonFault explain_syntax(std::string_view text, std::size_t read, std::string_view reason) {
    if (text.find_first_not_of(blanks) == std::string_view::npos)
        return bad_json(0, tr("the file is empty"), tr("write a JSON object, such as {\"format\": \"duaal-scenario/1\", …}"));
    std::size_t at = read == 0 ? 0 : read - 1;
    if (says(reason, "UTF-8")) {
        while (at > 0 && (at >= text.size() || is_high(text[at - 1]))) --at;
        return {"bad_utf8", at, {}, {}, tr("this is no valid UTF-8 here"), tr("save the file as UTF-8")};
    }
    if (at >= text.size()) return bad_json(text.size(), tr("the file ends too early"), tr("close every quote and every bracket"));
    if (says(reason, "control character"))
        return bad_json(at, tr("a text is not closed on this line"), tr("close the quote; write a new line in a text as \\n"));
    if (says(reason, "expected end of input"))
        return bad_json(at, tr("something stands behind the end of the object"), tr("write one object in a file"));
    return explain_character(text, at);
}

}  // namespace duaal::io
