package org.casebook.pages.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casebook.bake.Site;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Range;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian has three plural forms, and another case after "at least", "about" and "before": here every form is seen once. */
class RussianWordingTest {
    private static Wording russian;

    @BeforeAll
    static void openTheShippedTexts() throws Exception {
        Site site = Site.open(Path.of("site"));
        russian = new Wording(
                site.messages("ru", problem -> {
                    throw new AssertionError(problem);
                }),
                "ru",
                List.of("en", "ru"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 человек",
        "2, 2 человека",
        "5, 5 человек",
        "11, 11 человек",
        "21, 21 человек",
        "22, 22 человека",
        "34..35, 34–35 человек",
        "2..3, 2–3 человека",
        "2.., не менее 2 человек",
        "21.., не менее 21 человека",
        "..3, не более 3 человек",
        "~2, около 2 человек",
        "~30.., примерно 30 или больше человек"
    })
    void people(String range, String words) {
        assertThat(russian.range("people", Range.parse(range).orElseThrow())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "72, 6 лет лишения свободы",
        "12, 1 год лишения свободы",
        "36, 3 года лишения свободы",
        "18, 18 месяцев лишения свободы",
        "2.., не менее 2 месяцев лишения свободы"
    })
    void prison(String months, String words) {
        assertThat(russian.months("term.prison_months", Range.parse(months).orElseThrow()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-06-06, 6 июня 2011 года",
        "2011-05, май 2011 года",
        "2011, 2011 год",
        "2011-05~, около мая 2011 года",
        "2011~, около 2011 года",
        "2011-05/2011-10, май 2011 года — октябрь 2011 года",
        "[2011-05..2011-07], не ранее мая 2011 года и не позднее июля 2011 года",
        "[..2011], не позднее 2011 года",
        "[2011-08-12..], не ранее 12 августа 2011 года"
    })
    void dates(String date, String words) {
        assertThat(russian.date(Edtf.parse(date).orElseThrow())).isEqualTo(words);
    }

    @Test
    void thousandsArePartedByASpaceThatDoesNotBreak() {
        assertThat(russian.range(Range.parse("151200.5").orElseThrow())).isEqualTo("151\u00a0200,5");
    }
}
