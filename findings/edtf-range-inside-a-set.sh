#!/bin/sh
# "One day, we do not know which, from 5 June to 13 July" is the EDTF set [2011-06-05..2011-07-13] (ISO 8601-2). The npm package edtf
# 4.11.1 takes it, iterates over its 39 days, and yet says that its latest day (max) is 5 June and that it does not cover 1 July: of
# a range that stands alone or last in a set or list, max reads the first day. Two days parted by a comma have the right max. Whoever
# takes the bounds of dates from it makes every such date exact. Needs node and npm. Ends with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund edtf@4.11.1 >/dev/null 2>&1
cat > bounds.mjs <<'JS'
import edtf from "edtf";
const day = (time) => new Date(time).toISOString().slice(0, 10);
for (const text of ["[2011-06-05,2011-07-13]", "[2011-06-05..2011-07-13]", "{2011-06-05..2011-07-13}", "[2011-06-01,2011-06-05..2011-06-07]"]) {
  const date = edtf(text);
  console.log(text, "from", day(date.min), "to", day(date.max), "days", [...date].length);
}
console.log("covers 1 July:", edtf("[2011-06-05..2011-07-13]").covers(edtf("2011-07-01")));
JS
node bounds.mjs | tee said.txt
grep -qxF '[2011-06-05,2011-07-13] from 2011-06-05 to 2011-07-13 days 2' said.txt
grep -qxF '[2011-06-05..2011-07-13] from 2011-06-05 to 2011-06-05 days 39' said.txt
grep -qxF '{2011-06-05..2011-07-13} from 2011-06-05 to 2011-06-05 days 39' said.txt
grep -qxF '[2011-06-01,2011-06-05..2011-06-07] from 2011-06-01 to 2011-06-05 days 4' said.txt
grep -qxF 'covers 1 July: false' said.txt
