package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case whose details are withheld, in everything that a site publishes: that it is there, and where it counts. */
class StubTest {
    private static final String FINES = "data/fines.csv";
    private static final String STUB =
            "f-5,,,3,,,,2020-04-02,port,adm-20,,quay,,stated,log,Three were fined who fear for their"
                    + " jobs.,stub,,2020-12-01,,,7,KZT";
    private static final String ON_A_PERSON = "f-5,,,1,,,,,,,,,,stated,log,Zqsomebody was fined.,stub,,2020-12-01,,,,";

    @TempDir
    private Path folder;

    private int built;

    @Test
    void noDetailChangesAByteOfTheSite() throws IOException {
        SortedMap<String, String> site = site(ferry(ON_A_PERSON));
        // Who it was on, though she was fined before; when, where, for whom, under what, how much; how it ended.
        assertSame(
                site,
                ferry("f-5,ann,,,,,,2020-05-09,ferry,adm-10;adm-20,picket,quay,Quay Court,alleged,log,"
                                + "Somebody was fined zqonce.,stub,,2020-11-02,2020-12-03,zqnote,987654,USD")
                        .add(
                                "data/appeals.csv",
                                "ap-3,f-5,2020-06-01,Upper Court,quashed,,,,,,,,,,,log,It was zqquashed."));
    }

    @Test
    void whatAGroupIsPartOfOrHoldsStandsInNoTable() throws IOException {
        EditedPublication publication = ferry(STUB)
                .add(
                        FINES,
                        "f-8,ben,,,,f-5,stated,2020-04-02,port,adm-20,,quay,,stated,log,One of"
                                + " them.,yes,,2020-12-01,,,,");
        PublishedSite site = publication.build(next());
        String row = site.text("data/fines.csv")
                .lines()
                .filter(line -> line.startsWith("f-8,"))
                .findFirst()
                .orElseThrow();
        assertThat(row).doesNotContain("f-5").doesNotContain("stated,2020");
        // His own amount is not known, and that of the group is one of its details.
        assertThat(site.text("data/statistics/totals.csv"))
                // About four and perhaps one more, two others, the three with this one in them.
                .contains("fine,,imposed,sanctions,sanction,9,10,yes,6,0,1,1,,number\r\n")
                .doesNotContain(",7,7,");
        assertThat(Told.by("verify", site.root()).exitCode()).isZero();
    }

    @Test
    void ofAStubIsSaidThatItIsAndWhatItIsCountedIn() throws IOException {
        PublishedSite site = ferry(STUB).build(next());
        String row = site.text("data/fines.csv")
                .lines()
                .filter(line -> line.startsWith("f-5,"))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(row.split(",")).filter(cell -> !cell.isEmpty()))
                .containsExactly("f-5", "stub", "cases/f-5.html");
        for (String file :
                List.of("by-company", "by-article", "by-company-and-article", "by-month", "by-place", "repeated")) {
            assertThat(site.text("data/statistics/" + file + ".csv")).doesNotContain(",7,7,");
        }
        assertThat(site.page("cases/f-5.html").text()).contains("It counts in the totals, and in no other figure.");
        assertThat(site.page("methodology.html")
                        .select("#stubs ~ .example")
                        .first()
                        .text())
                .contains("1 case is listed without its details: it is counted in the totals only.");
        assertThat(site.page("index.html").text())
                .contains("1 case whose details are withheld is counted here, and in no breakdown");
        for (String page : site.pages()) {
            if (page.startsWith("cases/by-") && !page.startsWith("cases/by-total/")) {
                assertThat(site.page(page).select("[data-case=f-5]")).as(page).isEmpty();
            }
        }
        assertThat(site.page("cases/by-total/fine.html").select("[data-case=f-5]"))
                .hasSize(1);
        assertThat(site.files()).doesNotContain("cases/by-total/fine-amount-unknown.html");
    }

    @Test
    void aPublisherMayLetThemCountNowhere() throws IOException {
        SortedMap<String, String> site = site(nowhere(ferry(STUB)));
        // Not even how many people changes anything then.
        assertSame(site, nowhere(ferry(ON_A_PERSON)));
        assertThat(site.get("data/statistics/totals.csv"))
                .contains("fine,,imposed,cases,case,4,4,no,4,0,1,1,,number\r\n");
        assertThat(site.get("cases/f-5.html")).contains("It counts in no figure.");
        assertThat(site.get("cases/index.html")).contains("data-case=\"f-5\"");
        Told told = Told.by("verify", folder.resolve("site-" + built));
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err()).doesNotContain("not checkable");
    }

    @Test
    void aPolicyThatIsNoneIsRefusedWithAWayOut() throws IOException {
        EditedPublication publication = ferry(STUB);
        publication.replace(
                "data/datapackage.json", "\"data_as_of\"", "\"casebook:stubs\": \"hide\",\n  \"data_as_of\"");
        Told told = Told.by("check", publication.folder());
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err())
                .contains("data/datapackage.json:7  casebook:stubs  \"hide\" says not where cases count whose details"
                        + " are withheld. Write \"count\" (in totals alone) or \"none\" (in no figure), or take"
                        + " the line out, which means \"count\".");
    }

    @Test
    void verifyFindsADetailThatWasPublishedAllTheSame() throws IOException {
        PublishedSite site = ferry(STUB).build(next());
        Told sound = Told.by("verify", site.root());
        assertThat(sound.exitCode()).as(sound.err()).isZero();
        Path fines = site.root().resolve(FINES);
        Files.writeString(fines, site.text(FINES).replaceFirst("(?m)^f-5,,,,", "f-5,,,3,"));
        Told told = Told.by("verify", site.root());
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err())
                .contains(
                        "data/fines.csv:6  people  The details of case f-5 are withheld, and here stands one of them.");
    }

    private EditedPublication ferry(String stub) throws IOException {
        return EditedPublication.copyOf("ferry-strike", folder.resolve("publication-" + ++built))
                .replace(FINES, STUB, stub);
    }

    private static EditedPublication nowhere(EditedPublication publication) throws IOException {
        return publication.replace(
                "data/datapackage.json", "\"data_as_of\"", "\"casebook:stubs\": \"none\",\n  \"data_as_of\"");
    }

    private Path next() {
        return folder.resolve("site-" + ++built);
    }

    private SortedMap<String, String> site(EditedPublication publication) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        publication
                .build(next())
                .content()
                .forEach((file, bytes) -> content.put(file, new String(bytes, StandardCharsets.ISO_8859_1)));
        return content;
    }

    private void assertSame(SortedMap<String, String> site, EditedPublication other) throws IOException {
        SortedMap<String, String> found = site(other);
        assertThat(found.keySet()).isEqualTo(site.keySet());
        assertThat(found.entrySet().stream()
                        .filter(file -> !file.getValue().equals(site.get(file.getKey())))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }
}
