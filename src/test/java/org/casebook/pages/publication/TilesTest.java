package org.casebook.pages.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is large in a headline figure. */
class TilesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9                                                            | 9
                    about 34–35                                                  | 34–35
                    at least 1,200                                               | 1,200
                    около 1 908                                                  | 1 908
                    кемінде 12,5                                                 | 12,5
                    hundreds (counted as at least 200)                           | hundreds
                    сотни (учтено как не менее 200)                              | сотни
                    dozens, and about 779–790 people (counted as 803 or more)    | 803
                    about 1,936 or more (the source gives a word, not a number)  | 1,936
                    3 groups of unstated size, and 7 people                      | 3+7
                    number not known                                             | number not known
                    suppressed                                                   | suppressed
                    """)
    void the_number_is_large_or_the_word_that_stands_for_it(String text, String large) {
        assertThat(Tile.pieces(text).stream().map(Tile.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(Tile.pieces(text).stream()
                        .filter(Tile.Piece::large)
                        .map(Tile.Piece::text)
                        .collect(Collectors.joining("+")))
                .isEqualTo(large);
    }
}
