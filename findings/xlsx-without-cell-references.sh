#!/bin/sh
# A valid workbook whose rows and cells have no r (ISO/IEC 29500-1, CT_Row and CT_Cell: use="optional") and whose texts stand
# in their cells (t="inlineStr"): exceljs 4.4.0 fails with "Invalid row number in model", SheetJS (npm xlsx 0.18.5) reads it.
# Needs node, npm and python3. Ends with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 >/dev/null 2>&1
python3 - <<'PY'
import zipfile
M = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/"
with zipfile.ZipFile("book.xlsx", "w") as book:
    part = lambda name, text: book.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    part("[Content_Types].xml", f'<Types xmlns="{P}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}worksheet+xml"/></Types>')
    part("_rels/.rels", f'<Relationships xmlns="{P}relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    part("xl/workbook.xml", f'<workbook xmlns="{M}" xmlns:r="{R}"><sheets><sheet name="fines" sheetId="1" r:id="rId1"/></sheets></workbook>')
    part("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{P}relationships"><Relationship Id="rId1" Type="{R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
    part("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{M}"><sheetData><row><c t="inlineStr"><is><t>case_id</t></is></c></row><row><c t="inlineStr"><is><t>f-1</t></is></c></row></sheetData></worksheet>')
PY
cat > read.js <<'JS'
const Excel = require('exceljs');
const sheets = require('xlsx');
const book = sheets.readFile('book.xlsx');
console.log('xlsx 0.18.5: ' + JSON.stringify(sheets.utils.sheet_to_json(book.Sheets.fines)));
new Excel.Workbook().xlsx.readFile('book.xlsx').then(
  (read) => console.log('exceljs 4.4.0: ' + read.worksheets[0].actualRowCount + ' rows'),
  (failure) => console.log('exceljs 4.4.0: ' + failure.message));
JS
node read.js | tee said.txt
grep -q 'xlsx 0.18.5: \[{"case_id":"f-1"}\]' said.txt
grep -q 'exceljs 4.4.0: Invalid row number in model' said.txt
