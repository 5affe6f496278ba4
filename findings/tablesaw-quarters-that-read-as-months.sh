#!/bin/sh
# Tablesaw 0.44.4: DateColumn.yearQuarter() writes the quarter as two digits without a letter, so that 5 June 2011 is "2011-02": the same
# text as yearMonth() writes for February. A table by quarter and one by month cannot be told apart by their keys, and whoever reads
# "2011-02" as ISO 8601 puts the second quarter into February. Needs a JDK and Maven. Ends with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<XML
<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies><dependency><groupId>tech.tablesaw</groupId><artifactId>tablesaw-core</artifactId><version>0.44.4</version></dependency></dependencies></project>
XML
mvn -q dependency:copy-dependencies -DoutputDirectory="$work/lib" >/dev/null
cat > Quarter.java <<'JAVA'
import java.time.LocalDate;
import tech.tablesaw.api.DateColumn;

public class Quarter {
    public static void main(String[] arguments) {
        DateColumn june = DateColumn.create("imposed", new LocalDate[] {LocalDate.of(2011, 6, 5)});
        DateColumn february = DateColumn.create("imposed", new LocalDate[] {LocalDate.of(2011, 2, 5)});
        System.out.println("quarter of 5 June: " + june.yearQuarter().get(0));
        System.out.println("month of 5 February: " + february.yearMonth().get(0));
    }
}
JAVA
javac -cp 'lib/*' Quarter.java
java -cp 'lib/*:.' Quarter 2>/dev/null | tee said.txt
grep -qx 'quarter of 5 June: 2011-02' said.txt
grep -qx 'month of 5 February: 2011-02' said.txt
