package org.casebook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.model.ShareCard;
import org.casebook.chart.plot.CardPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCardTest {
    private static final String SOURCE = "example.org/ferry · Data as of 1 May 2021. · The Harbour Archive";
    private static final ShareCard FERRY = new ShareCard(
            "en",
            "The ferry strike",
            "Ferry Line",
            List.of(
                    new ShareCard.Fact("about 34–35", "People fined"),
                    new ShareCard.Fact("9", "People put under administrative arrest")),
            "",
            SOURCE);

    @Test
    void aCardHasTheSizeThatSitesAskForAndTheSameBytesEachTime() throws IOException {
        byte[] png = new ChartPainter().card(FERRY);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(new ChartPainter().card(FERRY)).isEqualTo(png);
    }

    @Test
    void itsWordsStandInTheFileAsTextSoThatALeakIsFound() {
        String bytes = new String(new ChartPainter().card(FERRY), StandardCharsets.UTF_8);

        assertThat(bytes)
                .contains("Ferry Line. People fined: about 34–35. People put under administrative arrest: 9."
                        + " The ferry strike. " + SOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "hundreds (counted as at least 200)",
                "between 1,200,000 and 1,300,000, less a number not known",
                "Рентгенэлектрокардиографического",
            })
    void whateverIsLongNothingIsWrittenOverAnotherTextOrTheEdge(String text) {
        for (int facts = 0; facts <= 4; facts++) {
            List<ShareCard.Fact> of = new ArrayList<>();
            for (int number = 0; number < facts; number++) {
                of.add(new ShareCard.Fact(text, text));
            }
            String title = (text + " ").repeat(6);
            assertNothingOverlaps(new ShareCard("ru", title, title, of, title.repeat(9), title));
        }
    }

    private static void assertNothingOverlaps(ShareCard card) {
        Lettering lettering = Lettering.bundled();
        List<Rectangle2D> texts = new ArrayList<>();
        for (Drawing.Mark mark : new CardPage(card, lettering).draw().marks()) {
            if (mark instanceof Drawing.Written written && !written.text().isBlank()) {
                double width = lettering.advance(written.text(), written.bold()) * written.size();
                texts.add(new Rectangle2D.Double(
                        written.x(), written.baseline() - 0.7 * written.size(), width, 0.7 * written.size()));
            }
        }
        Rectangle2D whole = new Rectangle2D.Double(0, 0, 600, 315);
        for (int one = 0; one < texts.size(); one++) {
            assertThat(whole.contains(texts.get(one)))
                    .as("%s on %s", texts.get(one), card)
                    .isTrue();
            for (int other = one + 1; other < texts.size(); other++) {
                assertThat(texts.get(one).intersects(texts.get(other)))
                        .as("%s and %s of %s", texts.get(one), texts.get(other), card)
                        .isFalse();
            }
        }
    }
}
