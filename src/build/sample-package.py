#!/usr/bin/env python3
"""Derives the sample's datapackage.json from a real one: the same resources and fields, nothing that speaks of one publication.

    sample-package.py REAL/data/datapackage.json src/main/resources/org/casebook/sample/datapackage.json

Texts in which the real one speaks of its subject are given anew in TEXTS; any that is left is an error, to be added there.
"""
import json
import re
import sys

# (resource, field or None) -> descriptions by language
OWNERS = {
    "en": "Owners, as the source gives them. No figure is rolled up to owners.",
    "ru": "Владельцы по данным источника. К владельцам показатели не сводятся.",
    "kk": "Иелері, дереккөз бойынша. Көрсеткіштер иелеріне жинақталмайды.",
}
TEXTS = {
    **{("companies", "owners_" + language): OWNERS for language in OWNERS},
    ("articles", None): {
        "en": "Articles of the codes in force. Titles are paraphrased, not the official headings; the maximum is what the source reports.",
        "ru": "Статьи действовавших кодексов. Названия пересказаны и не являются официальными; наибольшее наказание — то, что указано в источнике.",
        "kk": "Қолданыста болған кодекстердің баптары. Атаулары өз сөзімізбен берілген, ресми атау емес; ең ауыр жаза — дереккөзде көрсетілгені.",
    },
}
FOREIGN = re.compile(
    r"2011|mang[iy]s|маң?нғ?г?ыстау|мангист|маңғыст|kazakhstan|казахстан|қазақстан|\boil\b|нефт|мұнай|\bkz-|briefing|tenge|тенге|теңге", re.I)

real, sample = sys.argv[1:]
package = json.load(open(real, encoding="utf-8"))
resources = package["resources"]
for resource in resources:
    for part in [resource, *resource["schema"]["fields"]]:
        field = None if part is resource else part["name"]
        texts = TEXTS.get((resource["name"], field))
        if texts:
            part["description"] = texts["en"]
            part["casebook:descriptions"] = {language: texts[language] for language in part["casebook:descriptions"]}
        # Its one language is English, so that texts in the other ones are welcome, not required.
        if field and field.endswith(("_ru", "_kk")) and "constraints" in part:
            part["constraints"].pop("required", None)
            if not part["constraints"]:
                del part["constraints"]
generic = {
    **({"$schema": package["$schema"]} if "$schema" in package else {}),
    "name": "sample",
    "title": "Sample of invented cases",
    "description": "Invented people, companies, articles and cases, drawn at random to try Casebook out. Nothing in it happened.",
    "version": "1.0.0",
    "created": "2024-12-31T00:00:00Z",
    "data_as_of": "2024-12-31",
    "casebook:languages": ["en"],
    "keywords": ["sample"],
    "licenses": [
        {
            "name": "CC0-1.0",
            "path": "https://creativecommons.org/publicdomain/zero/1.0/",
            "title": "Creative Commons Zero 1.0 Universal",
        }
    ],
    "contributors": [{"title": "Casebook contributors", "roles": ["publisher"]}],
    "resources": resources,
}
text = json.dumps(generic, ensure_ascii=False, indent=2) + "\n"
left = [line.strip() for line in text.splitlines() if FOREIGN.search(line)]
if left:
    sys.exit("Still speaks of one publication; add to TEXTS:\n" + "\n".join(left))
open(sample, "w", encoding="utf-8", newline="\n").write(text)
