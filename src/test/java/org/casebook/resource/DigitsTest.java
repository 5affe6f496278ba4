package org.casebook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "١٥٠٠|1500",
                "۱۵۰۰|1500",
                "१५००|1500",
                "১৫০০|1500",
                "１５００|1500",
                "๑๕๐๐|1500",
                "𝟏𝟓𝟎𝟎|1500",
                "~٣٠|~30",
                "～３０|~30",
                "٢٥..٣٥|25..35",
                "٢٠٠..|200..",
                "١٬٥٠٠|1500",
                "١٬٥٠٠٬٠٠٠٫٢٥|1500000.25",
                "١٫٥|1.5",
                "１，５００，０００|1500000"
            })
    void aNumberInDigitsOfAnotherScriptIsTheSameNumber(String written, String read) throws IOException {
        assertThat(row(written, "", "").cell("amount")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "٢٠١١-٠٦-٢٣|2011-06-23",
                "۲۰۱۱/۰۶/۲۳|2011-06-23",
                "٢٣.٠٦.٢٠١١|2011-06-23",
                "２０１１－０６|2011-06",
                "[२०११-०६-०५..२०११-०७-१३]|[2011-06-05..2011-07-13]",
                "2011‑06‑23|2011-06-23",
                "2011–06–23|2011-06-23",
                "2011−06|2011-06",
                "２０１１年６月２３日|2011-06-23",
                "2011년 6월|2011-06"
            })
    void soIsADate(String written, String read) throws IOException {
        assertThat(row("", written, "").cell("date")).isEqualTo(read);
    }

    @Test
    void aTextKeepsItsDigits() throws IOException {
        assertThat(row("", "", "المادة ٣٧٣").cell("text")).isEqualTo("المادة ٣٧٣");
    }

    private Row row(String... cells) throws IOException {
        LocalText none = new LocalText(Map.of());
        Resource table = Resource.of(
                "t",
                "t.csv",
                none,
                none,
                List.of(
                        FormsTest.field("amount", Field.Type.QUANTITY),
                        FormsTest.field("date", Field.Type.EDTF),
                        FormsTest.field("text", Field.Type.STRING)),
                List.of());
        Files.writeString(folder.resolve("t.csv"), "amount,date,text\n\"" + String.join("\",\"", cells) + "\"\n");
        return TableFile.read(folder, table).content().orElseThrow().rows().get(0);
    }
}
