#include "io/text/catalogue.hpp"

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>
#include <locale>
#include <vector>

namespace duaal::io {

extern const unsigned char nl_catalogue[];  // made of nl.po by the build
extern const unsigned long nl_catalogue_size;

namespace {

std::locale make_dutch() {
    boost::locale::gnu_gettext::messages_info info;
    info.language = std::string{"nl"};
    info.encoding = std::string{"UTF-8"};
    info.domains.emplace_back("duaal");
    info.paths.emplace_back("");
    info.callback = [](const std::string&, const std::string&) {
        return std::vector<char>(nl_catalogue, nl_catalogue + nl_catalogue_size);
    };
    return {std::locale::classic(), boost::locale::gnu_gettext::create_messages_facet<char>(info)};
}

}  // namespace

std::string dutch(const std::string& english) {
    if (english.empty()) return english;  // gettext keeps the catalogue's header under the empty sentence
    static const std::locale locale = make_dutch();
    const char* found = std::use_facet<boost::locale::message_format<char>>(locale).get(0, nullptr, english.c_str());
    return found ? found : english;
}

}  // namespace duaal::io
