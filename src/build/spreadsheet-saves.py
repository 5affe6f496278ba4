#!/usr/bin/env python3
"""Makes the fixtures of tables as spreadsheets save them, with a CSV writer and codecs that are not Casebook's.

    spreadsheet-saves.py

src/test/resources/spreadsheet/russian-excel: the tables of data/ as Excel with Russian settings saves them: semicolons, CRLF,
days as 23.06.2011, months as 06.2011 or a word, decimal commas, thousands parted by a no-break space. The encoding is
windows-1251 where it has all the letters, else UTF-8 with a mark or UTF-16, by turns. Run it again after data/ has changed.

src/test/resources/spreadsheet/forms: one small table in every encoding and with every delimiter; canonical.csv is what each
of them must be read as.
"""
import csv
import io
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "src/test/resources/spreadsheet"
NOMINATIVE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
KAZAKH = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()
ENCODINGS = {
    "utf-8": ("utf-8", b""),
    "utf-8-mark": ("utf-8", b"\xef\xbb\xbf"),
    "utf-16le-mark": ("utf-16-le", b"\xff\xfe"),
    "utf-16be-mark": ("utf-16-be", b"\xfe\xff"),
    "utf-16le": ("utf-16-le", b""),
    "utf-16be": ("utf-16-be", b""),
    "windows-1251": ("cp1251", b""),
}
DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}


def text(rows, delimiter, end):
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator=end).writerows(rows)
    return written.getvalue()


def number(value):
    sign, whole, decimals = re.fullmatch(r"(-?)(\d+)(?:\.(\d+))?", value).groups()
    grouped = f"{int(whole):,}".replace(",", "\u00a0") if len(whole) > 3 else whole
    return sign + grouped + ("," + decimals if decimals else "")


def saved(value, field, line):
    if field.get("casebook:edtf") or field.get("type") == "date":
        day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value)
        month = re.fullmatch(r"(\d{4})-(\d\d)", value)
        if day:
            return f"{day[3]}.{day[2]}.{day[1]}"
        if month:
            names = [month[2] + ".", NOMINATIVE[int(month[2]) - 1] + " ", KAZAKH[int(month[2]) - 1] + " "]
            return names[line % 3] + month[1]
    if field.get("casebook:quantity") or field.get("type") in ("number", "integer"):
        if re.fullmatch(r"-?\d+(\.\d+)?", value):
            return number(value)
    return value


def russian_excel():
    package = json.loads((ROOT / "data/datapackage.json").read_text(encoding="utf-8"))
    folder = HERE / "russian-excel"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.csv"):
        old.unlink()
    for turn, resource in enumerate(package["resources"]):
        with open(ROOT / "data" / resource["path"], encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        fields = {field["name"]: field for field in resource["schema"]["fields"]}
        rows = [[saved(value, fields[name], line) for name, value in zip(header, row)] for line, row in enumerate(rows)]
        content = text([header, *rows], ";", "\r\n")
        try:
            saved_bytes = content.encode("cp1251")
        except UnicodeEncodeError:
            codec, mark = ENCODINGS[("utf-8-mark", "utf-16le-mark", "utf-8")[turn % 3]]
            saved_bytes = mark + content.encode(codec)
        (folder / resource["path"]).write_bytes(saved_bytes)


def forms():
    canonical = [
        ["name", "date", "day", "amount", "latitude", "note"],
        ["Бейнеу", "2011-06-23", "2011-06-24", "151200.50", "43.65", "Первая строка\nи \"вторая\"; третья, четвёртая"],
        ["Жетыбай", "2011-06", "2011-07-01", "~750", "-51.1", ""],
        ["Форт-Шевченко", "2011-06-05/2011-07", "", "25..1500", "44.5", "x"],
    ]
    written = [
        ["name ", "date", "day", "amount", "\u00a0latitude", "note"],
        ["Бейнеу\u00a0", "23.06.2011", "24.06.2011 0:00", "151\u00a0200,50", "43,65",
         "Первая строка\r\nи \"вторая\"; третья, четвёртая"],
        [" Жетыбай", "июнь 2011 г.", "1 июля 2011", "~750", "-51,1", "\u00a0"],
        ["", "", "", "", "", ""],
        ["Форт-Шевченко", "05.06.2011/июль 2011", "", "25..1 500", "44,5", "x"],
    ]
    folder = HERE / "forms"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.csv"):
        old.unlink()
    (folder / "canonical.csv").write_bytes(text(canonical, ",", "\n").encode("utf-8"))
    for encoding, (codec, mark) in ENCODINGS.items():
        for name, delimiter in DELIMITERS.items():
            (folder / f"{encoding}-{name}.csv").write_bytes(mark + text(written, delimiter, "\r\n").encode(codec))
    sep = "sep=;\r\n" + text(written, ";", "\r\n")
    (folder / "sep-line.csv").write_bytes(sep.encode("cp1251"))
    (folder / "old-macintosh.csv").write_bytes(text(written, ";", "\r").encode("utf-8"))


russian_excel()
forms()
