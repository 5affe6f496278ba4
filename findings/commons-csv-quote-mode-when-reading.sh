#!/bin/sh
# Commons CSV 1.14.1, a format with a null string: its quote mode, which is described as the policy of the output, decides what is read.
# A cell that is the null string between quotation marks is null where the mode is MINIMAL or ALL, also where none was set, and a text
# where it is ALL_NON_NULL or NON_NUMERIC: so "NA" (a place name, say) and NA (not available) are told apart or not by an option of writing.
# Needs a JDK and Maven. Ends with 1 if that changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<XML
<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies><dependency><groupId>org.apache.commons</groupId><artifactId>commons-csv</artifactId><version>1.14.1</version></dependency></dependencies></project>
XML
mvn -q dependency:copy-dependencies -DoutputDirectory="$work/lib" >/dev/null
cat > Read.java <<'JAVA'
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.QuoteMode;

public class Read {
    public static void main(String[] arguments) throws IOException {
        CSVFormat.Builder nulls = CSVFormat.RFC4180.builder().setNullString("NA");
        read("none set", nulls.get());
        for (QuoteMode mode : new QuoteMode[] {
            QuoteMode.MINIMAL, QuoteMode.ALL, QuoteMode.ALL_NON_NULL, QuoteMode.NON_NUMERIC
        }) {
            read(mode.name(), nulls.setQuoteMode(mode).get());
        }
    }

    private static void read(String name, CSVFormat format) throws IOException {
        try (CSVParser parser = CSVParser.parse("\"NA\",NA,Port\n", format)) {
            String[] cells = parser.iterator().next().values();
            System.out.println(name + ": quoted " + (cells[0] == null ? "null" : "a text") + ", plain "
                    + (cells[1] == null ? "null" : "a text"));
        }
    }
}
JAVA
javac -cp 'lib/*' Read.java
java -cp 'lib/*:.' Read | tee said.txt
grep -qx 'none set: quoted null, plain null' said.txt
grep -qx 'MINIMAL: quoted null, plain null' said.txt
grep -qx 'ALL: quoted null, plain null' said.txt
grep -qx 'ALL_NON_NULL: quoted a text, plain null' said.txt
grep -qx 'NON_NUMERIC: quoted a text, plain null' said.txt
