package org.casebook.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.casebook.chart.ChartMessages;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Ground;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.Suppression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageWordsTest {
    private static final YearMonth MAY = YearMonth.of(2011, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35 | 35 | no | 35 | 35",
                "35 | 35 | yes | about 35 | около 35",
                "30 | 40 | no | 30–40 | 30–40",
                "30 | 40 | yes | about 30–40 | около 30–40",
                "200 | | no | at least 200 | не менее 200",
                "200 | | yes | about 200 or more | примерно 200 или больше",
                "0 | 500 | no | at most 500 | не более 500",
                "| 500 | yes | at most about 500 | не более примерно 500",
                "0 | | no | number not known | число неизвестно",
                "| | yes | number not known | число неизвестно",
                "0 | 0 | no | 0 | 0",
                "0.00 | 0 | no | 0 | 0",
                "1234567.50 | 1234567.5 | no | 1,234,567.5 | 1\u00a0234\u00a0567,5",
                "999 | 1000 | no | 999–1,000 | 999–1\u00a0000",
            })
    void a_figure_says_how_sure_it_is(String low, String high, String approximate, String english, String russian)
            throws IOException {
        Figure figure = new Figure(
                List.of(),
                Category.ALL,
                Status.IMPOSED,
                Measure.PEOPLE,
                "person",
                Optional.ofNullable(low).map(BigDecimal::new),
                Optional.ofNullable(high).map(BigDecimal::new),
                low == null || !approximate.equals("yes") ? Ground.NUMBERS : Ground.ABOUT,
                high == null || !approximate.equals("yes") ? Ground.NUMBERS : Ground.ABOUT,
                1,
                0,
                0,
                0,
                Suppression.NONE);

        assertThat(ChartMessages.words("en").figure(figure, Optional.empty(), none -> Optional.empty()))
                .isEqualTo(english);
        assertThat(ChartMessages.words("ru").figure(figure, Optional.empty(), none -> Optional.empty()))
                .isEqualTo(russian);
    }

    @Test
    void a_period_says_each_month_and_year_once() throws IOException {
        ChartWords words = ChartMessages.words("en");

        assertThat(words.period(MAY, MAY)).isEqualTo("May 2011");
        assertThat(words.period(MAY, MAY.plusMonths(5))).isEqualTo("May–October 2011");
        assertThat(words.period(MAY, MAY.plusMonths(12))).isEqualTo("May 2011 – May 2012");
        assertThat(ChartMessages.words("kk").period(MAY, MAY.plusMonths(5))).isEqualTo("2011\u00a0жылғы мамыр–қазан");
    }
}
