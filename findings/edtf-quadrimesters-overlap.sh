#!/bin/sh
# ISO 8601-2 gives a third of a year the codes 37, 38 and 39: four months each. The npm package edtf 4.11.1 gives the first two five
# months: 2011-37 ends on 31 May where 2011-38 has begun on 1 May, and 2011-38 ends on 30 September where 2011-39 has begun on the
# 1st, so that a case of May or of September is in two thirds of its year. Quarters (33 to 36) are right. Needs node and npm. Ends
# with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund edtf@4.11.1 >/dev/null 2>&1
cat > thirds.mjs <<'JS'
import edtf from "edtf";
const day = (time) => new Date(time).toISOString().slice(0, 10);
for (const part of [33, 37, 38, 39]) {
  const date = edtf("2011-" + part);
  console.log(part, day(date.min), day(date.max));
}
JS
node thirds.mjs | tee said.txt
grep -qx '33 2011-01-01 2011-03-31' said.txt
grep -qx '37 2011-01-01 2011-05-31' said.txt
grep -qx '38 2011-05-01 2011-09-30' said.txt
grep -qx '39 2011-09-01 2011-12-31' said.txt
