#include "tests/tables/spreadsheet.hpp"

#include <zip.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "tests/io/support.hpp"

namespace duaal::test {

std::string zipped(const ZipParts& parts) {
    const Folder folder;
    const std::filesystem::path path = folder.path() / "file.zip";
    int error = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE, &error);
    if (zip == nullptr) throw std::runtime_error("no zip");
    for (const auto& [name, content] : parts)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0), ZIP_FL_OVERWRITE);
    if (zip_close(zip) != 0) throw std::runtime_error("no zip");
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string xlsx_of(const std::string& sheet_data, const std::string& behind, const std::string& workbook_properties) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return zipped(
        {{"[Content_Types].xml", head + "<Types/>"},
         {"_rels/.rels", head + "<Relationships><Relationship Id=\"r1\" Type=\"" + types +
                             "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml", head + "<workbook xmlns:r=\"r\">" + workbook_properties +
                                 "<sheets><sheet name=\"Blad\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Geheim\" sheetId=\"2\" "
                                 "state=\"veryHidden\" r:id=\"r2\"/>"
                                 "</sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", head + "<Relationships><Relationship Id=\"r1\" Type=\"" + types +
                                            "worksheet\" Target=\"worksheets/sheet1.xml\"/>" + "<Relationship Id=\"r2\" Type=\"" + types +
                                            "worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>" + "<Relationship Id=\"r3\" Type=\"" +
                                            types + "sharedStrings\" Target=\"sharedStrings.xml\"/>" + "<Relationship Id=\"r4\" Type=\"" +
                                            types + "styles\" Target=\"styles.xml\"/></Relationships>"},
         {"xl/sharedStrings.xml",
          head + "<sst><si><t>nul</t></si><si><r><t>di </t></r><r><t>9-12</t></r><rPh><t>kana</t></rPh></si></sst>"},
         {"xl/styles.xml",
          head +
              "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"h:mm\"/>"
              "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>"},
         {"xl/worksheets/sheet1.xml", head + "<worksheet><sheetData>" + sheet_data + "</sheetData>" + behind + "</worksheet>"},
         {"xl/worksheets/sheet2.xml", head + "<worksheet><sheetData/></worksheet>"}});
}

std::string ods_of(const std::string& tables) {
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
          "xmlns:style=\"s\" xmlns:calcext=\"c\"><office:automatic-styles><style:style style:name=\"weg\"><style:table-properties "
          "table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>" +
              tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

}  // namespace duaal::test
