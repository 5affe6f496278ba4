#!/usr/bin/env python3
"""Makes the fixtures of tables as spreadsheets save them, with a CSV writer and codecs that are not Casebook's.

    spreadsheet-saves.py

src/test/resources/spreadsheet/russian-excel: the tables of data/ as Excel with Russian settings saves them: semicolons, CRLF,
days as 23.06.2011, months as 06.2011 or a word, decimal commas, thousands parted by a no-break space. The encoding is
windows-1251 where it has all the letters, else UTF-8 with a mark or UTF-16, by turns. Run it again after data/ has changed.

src/test/resources/spreadsheet/forms: one small table in every encoding and with every delimiter; canonical.csv is what each
of them must be read as.

src/test/resources/spreadsheet/libreoffice: the same table, with true dates and numbers, as LibreOffice saves it in
Russian (version 7.4 made these; where it is not installed they are left as they are).
"""
import csv
import datetime
import html
import io
import json
import pathlib
import re
import shutil
import subprocess
import tempfile

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


# A document of LibreOffice Calc: days as 23.06.2011, decimal commas.
CALC = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1" number:language="ru" number:country="RU"><number:day number:style="long"/><number:text>.</number:text>
<number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
<number:number-style style:name="N2" number:language="ru" number:country="RU">
<number:number number:decimal-places="2" number:min-decimal-places="0" number:min-integer-digits="1"/></number:number-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="number" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="t">ROWS</table:table></office:spreadsheet></office:body></office:document>
"""


def calc_cell(value):
    if isinstance(value, datetime.date):
        return f'<table:table-cell table:style-name="day" office:value-type="date" office:date-value="{value}"/>'
    if isinstance(value, float):
        return f'<table:table-cell table:style-name="number" office:value-type="float" office:value="{value}"/>'
    if not value:
        return "<table:table-cell/>"
    paragraphs = "".join(f"<text:p>{html.escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'


def libreoffice():
    if not shutil.which("soffice"):
        print("LibreOffice is not installed: what it saved is left as it is.")
        return
    rows = [
        ["name", "date", "day", "amount", "latitude", "note"],
        ["Бейнеу", datetime.date(2011, 6, 23), datetime.date(2011, 6, 24), "151\u00a0200,50", 43.65,
         "Первая строка\nи \"вторая\"; третья, четвёртая"],
        ["Жетыбай", "июнь 2011", datetime.date(2011, 7, 1), "~750", -51.1, ""],
        ["Форт-Шевченко", "2011-06-05/2011-07", "", "25..1500", 44.5, "x"],
    ]
    table = "".join("<table:table-row>" + "".join(map(calc_cell, row)) + "</table:table-row>" for row in rows)
    folder = HERE / "libreoffice"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as work:
        document = pathlib.Path(work) / "t.fods"
        document.write_text(CALC.replace("ROWS", table), encoding="utf-8")
        # As its filter has them: the delimiter, the quotation mark and the encoding by number; cells as they are shown.
        for name, delimiter, encoding in [
            ("utf-8-comma", 44, 76),
            ("utf-8-semicolon", 59, 76),
            ("windows-1251-semicolon", 59, 34),
            ("windows-1251-tab", 9, 34),
            ("utf-16-tab", 9, 65535),
            ("utf-16-semicolon", 59, 65535),
        ]:
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to",
                 f"csv:Text - txt - csv (StarCalc):{delimiter},34,{encoding},1,,1049,false,true,false,false,false",
                 "--outdir", work, str(document)],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            shutil.copyfile(pathlib.Path(work) / "t.csv", folder / f"{name}.csv")


russian_excel()
forms()
libreoffice()
