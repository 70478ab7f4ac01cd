#!/usr/bin/env python3
"""Makes zaltbommel-messy.xlsx of zaltbommel.xlsx: the same, as a municipality's own spreadsheet would have it.

Each sheet gets a merged title and an empty row above its headings, an empty column within, notes beside and a total below; numbers are kept as texts,
texts stand in the cells themselves, one sheet is hidden and another holds notes only.

    scenarios/guide/make_messy.py scenarios/guide/zaltbommel.xlsx scenarios/guide/zaltbommel-messy.xlsx
"""

import re
import sys
import zipfile
from xml.etree import ElementTree
from xml.sax.saxutils import escape

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
EMPTY_COLUMN = 3  # behind the third


def read(path):
    """The sheets: name and rows of texts."""
    with zipfile.ZipFile(path) as book:
        shared = ["".join(text.text or "" for text in item.iter(MAIN + "t"))
                  for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
        names = [sheet.get("name") for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        for number, name in enumerate(names, 1):
            rows = []
            for row in ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")).iter(MAIN + "row"):
                cells = {}
                for cell in row:
                    value = cell.find(MAIN + "v")
                    if value is not None:
                        cells[column_number(cell.get("r"))] = shared[int(value.text)] if cell.get("t") == "s" else value.text
                rows.append(cells)
            yield name, rows


def column_number(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def letters(number):
    out = ""
    while number > 0:
        out = chr(ord("A") + (number - 1) % 26) + out
        number = (number - 1) // 26
    return out


def sheet_xml(name, rows):
    width = max(max(row, default=1) for row in rows) + 3
    lines = {1: {1: f"{name} - gemeente Zaltbommel"}, 2: {2: "versie 3, concept"}}
    for at, row in enumerate(rows):
        cells = {column + (1 if column > EMPTY_COLUMN else 0): text for column, text in row.items()}
        if at == 1:
            cells[width] = "nog navragen bij de aanbieder"
        lines[4 + at + (1 if at > 1 else 0)] = cells  # an empty row below the first
    lines[6 + len(rows)] = {1: "Totaal:", 2: str(len(rows) - 1)}
    lines[8 + len(rows)] = {2: "gemaakt door de afdeling Inburgering"}
    data = ""
    for number, cells in sorted(lines.items()):
        inside = "".join(f'<c r="{letters(column)}{number}" t="inlineStr"><is><t>{escape(text)}</t></is></c>' for column, text in sorted(cells.items()))
        data += f'<row r="{number}">{inside}</row>'
    return (f'{HEAD}<worksheet xmlns="{MAIN[1:-1]}"><sheetData>{data}</sheetData>'
            f'<mergeCells count="1"><mergeCell ref="A1:{letters(width)}1"/></mergeCells></worksheet>')


def main(source, target):
    sheets = [(name, sheet_xml(name, rows)) for name, rows in read(source)]
    sheets.append(("_kladblad", f'{HEAD}<worksheet xmlns="{MAIN[1:-1]}"><sheetData/></worksheet>'))
    listed = "".join(f'<sheet name="{escape(name)}" sheetId="{at}" {"state=" + chr(34) + "hidden" + chr(34) if name == "Locaties" else ""} r:id="r{at}"/>'
                     for at, (name, _) in enumerate(sheets, 1))
    relations = "".join(f'<Relationship Id="r{at}" Type="{RELATION}/worksheet" Target="worksheets/sheet{at}.xml"/>' for at in range(1, len(sheets) + 1))
    package = "http://schemas.openxmlformats.org/package/2006"
    types = "".join(f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                    for at in range(1, len(sheets) + 1))
    parts = {"[Content_Types].xml": f'{HEAD}<Types xmlns="{package}/content-types"><Default Extension="rels" '
                                    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
                                    f'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{types}</Types>',
             "_rels/.rels": f'{HEAD}<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
             "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN[1:-1]}" xmlns:r="{RELATION}"><sheets>{listed}</sheets></workbook>',
             "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{package}/relationships">{relations}</Relationships>'}
    parts |= {f"xl/worksheets/sheet{at}.xml": xml for at, (_, xml) in enumerate(sheets, 1)}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(zipfile.ZipInfo(name, (2026, 11, 28, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
