package org.casebook.chart.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {
    private final Lettering lettering = Lettering.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
                "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                "ӘәҒғҚқҢңӨөҰұҮүҺһІі",
                "0123456789 –—−«»„“”’…%№·×,.:;()/&\u00a0"
            })
    void hasTheLettersOfThreeLanguagesInBothFaces(String letters) {
        assertThat(lettering.lacking(letters)).isEmpty();
        letters.codePoints().forEach(c -> {
            assertThat(lettering.face(false).glyph(c)).isNotZero();
            assertThat(lettering.face(true).glyph(c)).isNotZero();
        });
    }

    @Test
    void namesTheCharactersItLacksOnceEach() {
        assertThat(lettering.lacking("Oil 中中 Oil")).isEqualTo("中");
    }

    @Test
    void drawsCapitalsFromTheBaselineToTheirHeight() {
        for (String letter : List.of("H", "Қ", "І", "Ё")) {
            int glyph = lettering.face(false).glyph(letter.codePointAt(0));
            Rectangle2D bounds = lettering.face(false).outline(glyph).getBounds2D();
            assertThat(bounds.getWidth()).isBetween(0.05, lettering.face(false).advance(glyph));
            assertThat(bounds.getMinY()).isLessThan(-0.7);
        }
        Rectangle2D h =
                lettering.face(false).outline(lettering.face(false).glyph('H')).getBounds2D();
        assertThat(h.getMinY()).isCloseTo(-0.711, within(0.001));
        assertThat(h.getMaxY()).isCloseTo(0, within(0.001));
    }

    @Test
    void digitsAreEquallyWide() {
        assertThat(lettering.width("1", TextStyle.VALUE)).isEqualTo(lettering.width("8", TextStyle.VALUE));
    }

    @Test
    void wrapsAtSpacesAndInsideAWordThatIsTooWide() {
        assertThat(lettering.wrap("Бозашы мұнай өндіру", TextStyle.NAME, 115))
                .containsExactly("Бозашы", "мұнай өндіру");
        List<String> broken = lettering.wrap("Мунайгазкурылысмонтаж", TextStyle.NAME, 60);
        assertThat(String.join("", broken)).isEqualTo("Мунайгазкурылысмонтаж");
        assertThat(lettering.widest(broken, TextStyle.NAME)).isLessThanOrEqualTo(60);
    }
}
