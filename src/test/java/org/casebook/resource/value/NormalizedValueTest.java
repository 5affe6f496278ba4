package org.casebook.resource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casebook.dataset.Field;
import org.casebook.resource.FormsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedValueTest {
    private static final Field DATE = FormsTest.field("date", Field.Type.EDTF);
    private static final Field DAY = FormsTest.field("day", Field.Type.DATE);
    private static final Field AMOUNT = FormsTest.field("amount", Field.Type.QUANTITY);
    private static final Field NUMBER = FormsTest.field("number", Field.Type.NUMBER);
    private static final Field WHOLE = FormsTest.field("whole", Field.Type.INTEGER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23.06.2011|2011-06-23",
                "3.6.2011|2011-06-03",
                "23.06.2011 0:00:00|2011-06-23",
                "2011-06-23 00:00:00|2011-06-23",
                "2011.06.23|2011-06-23",
                "2011/6/23|2011-06-23",
                "06.2011|2011-06",
                "06/2011|2011-06",
                "июнь 2011|2011-06",
                "Июня 2011 г.|2011-06",
                "июнь\u00A02011\u202Fгода|2011-06",
                "маусым 2011|2011-06",
                "2011 жылғы маусым|2011-06",
                "2011 ж. 23 маусым|2011-06-23",
                "23 маусым 2011|2011-06-23",
                "23 июня 2011 года|2011-06-23",
                "«23» июня 2011 г.|2011-06-23",
                "23-июн-2011|2011-06-23",
                "June 2011|2011-06",
                "Jun-2011|2011-06",
                "23 June 2011|2011-06-23",
                "June 23, 2011|2011-06-23",
                "2011 г.|2011",
                "23/06/2011|2011-06-23",
                "06/23/2011|2011-06-23",
                "06/06/2011|2011-06-06",
                "06.2011~|2011-06~",
                "05.2011/10.2011|2011-05/2011-10",
                "май 2011/октябрь 2011|2011-05/2011-10",
                "[05.06.2011..13.07.2011]|[2011-06-05..2011-07-13]",
                "[..05.06.2011]|[..2011-06-05]",
                "2011-06-06|2011-06-06"
            })
    void aDateIsReadAsPeopleWriteIt(String written, String canonical) {
        assertThat(NormalizedValue.canonical(DATE, written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2011|2011-04-03 2011-03-04",
                "03-04-2011|2011-04-03 2011-03-04",
                "23.06.11|2011-06-23 1911-06-23"
            })
    void aDateThatMayBeTwoIsLeftAsItStands(String written, String readings) {
        assertThat(NormalizedValue.readings(DATE, written)).containsExactly(readings.split(" "));
        assertThat(NormalizedValue.canonical(DATE, written)).isEqualTo(written);
        assertThat(NormalizedValue.canonical(DAY, written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"31.06.2011", "июн.11", "лето 2011", "40717", "2011-13", "06.23.2011", "2011/06"})
    void whatIsNoDateIsLeftAsItStands(String written) {
        assertThat(NormalizedValue.canonical(DATE, written)).isEqualTo(written);
        assertThat(NormalizedValue.canonical(DAY, written)).isEqualTo(written);
    }

    @Test
    void aDayIsNoMonth() {
        assertThat(NormalizedValue.canonical(DAY, "23 июня 2011")).isEqualTo("2011-06-23");
        assertThat(NormalizedValue.canonical(DAY, "июнь 2011")).isEqualTo("июнь 2011");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "151 200,50|151200.50",
                "151\u00A0200,50|151200.50",
                "151\u2009200|151200",
                "151\u202F200.5|151200.5",
                "151'200|151200",
                "151.200,50|151200.50",
                "151,200.50|151200.50",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "12,5|12.5",
                "0,125|0.125",
                "1234,567|1234.567",
                "1 234,567|1234.567",
                "~151 200|~151200",
                "1 000..1 500,5|1000..1500.5",
                "25 .. 35|25..35",
                "1 000..|1000..",
                "..1 000|..1000",
                "1.2345|1.2345"
            })
    void aQuantityIsReadAsPeopleWriteIt(String written, String canonical) {
        assertThat(NormalizedValue.canonical(AMOUNT, written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234|1234 1.234", "~12,345|~12345 ~12.345"})
    void aNumberThatMayBeTwoIsLeftAsItStands(String written, String readings) {
        assertThat(NormalizedValue.readings(AMOUNT, written)).containsExactly(readings.split(" "));
        assertThat(NormalizedValue.canonical(AMOUNT, written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"15 1200", "1 2345", "1,23,456", "12,34,5", "x1", "-5", "7,72E+11", ","})
    void whatIsNoNumberIsLeftAsItStands(String written) {
        assertThat(NormalizedValue.canonical(AMOUNT, written)).isEqualTo(written);
    }

    @Test
    void numbersMayHaveASign() {
        assertThat(NormalizedValue.canonical(NUMBER, "\u221243,65")).isEqualTo("-43.65");
        assertThat(NormalizedValue.canonical(WHOLE, "1 980")).isEqualTo("1980");
        assertThat(NormalizedValue.canonical(WHOLE, "1,980")).isEqualTo("1980");
    }

    @Test
    void theListsOfAFieldAreReadValueByValue() {
        Field days = new Field(
                DATE.name(),
                DATE.type(),
                DATE.title(),
                DATE.description(),
                false,
                false,
                List.of(),
                List.of(),
                DATE.labels(),
                DATE.pattern(),
                DATE.minimum(),
                DATE.maximum(),
                java.util.Optional.of(";"),
                DATE.reference(),
                DATE.visibility(),
                DATE.marks());

        assertThat(NormalizedValue.canonical(days, "23.06.2011; 2011-06-24;")).isEqualTo("2011-06-23;2011-06-24;");
        assertThat(NormalizedValue.canonical(days, "2011-06-23; 2011-06-24")).isEqualTo("2011-06-23; 2011-06-24");
    }
}
