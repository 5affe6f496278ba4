package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.casebook.bake.BakeFailure;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of places, on their index and on each place's page. */
class PlaceMapTest {
    @TempDir
    private static Path temporary;

    private static BakedSite site;

    @BeforeAll
    static void bake() throws IOException, BakeFailure {
        site = publication(temporary).bake();
    }

    private static InventedPublication publication(Path folder) throws IOException {
        return new InventedPublication(folder)
                .row("places", "place_id=port", "name_en=Port", "latitude=43.6", "longitude=51.2", "precision=locality")
                .row(
                        "places",
                        "place_id=square",
                        "name_en=Square",
                        "latitude=43.3",
                        "longitude=52.8",
                        "precision=exact")
                .row("places", "place_id=steppe", "name_en=Steppe", "latitude=43.2", "longitude=54", "precision=region")
                .row("places", "place_id=quiet", "name_en=Quiet", "latitude=43", "longitude=53")
                .row("places", "place_id=far", "name_en=Far", "latitude=43", "longitude=77")
                .row("places", "place_id=nowhere", "name_en=Nowhere")
                .row("fines", "case_id=f-1", "people=9", "place_id=port", "publish=yes")
                .row("fines", "case_id=f-2", "people=1..4", "place_id=square", "publish=yes")
                .row("fines", "case_id=f-3", "people=5..", "place_id=steppe", "publish=yes");
    }

    @Test
    void eachMarkIsALinkToItsPlaceAndItsNumberOneToItsCases() throws IOException {
        Document page = site.page("places/index.html");
        Element port = mark(page, "port");
        assertThat(port.attr("aria-label")).isEqualTo("Port: people punished: 9");
        assertThat(port.selectFirst("circle.sign.exact")).isNotNull();
        Element figure = page.expectFirst(".map text a.figure[data-cases=1]:containsOwn(9)");
        assertThat(site.casesBehind("places/index.html", figure)).containsExactly("f-1");
        assertThat(page.select(".map a.mark-of[href$='nowhere.html']")).isEmpty();
        SiteRules.assertFiguresLeadToTheirCases(site);
        SiteRules.assertNoBrokenLinks(site);
    }

    @Test
    void aNumberWithoutAnEndIsNotDrawnAsACertainOneAndARangeHasTwoEdges() throws IOException {
        Document page = site.page("places/index.html");
        Element square = mark(page, "square");
        assertThat(Double.parseDouble(square.expectFirst(".most").attr("r")))
                .as("four people are drawn at twice the radius of one")
                .isGreaterThan(
                        Double.parseDouble(square.expectFirst(".sign.range").attr("r")));
        assertThat(mark(page, "steppe").selectFirst(".sign.open")).isNotNull();
        assertThat(mark(page, "quiet").selectFirst(".sign.none")).isNotNull();
    }

    @Test
    void theFormSaysHowExactlyAPlaceIsKnownAndTheLegendWhatItMeans() throws IOException {
        Document page = site.page("places/index.html");
        assertThat(mark(page, "square").select("circle.point")).hasSize(1);
        assertThat(mark(page, "steppe").select("path.region")).hasSize(1);
        assertThat(mark(page, "port").select(".region, .point")).isEmpty();
        assertThat(page.select(".legend li").eachText())
                .containsExactly(
                        "The exact spot",
                        "A town or village, or a place whose exactness is not stated",
                        "Somewhere in this region; the mark stands in its middle",
                        "About or between: the inner edge is the least number, the outer the greatest",
                        "At least: more is not known",
                        "No sanction is documented");
    }

    @Test
    void theMapSaysWhoseLinesItDraws() throws IOException {
        Document page = site.page("places/index.html");
        assertThat(page.select(".map path.land").attr("d")).startsWith("M");
        assertThat(page.select(".map .about").text())
                .contains("Coasts and borders: Natural Earth 4.1, simplified. It draws borders as they are held on the"
                        + " ground, whoever claims them; they are not a statement of this publication.");
    }

    @Test
    void withoutBordersTheMapSaysSo(@TempDir Path other) throws IOException, BakeFailure {
        assertThat(site.page("places/index.html").select(".map path.border")).isNotEmpty();
        Document page = publication(other)
                .site("jbake.properties", "site.borders=no\n")
                .bake()
                .page("places/index.html");
        assertThat(page.select(".map path.border")).isEmpty();
        assertThat(page.select(".map path.land")).isNotEmpty();
        assertThat(page.select(".map .about").text())
                .contains("Coasts: Natural Earth 4.1, simplified. This publication draws no borders.");
    }

    @Test
    void aPlaceHasAMapOfItsOwnAmongItsNeighbours() throws IOException {
        Document page = site.page("places/square.html");
        assertThat(page.select(".map a.here").eachAttr("href")).containsExactly("../places/square.html");
        assertThat(page.select(".map a.mark-of").eachAttr("href")).contains("../places/quiet.html");
        assertThat(page.select(".map path.land").attr("d").length()
                        + page.select(".map path.border").attr("d").length())
                .isLessThanOrEqualTo(4_000);
        assertThat(site.page("places/nowhere.html").select(".map")).isEmpty();
    }

    @Test
    void thereIsNoMapWhereNoPlaceHasCoordinates(@TempDir Path other) throws IOException, BakeFailure {
        BakedSite without = new InventedPublication(other)
                .row("places", "place_id=nowhere", "name_en=Nowhere")
                .bake();
        assertThat(without.page("places/index.html").select(".map")).isEmpty();
    }

    private static Element mark(Document page, String place) {
        return page.expectFirst(".map a.mark-of[href='../places/" + place + ".html']");
    }
}
