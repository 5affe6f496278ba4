#!/bin/sh
# Tablesaw 0.44.4, a column with a blank cell as the columns of a pivot: where it is a column of whole numbers, the heading of the blank is
# -2147483648, in line with the real ones; where it is a column of dates, "null"; where it is a boolean column, a NullPointerException,
# which summarize(…).by(…) of that column throws as well. A cross table of the same number column (xTabCounts) has a blank heading.
# Needs a JDK and Maven. Ends with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<XML
<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies><dependency><groupId>tech.tablesaw</groupId><artifactId>tablesaw-core</artifactId><version>0.44.4</version></dependency></dependencies></project>
XML
mvn -q dependency:copy-dependencies -DoutputDirectory="$work/lib" >/dev/null
cat > Pivot.java <<'JAVA'
import static tech.tablesaw.aggregate.AggregateFunctions.sum;

import java.time.LocalDate;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

public class Pivot {
    public static void main(String[] arguments) {
        Table fines = Table.create(
                StringColumn.create("company", "a", "b"),
                IntColumn.create("article", new Integer[] {373, null}),
                DateColumn.create("imposed", new LocalDate[] {LocalDate.of(2011, 6, 5), null}),
                BooleanColumn.create("appealed", new Boolean[] {true, null}),
                IntColumn.create("amount", new int[] {10, 20}));
        System.out.println("numbers " + fines.pivot("company", "article", "amount", sum).columnNames());
        System.out.println("dates " + fines.pivot("company", "imposed", "amount", sum).columnNames());
        try {
            System.out.println("booleans " + fines.pivot("company", "appealed", "amount", sum).columnNames());
        } catch (NullPointerException e) {
            System.out.println("booleans: NullPointerException");
        }
        System.out.println("cross table " + fines.xTabCounts("company", "article").columnNames());
        try {
            System.out.println("summary by booleans " + fines.summarize("amount", sum).by("appealed").rowCount());
        } catch (NullPointerException e) {
            System.out.println("summary by booleans: NullPointerException");
        }
    }
}
JAVA
javac -cp 'lib/*' Pivot.java
java -cp 'lib/*:.' Pivot 2>/dev/null | tee said.txt
grep -qx 'numbers \[company, -2147483648, 373\]' said.txt
grep -qx 'dates \[company, 2011-06-05, null\]' said.txt
grep -qx 'booleans: NullPointerException' said.txt
grep -qx 'cross table \[\[labels\], , 373, total\]' said.txt
grep -qx 'summary by booleans: NullPointerException' said.txt
