package org.casebook.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casebook.resource.PackageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    private static final Resource FINES = Resource.of(
            "fines",
            "fines.csv",
            new LocalText(Map.of()),
            new LocalText(Map.of()),
            List.of(
                    Field.of("case_id", Field.Type.STRING),
                    Field.of("date", Field.Type.EDTF),
                    Field.of("amount", Field.Type.QUANTITY),
                    Field.of("receipt", Field.Type.STRING)),
            List.of("case_id"));

    private static Row fine(String date, String amount) {
        return new Row(FINES, 2, List.of("f-1", date, amount, "no. 7"));
    }

    @Test
    void aCellIsReadAsItsColumnIs() {
        Row fine = fine("2011-06~", "200..");

        assertThat(fine.get(Columns.CASE_ID)).isEqualTo("f-1");
        assertThat(fine.get(Columns.DATE).orElseThrow().form()).isEqualTo(Edtf.Form.MONTH);
        assertThat(fine.get(Columns.AMOUNT).orElseThrow().low()).isEqualTo(new BigDecimal(200));
        assertThat(fine.text(Columns.AMOUNT)).isEqualTo("200..");
    }

    @Test
    void whatCannotBeReadIsNoValueAndStaysAsItIsWritten() {
        Row fine = fine("last summer", "a lot");

        assertThat(fine.get(Columns.DATE)).isEmpty();
        assertThat(fine.get(Columns.AMOUNT)).isEmpty();
        assertThat(fine.text(Columns.DATE)).isEqualTo("last summer");
    }

    @Test
    void aColumnOfTheStandardThatATableLacksIsBlank() {
        Row fine = fine("2011", "1");

        assertThat(fine.get(Columns.WITHDRAWN)).isEmpty();
        assertThat(fine.cell("withdrawn")).isEmpty();
        assertThat(fine.cell("summary_tr")).isEmpty();
        assertThat(fine.get(Columns.COMPANY_IDS)).isEmpty();
        assertThat(fine.get(Columns.PEOPLE)).isEmpty();
        assertThat(fine.get(Columns.PUBLISHED)).contains(Edtf.UNKNOWN);
    }

    @Test
    void aColumnOfThePublishersOwnIsReadByItsName() {
        assertThat(fine("2011", "1").cell("receipt")).isEqualTo("no. 7");
    }

    @Test
    void aColumnThatNobodyDeclaredIsNotTakenForBlank() {
        assertThatThrownBy(() -> fine("2011", "1").cell("amuont"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No column amuont is declared of the table fines");
        assertThatThrownBy(() -> fine("2011", "1").values("artcle_ids")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameTextIsReadOnce() {
        Row one = fine("2011-06-06", "~30");
        Row other = fine("2011-06-06", "~30");

        assertThat(one.get(Columns.DATE).orElseThrow())
                .isSameAs(other.get(Columns.DATE).orElseThrow());
        assertThat(one.get(Columns.AMOUNT).orElseThrow())
                .isSameAs(other.get(Columns.AMOUNT).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "src/main/resources/org/casebook/sample"})
    void everyColumnOfTheTablesThatComeWithTheProgramIsDeclaredAsItIsDescribed(String folder) throws IOException {
        DataPackage description = PackageFile.read(Path.of(folder)).content().orElseThrow();

        for (Resource resource : description.resources()) {
            for (Field field : resource.fields()) {
                assertThat(Columns.isKnown(field.name()))
                        .as("%s.%s", resource.name(), field.name())
                        .isTrue();
                Column<?> column = Columns.of(resource.name()).get(field.name());
                if (column != null) {
                    assertThat(column.type())
                            .as("%s.%s", resource.name(), field.name())
                            .isEqualTo(field.type());
                    assertThat(column.isList())
                            .as("%s.%s", resource.name(), field.name())
                            .isEqualTo(field.delimiter().isPresent());
                }
            }
        }
    }
}
