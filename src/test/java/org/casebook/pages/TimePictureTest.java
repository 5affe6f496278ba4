package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of what happened when. */
class TimePictureTest {
    @TempDir
    private Path temporary;

    private InventedPublication publication;

    @BeforeEach
    void invent() throws IOException {
        publication = new InventedPublication(temporary);
    }

    private void fine(String id, String date) throws IOException {
        publication.row("fines", "case_id=" + id, "people=1", "date=" + date, "publish=yes");
    }

    private void event(String id, String kind, String date) throws IOException {
        publication.row("events", "event_id=" + id, "kind=" + kind, "date=" + date, "title_en=" + id);
    }

    private Element picture() throws Exception {
        return publication.bake().page("timeline.html").expectFirst(".strip");
    }

    private static Element mark(Element picture, String id) {
        return picture.expectFirst("a[href$=/" + id + ".html]");
    }

    @Test
    void what_is_known_exactly_is_filled_and_all_else_is_hollow() throws Exception {
        fine("day", "2020-05-16");
        fine("about", "2020-05-16~");
        fine("month", "2020-06");
        fine("between", "[2020-05-10..2020-06-20]");
        fine("earlier", "[..2020-05-16]");
        fine("later", "[2020-05-16..]");
        event("lasted", "strike", "2020-05-10/2020-06-20");
        event("months", "strike", "2020-05/2020-07");
        Element picture = picture();

        assertThat(picture.select("a:not(.hollow)").eachAttr("href"))
                .containsExactlyInAnyOrder("cases/day.html", "events/lasted.html");
        assertThat(picture.select("a:has(circle)").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "cases/day.html", "cases/about.html", "cases/earlier.html", "cases/later.html");
        assertThat(mark(picture, "earlier").select("path").attr("d")).startsWith("M-8");
        assertThat(mark(picture, "later").select("path").attr("d")).startsWith("M8");
        assertThat(mark(picture, "months").select("rect").eachAttr("x")).containsExactly("0%", "32.60%");
        assertThat(mark(picture, "months").select(".sure").attr("width")).isEqualTo("34.79%");
        assertThat(mark(picture, "day").attr("aria-label")).isEqualTo("16 May 2020: Fine, 1 person");
    }

    @Test
    void a_day_stands_where_it_is_in_time() throws Exception {
        fine("first", "2020-05-01");
        fine("last", "2020-05-31");
        Element picture = picture();

        assertThat(mark(picture, "first").select("circle").attr("cx")).isEqualTo("1.61%");
        assertThat(mark(picture, "last").select("circle").attr("cx")).isEqualTo("98.38%");
    }

    @Test
    void marks_of_one_day_lie_below_each_other() throws Exception {
        for (int i = 0; i < 5; i++) {
            fine("f-" + i, "2020-05-16");
        }

        assertThat(picture().select("circle").eachAttr("cy")).doesNotHaveDuplicates();
    }

    @Test
    void kinds_that_a_publication_adds_are_other_events_and_empty_lanes_are_not_drawn() throws Exception {
        event("dance", "street_dance", "2020-05-16");
        event("march", "protest", "2020-05-16");

        assertThat(picture().select(".name").eachText()).containsExactly("Strike or protest", "Other events");
    }

    @Test
    void without_any_date_there_is_no_picture() throws Exception {
        fine("undated", "");

        assertThat(publication.bake().page("timeline.html").select(".strip")).isEmpty();
    }

    @Test
    void some_hundreds_are_columns_over_every_month_and_what_is_in_none_is_a_sentence() throws Exception {
        for (int i = 0; i < 150; i++) {
            fine("may-" + i, "2020-05-" + (10 + i % 20));
        }
        for (int i = 0; i < 75; i++) {
            event("e-" + i, "protest", "2020-08-01");
        }
        fine("long", "[2020-05-10..2020-06-20]");
        fine("undated", "");
        Element timeline = publication.bake().page("timeline.html");
        Element picture = timeline.expectFirst(".strip");

        assertThat(picture.select("a")).isEmpty();
        assertThat(picture.select(".name").eachText()).containsExactly("Strike or protest: 75", "Fine: 150");
        assertThat(picture.select(".fine rect").eachAttr("height")).containsExactly("44");
        assertThat(picture.select(".protest rect").eachAttr("height")).containsExactly("22");
        assertThat(picture.select(".tick")).hasSize(4);
        assertThat(picture.select(".base")).hasSize(2);
        assertThat(picture.select("figcaption").text())
                .contains("the tallest column is 150.")
                .contains("Not in the picture: 2 entries that are in no single month.");
        Elements rows = timeline.select(".counts tbody tr");
        assertThat(rows.eachText()).containsExactly("May 2020 150", "August 2020 75");
        assertThat(rows.select("a").eachAttr("href"))
                .containsExactly("timeline.html#t-2020-05", "timeline.html#t-2020-08");
    }
}
