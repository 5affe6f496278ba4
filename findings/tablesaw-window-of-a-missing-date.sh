#!/bin/sh
# Tablesaw 0.44.4: DateColumn.timeWindow numbers the months (weeks, days) from the earliest date of a column. A missing date gets a number
# too, some hundred thousand months before the first, and is not missing: countMissing() is 0, min() is that number, and a chart or a
# sum by window has a window that no row lies in. yearMonth() of the same column leaves the cell missing. Needs a JDK and Maven. Ends
# with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<XML
<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies><dependency><groupId>tech.tablesaw</groupId><artifactId>tablesaw-core</artifactId><version>0.44.4</version></dependency></dependencies></project>
XML
mvn -q dependency:copy-dependencies -DoutputDirectory="$work/lib" >/dev/null
cat > Window.java <<'JAVA'
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

public class Window {
    public static void main(String[] arguments) {
        DateColumn imposed = DateColumn.create(
                "imposed", new LocalDate[] {LocalDate.of(2011, 6, 5), null, LocalDate.of(2011, 12, 31)});
        IntColumn windows = imposed.timeWindow(ChronoUnit.MONTHS, 1);
        System.out.println("windows " + windows.asList() + ", missing " + windows.countMissing());
        System.out.println("months missing " + imposed.yearMonth().countMissing());
    }
}
JAVA
javac -cp 'lib/*' Window.java
java -cp 'lib/*:.' Window 2>/dev/null | tee said.txt
grep -qx 'windows \[0, -417354, 6\], missing 0' said.txt
grep -qx 'months missing 1' said.txt
