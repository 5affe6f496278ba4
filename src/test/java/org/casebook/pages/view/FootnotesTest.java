package org.casebook.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnotesTest {
    @ParameterizedTest
    @CsvSource({"1, a", "2, b", "26, z", "27, aa", "28, ab", "52, az", "53, ba", "702, zz", "703, aaa"})
    void notesAreLetteredAsBrowsersDo(int number, String letter) {
        assertThat(Footnotes.letter(number)).isEqualTo(letter);
    }
}
