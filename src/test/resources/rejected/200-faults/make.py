"""Writes the data of this case and places.txt: 200 faults of many kinds, each noted where it is put.

Run it here with python3 after a change of ../base; places.txt comes from what is written below, never from a check.
"""
import csv
import json
import pathlib

HERE = pathlib.Path(__file__).parent
BASE = HERE.parent / "base" / "data"
FIELDS = {
    resource["name"]: [field["name"] for field in resource["schema"]["fields"]]
    for resource in json.loads((BASE / "datapackage.json").read_text("utf-8"))["resources"]
}
FOUR = ["dismissals", "fines", "arrests", "sentences"]
tables = {name: list(csv.DictReader((BASE / f"{name}.csv").open(encoding="utf-8"))) for name in FIELDS}
ragged = {}
places = []
serial = 0


def add(table, **cells):
    """A correct row; gives its line."""
    global serial
    serial += 1
    row = dict.fromkeys(FIELDS[table], "")
    if table in FOUR:
        row.update(case_id=f"x{serial}", people="3", certainty="stated", publish="yes", date="2011-06")
        if table == "arrests":
            row["kind"] = "short_detention"
        if table == "sentences":
            row["work_hours"] = "120"
        if cells.get("person_id"):
            row["people"] = ""
    row.update(cells)
    tables[table].append(row)
    return len(tables[table]) + 1


def fault(table, field, rule, **cells):
    line = add(table, **cells)
    places.append(f"data/{table}.csv:{line} {field} {rule}")


# In each of the four tables, what all of them share: 4 x 33.
for table in FOUR:
    fault(table, "date", "ambiguous-value", date="06/07/2011")
    fault(table, "date", "edtf-date", date="2011-02-30")
    fault(table, "date", "reversed-range", date="2011-08/2011-05")
    fault(table, "date", "date-after-data", date="2012-01")
    fault(table, "people", "quantity", people="many")
    fault(table, "people", "quantity", people="20-30")
    fault(table, "people", "reversed-range", people="30..20")
    fault(table, "people", "whole-people", people="2.5")
    fault(table, "people", "whole-people", people="0")
    fault(table, "people", "people-missing", people="")
    fault(table, "people", "person-is-one", people="4", person_id="aliya")
    fault(table, "people", "absurd-quantity", people="9999999999999")
    fault(table, "person_id", "dangling-reference", person_id="alya")
    fault(table, "group_id", "person-or-group", person_id="aliya", group_id="strikers")
    fault(table, "place_id", "dangling-reference", place_id="paris")
    fault(table, "event_id", "dangling-reference", event_id="marsh")
    fault(table, "company_ids", "dangling-reference", company_ids="ozen;shell")
    fault(table, "company_ids", "word-that-stands-alone", company_ids="none;karazhan")
    fault(table, "company_ids", "duplicate-list-value", company_ids="ozen;ozen")
    fault(table, "article_ids", "empty-list-value", article_ids="kz-373;")
    fault(table, "article_ids", "dangling-reference", article_ids="kz-999")
    fault(table, "certainty", "enumeration", certainty="sure")
    fault(table, "publish", "enumeration", publish="Yes")
    fault(table, "publish", "required", publish="")
    fault(table, "case_id", "required", case_id="")
    fault(table, "case_id", "pattern", case_id=f"Case {table}")
    fault(table, "case_id", "unique", case_id={"dismissals": "d1", "fines": "d1"}.get(table, "f2"))
    fault(table, "part_of", "part-of-group", part_of="nowhere", part_of_certainty="stated")
    add(table, case_id=f"{table}-ten", people="10")
    fault(table, "part_of_certainty", "membership-certainty", part_of=f"{table}-ten", people="1")
    fault(table, "part_of_certainty", "membership-certainty", part_of_certainty="possible")
    fault(table, "people", "member-size", part_of=f"{table}-ten", part_of_certainty="stated", people="11")
    fault(table, "people", "group-size", case_id=f"{table}-five", people="5")
    for _ in range(2):
        add(table, part_of=f"{table}-five", part_of_certainty="stated", people="3")
    fault(table, "part_of", "part-of-cycle", case_id=f"{table}-a", part_of=f"{table}-b", part_of_certainty="possible")
    add(table, case_id=f"{table}-b", part_of=f"{table}-a", part_of_certainty="possible")

# What each table has of its own.
for amount in ["x1", "about 50", "1,5,5"]:
    fault("fines", "amount", "quantity", amount=amount, currency="KZT")
fault("fines", "amount", "reversed-range", amount="9..1", currency="KZT")
fault("fines", "amount", "absurd-quantity", amount="1000000000001", currency="KZT")
fault("fines", "amount", "exact-sum", amount="1000000000000", currency="KZT", people="10")
fault("fines", "currency", "amount-without-currency", amount="500")
fault("fines", "currency_converted", "amount-without-currency", amount_converted="75")
fault("fines", "currency", "currency-code", amount="500", currency="tenge")
fault("fines", "currency", "currency-code", amount="500", currency="kzt")
fault("fines", "part_of", "part-of-group", part_of="d2", part_of_certainty="stated")
fault("fines", "part_of", "part-of-group", part_of="f2", part_of_certainty="stated", people="1")
fault("fines", "part_of", "part-of-group", case_id="own", part_of="own", part_of_certainty="stated")
fault("arrests", "kind", "arrest-kind", kind="")
fault("arrests", "kind", "enumeration", kind="house_arrest")
fault("arrests", "days", "quantity", days="fifteen")
fault("sentences", "-", "sentence-without-penalty", work_hours="")
fault("sentences", "-", "sentence-without-penalty", work_hours="0")
fault("sentences", "prison_months", "quantity", prison_months="2 years")
fault("sentences", "fine_currency", "amount-without-currency", fine_amount="100")
fault("sentences", "ban_months", "reversed-range", ban_months="36..12")


def appeal(field, rule, **cells):
    cells.setdefault("appeal_id", f"q{len(places)}")
    fault("appeals", field, rule, **{"outcome": "upheld", "case_id": "f1", **cells})


appeal("case_id", "appealed-case", case_id="f11")
add("fines", case_id="gone", withdrawn="the court denies it")
appeal("case_id", "appealed-case", case_id="f12")
add("fines", case_id="secret", publish="no")
appeal("case_id", "appealed-case", case_id="s99")
appeal("case_id", "required", case_id="")
appeal("appeal_id", "unique", appeal_id="p1")
appeal("appeal_id", "required", appeal_id="")
appeal("date", "appeal-before-case", date="2011-05")
appeal("date", "date-after-data", date="2011-12-01")
appeal("outcome", "appeal-without-change", outcome="reduced")
appeal("outcome", "appeal-without-change", outcome="increased", case_id="s1")
appeal("outcome", "enumeration", outcome="uphold")
appeal("outcome", "required", outcome="")
appeal("days", "appealed-value", days="3")
appeal("prison_months", "appealed-value", case_id="a1", prison_months="3")
appeal("fine_currency", "appealed-value", fine_currency="KZT")
appeal("currency", "appealed-currency", currency="USD")
appeal("currency", "amount-without-currency", outcome="reduced", amount="5")
appeal("amount", "quantity", amount="half", currency="KZT")


def person(field, rule, **cells):
    name = {"person_id": f"p{len(places)}", "name": "N.", "visibility": "named"}
    fault("people", field, rule, **{**name, **cells})


person("person_id", "unique", person_id="aliya")
person("person_id", "pattern", person_id="Aliya B.")
person("name", "required", name="")
person("visibility", "enumeration", visibility="hidden")
person("born", "whole-number", born="about 1980")
person("born", "minimum", born="180")
person("born", "maximum", born="2012")
person("added", "calendar-day", added="31.06.2011")
person("consent", "truth-value", consent="perhaps")

company = {"name_en": "Co", "place_id": "aktau"}
fault("companies", "place_id", "dangling-reference", **{**company, "company_id": "c1", "place_id": "aktauu"})
fault("companies", "wikidata_id", "pattern", **{**company, "company_id": "c2", "wikidata_id": "42"})
fault("companies", "wikidata_id", "unique", **{**company, "company_id": "c3", "wikidata_id": "Q42"})
fault("companies", "company_id", "primary-key", **{**company, "company_id": "ozen"})
fault("employments", "person_id,company_id", "primary-key", person_id="aliya", company_id="ozen")
fault("employments", "company_id", "required", person_id="bolat")
fault("places", "latitude", "decimal-number", place_id="l1", latitude="43,6,1")
fault("places", "latitude", "minimum", place_id="l2", latitude="-91")
fault("places", "latitude", "maximum", place_id="l3", latitude="90.01")
fault("events", "people", "minimum", event_id="e1", people="1")
fault("events", "people", "maximum", event_id="e2", people="5..200000")
fault("events", "date", "edtf-date", event_id="e3", date="in June")
fault("articles", "number", "required", article_id="kz-1")

# Rows of another width than the header, one of them with an id that another row refers to.
for table, cells in [("articles", ["kz-2"]), ("events", ["e4", "2011", "aktau", "5", "more"])]:
    ragged[table] = cells
    places.append(f"data/{table}.csv:{len(tables[table]) + 2} - ragged-row")
add("fines", article_ids="kz-2")

# Filled up to 200 with more of the commonest slips.
while len(places) < 200:
    fault("fines", "company_ids", "dangling-reference", company_ids=f"unknown-company-{len(places)}")
assert len(places) == 200, len(places)

for name, rows in tables.items():
    with (HERE / "data" / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(FIELDS[name])
        writer.writerows([row[field] for field in FIELDS[name]] for row in rows)
        if name in ragged:
            writer.writerow(ragged[name])
(HERE / "places.txt").write_text("".join(place + "\n" for place in sorted(places)), "utf-8")
