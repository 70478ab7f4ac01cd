#pragma once
/// What a user wrote and looks as if it tells who somebody is: a BSN, a mail address, a phone number. It stands in nothing that
/// Duaal says or writes. Everything that a user wrote passes through here on its way out:
/// - in a sentence, as an argument of io::Text;
/// - in a diagnostic, as a file, a pointer or a value (`pointer_to`, `excerpt`, `shortened`);
/// - in a scenario that was read, where free text is redacted and such an id refused, so that reports and plans hold none;
/// - in the JSON of commands, as a text (`cli::print_json`).

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duaal::io {

/// Nine digits in a row that pass the eleven-test of a BSN (burgerservicenummer), or with dots or spaces between them; letters
/// may stand before and behind. A mail address: `name@domain.nl`. A phone number: Dutch, ten digits from 0, or of any country,
/// from + or 00; with spaces, dots, hyphens or brackets between.
enum class Personal { bsn, mail, phone };

struct PersonalPart {
    std::size_t begin;  ///< in bytes
    std::size_t end;    ///< one past the last
    Personal kind;
};

/// All such parts, ascending; two may overlap. A hash of ours (64 hexadecimal digits in a row) has none.
std::vector<PersonalPart> find_personal(std::string_view text);

/// The text with `…` in the place of each of these parts, and visible (io/privacy/visible.hpp): what a user wrote commands no terminal.
std::string redacted(std::string_view text);

}  // namespace duaal::io
