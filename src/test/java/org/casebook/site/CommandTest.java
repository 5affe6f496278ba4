package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say and how they end. */
class CommandTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path SOUND = RESOURCES.resolve("golden").resolve("ferry-strike");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "release", "sample"})
    void helpTellsWhatACommandDoes(String command) {
        assertThat(Told.by("--help").out()).contains(command).contains("Exit codes: 0 done");
        Told told = Told.by(command, "--help");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).startsWith("Usage: casebook " + command).contains("--help");
        assertThat(told.err()).isEmpty();
    }

    @Test
    void helpNamesEveryExitCodeOfBuild() {
        assertThat(Told.by("build", "--help").out())
                .containsPattern("0 +done")
                .containsPattern("1 +the data have problems")
                .containsPattern("2 +wrong usage")
                .containsPattern("3 +the machine failed");
    }

    @Test
    void noCommandIsWrongUsage() {
        Told told = Told.by();
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains("build, check, release, sample");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --outt somewhere",
                "check --format xml",
                "bild",
                "build one two",
                "sample",
                "sample somewhere --cases many",
                "sample somewhere --cases -1",
                "build --base-url example.org",
            })
    void whatNobodyUnderstandsIsWrongUsage(String command) {
        Told told = Told.by((Object[]) command.split(" ", -1));
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void aFolderWithoutDataIsToldWithAWayOut() {
        for (String command : List.of("build", "check")) {
            Told told = Told.by(command, folder);
            assertThat(told.exitCode()).isEqualTo(1);
            assertThat(told.err())
                    .contains("data/datapackage.json  is missing.")
                    .contains("name the folder of the publication")
                    .contains("1 problem. Nothing was published");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void checkFindsNothingWrongAndPublishesNothing() throws IOException {
        Path publication = copy(SOUND);
        Told told = Told.by("check", publication);
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err()).isEqualTo("No problems in 13 cases." + System.lineSeparator());
        assertThat(told.out()).isEmpty();
        assertThat(publication.resolve("target")).doesNotExist();
    }

    @Test
    void checkTellsPeopleEveryProblem() throws IOException {
        Told told = Told.by("check", rejected());
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err().lines().filter(line -> line.startsWith("data/")))
                .containsExactlyElementsOf(expectedProblems());
        assertThat(told.err()).contains(expectedProblems().size() + " problems. Nothing was published");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void checkTellsProgramsTheSameAsPeople() throws IOException {
        Told told = Told.by("check", rejected(), "--format", "json");
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(problems(told.out())).containsExactlyElementsOf(expectedProblems());
        assertThat(told.err()).doesNotContain("data/");

        Told sound = Told.by("check", SOUND, "--format=json");
        assertThat(sound.exitCode()).isZero();
        assertThat(problems(sound.out())).isEmpty();
    }

    @Test
    void checkTellsReviewersWhichLine() throws IOException {
        Told told = Told.by("check", rejected(), "--format", "github");
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.out().lines())
                .hasSameSizeAs(expectedProblems())
                .contains("::error file=data/fines.csv,line=1,title=curency::is not a column of this table. Write"
                        + " currency.");
    }

    @Test
    void warningsAreToldAndStopNothingUnlessTheyAreErrors() throws IOException {
        Path publication = copy(SOUND);
        addArrest(publication, "a-8", "yes");

        Told told = Told.by("check", publication);
        assertThat(told.exitCode()).isZero();
        assertThat(told.err().lines())
                .containsExactly(
                        "data/arrests.csv:4  days  is blank, and a court orders an administrative arrest for so many days."
                                + " Write the days; if the source does not say, accept it with that reason."
                                + " (a warning: arrest-without-days)",
                        "    case_id | kind                  | days",
                        "    a-8     | administrative_arrest | ><",
                        "",
                        "No errors in 14 cases. 1 warning.");
        assertThat(Told.by("check", publication, "--format", "json").out())
                .contains("\"severity\" : \"warning\"", "\"row\" : \"a-8\"");
        assertThat(Told.by("check", publication, "--format", "github").out())
                .startsWith("::warning file=data/arrests.csv,line=4,title=days::is blank");
        assertThat(Told.by("build", publication).err())
                .endsWith("1 warning. casebook check tells it." + System.lineSeparator());

        Told strict = Told.by("check", publication, "--strict");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.err()).contains("1 problem. Nothing was published");
        assertThat(Told.by("check", publication, "--strict", "--format", "github")
                        .out())
                .startsWith("::error file=data/arrests.csv,line=4");
        assertThat(Told.by("build", publication, "--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void ofOneRuleOnlyTheFirstProblemsOfAFileAreTold() throws IOException {
        Path publication = copy(SOUND);
        for (int number = 10; number < 30; number++) {
            addArrest(publication, "a-" + number, "yes");
        }

        Told told = Told.by("check", publication);
        assertThat(told.err().lines().filter(line -> line.contains("(a warning")))
                .hasSize(10);
        assertThat(told.err())
                .contains("data/arrests.csv  and 10 more of the rule arrest-without-days; --format json tells all.")
                .contains("20 warnings.");
    }

    @Test
    void whatIsAcceptedStaysListedWhereItsCaseIsShown() throws IOException {
        Path publication = copy(SOUND);
        addArrest(publication, "a-8", "yes");
        addArrest(publication, "a-9", "stub");
        Files.writeString(publication.resolve("data/accepted.csv"), """
                rule,file,row,field,reason
                arrest-without-days,data/arrests.csv,a-8,days,The bulletin gives none.
                arrest-without-days,data/arrests.csv,a-9,days,The family asked for silence.
                """);

        assertThat(Told.by("check", publication, "--strict").exitCode()).isZero();
        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));
        assertThat(site.page("rules.html").select("tbody tr").eachText())
                .containsExactly("arrest-without-days Arrests and detentions a-8 The bulletin gives none.");
        assertThat(site.page("rules.html").select("a[href=cases/a-8.html]")).hasSize(1);
        assertThat(site.page("methodology.html").select("a[href=rules.html]")).hasSize(1);
        assertThat(site.files()).doesNotContain("data/accepted.csv");
    }

    /** A reader of the file should know that nobody but the publisher has looked into it. */
    @Test
    void anAssetThatNoProgramLookedIntoIsListedWithTheReason() throws IOException {
        Path publication = copy(SOUND);
        Path asset = publication.resolve("site/assets/files/all.7z");
        Files.createDirectories(asset.getParent());
        Files.write(asset, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4});
        Files.writeString(publication.resolve("data/accepted.csv"), """
                rule,file,row,field,reason
                unopenable-asset,site/assets/files/all.7z,,,Looked through by two of us.
                """);
        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));

        assertThat(site.page("rules.html").select("table.plain tbody tr").eachText())
                .containsExactly("unopenable-asset published file files/all.7z Looked through by two of us.");
        assertThat(site.page("rules.html").select("a[href=files/all.7z]")).hasSize(1);
        Path unpacked = ArchiveTest.unpack(folder.resolve("site/data/casebook.zip"), folder.resolve("unpacked"));
        assertThat(unpacked.resolve("site/assets/files/all.7z")).exists();
        assertThat(Told.by("check", unpacked).err()).doesNotContain("all.7z");
    }

    /** It would tell everybody in which text a name stands that nobody must know. */
    @Test
    void whereAPrivateNameWasAcceptedIsToldToNobody() throws IOException {
        Path publication = copy(SOUND);
        addArrest(publication, "a-8", "yes");
        Files.writeString(publication.resolve("data/accepted.csv"), """
                rule,file,row,field,reason
                arrest-without-days,data/arrests.csv,a-8,days,The bulletin gives none.
                leak,data/arrests.csv,a-8,summary_en,A judge of the same name.
                """);
        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));

        assertThat(site.page("rules.html").select("table.plain tbody tr").eachText())
                .containsExactly("arrest-without-days Arrests and detentions a-8 The bulletin gives none.");
    }

    private static void addArrest(Path publication, String caseId, String publish) throws IOException {
        Path arrests = publication.resolve("data/arrests.csv");
        Files.writeString(
                arrests,
                Files.readString(arrests) + caseId + ",,,2..,,,,,ferry,,,quay,,stated,log,Some were arrested.,"
                        + publish + ",,2020-12-01,,,administrative_arrest,\n");
    }

    @Test
    void buildSaysWhatItPublished() throws IOException {
        Path publication = copy(SOUND);
        Told told = Told.by("build", publication);
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err()).startsWith("Published 13 cases at ").contains(" files new, 0 changed");
        assertThat(told.out()).isEmpty();
        assertThat(publication.resolve("target/site/index.html")).isRegularFile();

        assertThat(Told.by("build", publication).err()).contains("Nothing changed");
    }

    @Test
    void aPublicationWithoutASiteFolderIsToldWhatToMake() throws IOException {
        Path publication = copy(SOUND);
        Files.delete(publication.resolve("site/jbake.properties"));
        Files.delete(publication.resolve("site"));
        Told told = Told.by("build", publication);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err()).contains("site  There is no such folder. Make it, with a file jbake.properties.");
        assertThat(publication.resolve("target/site")).doesNotExist();
    }

    @Test
    void buildLeavesAFolderAloneThatItDidNotMake() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("photos"));
        Files.writeString(foreign.resolve("wedding.jpg"), "smile");
        Told told = Told.by("build", SOUND, "--out", foreign);
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err())
                .contains("photos is a folder that Casebook did not make")
                .contains("--out another name");
        assertThat(foreign).isDirectoryContaining("glob:**wedding.jpg").isDirectoryNotContaining("glob:**index.html");
    }

    @Test
    void rejectedDataLeaveTheEarlierSiteAsItIs() throws IOException {
        Path publication = copy(SOUND);
        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));
        SortedMap<String, byte[]> before = site.content();
        Path fines = publication.resolve("data/fines.csv");
        Files.writeString(fines, Files.readString(fines).replace(",30,EUR", ",x30,EUR"));

        Told told = Told.by("build", publication, "--out", folder.resolve("site"));
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err())
                .contains("data/fines.csv:5  amount  \"x30\" is not a")
                .contains("1 problem. Nothing was published; what was published before is untouched.");
        SortedMap<String, byte[]> after =
                PublishedSite.at(folder.resolve("site")).content();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((file, bytes) ->
                assertThat(Arrays.equals(bytes, before.get(file))).as(file).isTrue());
    }

    @Test
    void sampleNeverReplacesFiles() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Told told = Told.by("sample", folder, "--cases", 3);
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains("is not empty").contains("Name a new or an empty folder");
        assertThat(folder).isDirectoryNotContaining("glob:**data");
    }

    @Test
    void aSampleIsSoundAndBuilds() throws IOException {
        Path sample = folder.resolve("sample");
        Told told = Told.by("sample", sample, "--cases", 30, "--seed", 7);
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err()).contains("Wrote 30 invented cases");
        assertThat(Told.by("check", sample).exitCode()).isZero();
        assertThat(PublishedSite.build(sample, folder.resolve("site")).pages()).hasSizeGreaterThan(50);
    }

    private Path rejected() throws IOException {
        Path publication = copy(RESOURCES.resolve("rejected").resolve("base"));
        lay(RESOURCES.resolve("rejected").resolve("header"), publication);
        return publication;
    }

    private static List<String> expectedProblems() throws IOException {
        return Files.readAllLines(
                RESOURCES.resolve("rejected").resolve("header").resolve("expected.txt"));
    }

    private Path copy(Path publication) throws IOException {
        Path copy = folder.resolve("publication");
        lay(publication, copy);
        return copy;
    }

    private static void lay(Path from, Path over) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(from.resolve("expected")))
                    .toList()) {
                Path copy = over.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    /** The problems of a JSON answer, each as people are told it. */
    private static List<String> problems(String json) throws IOException {
        List<String> problems = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            Map<String, String> problem = new HashMap<>();
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    name = parser.currentName();
                } else if (token.isScalarValue()) {
                    problem.put(name, parser.getText());
                } else if (token == JsonToken.END_OBJECT && !problem.isEmpty()) {
                    String field = problem.get("field");
                    problems.add(problem.get("file")
                            + (problem.get("line").equals("0") ? "" : ":" + problem.get("line"))
                            + (field.isEmpty() ? "" : "  " + field)
                            + "  " + problem.get("message") + " " + problem.get("remedy"));
                    problem.clear();
                }
            }
        }
        return problems;
    }
}
