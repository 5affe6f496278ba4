package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, in a release and in a checkout, with a Java that says what it was called with. */
class LauncherTest {
    private static final String QUICK = "-XX:+UseParallelGC -XX:TieredStopAtLevel=1";
    private static final String THOROUGH =
            "-XX:+UseParallelGC -XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=12000"
                    + " -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000";
    private static final String ALWAYS = "-XX:MetaspaceSize=128m -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
            + " -Djava.awt.headless=true -Dfile.encoding=UTF-8";

    @TempDir
    private Path folder;

    private Path home;
    private Path publication;
    private Map<String, String> environment;

    /** What a run said, and how it ended. */
    private record Run(int exitCode, List<String> out, String words) {
        /** Java's options, those aside that every run has. */
        String options() {
            String all = String.join(" ", out.subList(0, out.indexOf("-jar")));
            assertThat(all).contains(ALWAYS);
            return all.substring(0, all.indexOf(ALWAYS)).strip();
        }

        List<String> arguments() {
            return out.subList(out.indexOf("-jar") + 2, out.size());
        }
    }

    @BeforeEach
    void release() throws IOException {
        home = Files.createDirectories(folder.resolve("a release"));
        Files.createDirectories(home.resolve("lib"));
        copy(Path.of("casebook"), home.resolve("casebook"));
        copy(Path.of("src", "launcher", "java-options.txt"), home.resolve("lib/java-options.txt"));
        Files.writeString(home.resolve("casebook.jar"), "a jar");
        publication = Files.createDirectories(folder.resolve("yes, a publication"));
        executable(folder.resolve("jdk/bin/java"), "for each in \"$@\"; do printf '%s\\n' \"$each\"; done");
        java("17.0.9");
        environment = Map.of("JAVA_HOME", folder.resolve("jdk").toString());
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("casebook"))).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "build, 0, SMALL, ''",
        "build, 1000000, SMALL, ''",
        "build, 1000001, QUICK, -Xmx690m -Xms646m -Xmn323m",
        "check, 1000001, QUICK, -Xmx307m -Xms307m -Xmn153m",
        "verify, 1000001, QUICK, -Xmx646m -Xms646m -Xmn323m",
        "build, 29000000, QUICK, -Xmx2090m -Xms833m -Xmn416m",
        "serve, 29000000, QUICK, -Xmx2090m -Xms833m -Xmn416m",
        "tabulate, 1000001, QUICK, -Xmx646m -Xms646m -Xmn323m",
        "build, 100000000, QUICK, -Xmx5640m -Xms1306m -Xmn653m",
        "check, 100000000, QUICK, -Xmx1014m -Xms1014m -Xmn507m",
        "build, 100000001, THOROUGH, -Xmx5640m -Xms1306m -Xmn653m",
        "check, 100000001, THOROUGH, -Xmx1306m -Xms1306m -Xmn653m",
        "verify, 287000000, THOROUGH, -Xmx2553m -Xms2553m -Xmn1276m",
        "release, 287000000, SMALL, ''"
    })
    void memoryAndCompilersFitTheTables(String command, long bytes, String kind, String heap) throws Exception {
        table("data/fines.csv", bytes - bytes / 2);
        table("data/releases/1.0.0/fines.csv", bytes / 2);
        String compilers = switch (kind) {
            case "SMALL" -> "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -Xms96m -Xmn64m";
            case "QUICK" -> QUICK;
            default -> THOROUGH;
        };
        assertThat(casebook(command, publication.toString()).options()).isEqualTo((compilers + " " + heap).strip());
    }

    @Test
    void aSampleIsWrittenAsALargeJob() throws Exception {
        assertThat(casebook("sample", "there", "--cases", "100000").options())
                .isEqualTo(QUICK + " -Xmx1306m -Xms1306m -Xmn653m");
    }

    @Test
    void thePublicationIsFoundAmongTheOptions() throws Exception {
        table("data/fines.csv", 2_000_000);
        String found = publication.toString();
        for (List<String> arguments : List.of(
                List.of("build", found),
                List.of("build", "--strict", found, "--out", "elsewhere"),
                List.of("build", "--out", "elsewhere", "--base-url", "https://example.org/", found),
                List.of("serve", "--port", "8123", found),
                List.of("check", "--format", "json", found),
                List.of("check", found, "--format=github"))) {
            Run run = casebook(arguments.toArray(String[]::new));
            assertThat(run.options()).as("%s", arguments).startsWith(QUICK);
            assertThat(run.arguments()).isEqualTo(arguments);
        }
        assertThat(casebook("build", "--out", found).options()).startsWith("-XX:+UseSerialGC");
    }

    @Test
    void theJarAndSqliteStandBesideIt() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("casebook"));
        assertThat(run(link, "--version").out())
                .contains(home.toRealPath().resolve("casebook.jar").toString())
                .contains("-Dorg.sqlite.tmpdir=" + home.toRealPath());
    }

    @Test
    void aBuildLeavesAnArchiveOfClassesWithWhichTheNextRunsStart() throws Exception {
        executable(
                folder.resolve("jdk/bin/java"),
                "for each in \"$@\"; do printf '%s\\n' \"$each\"; done",
                "for each in \"$@\"; do case $each in",
                "    -XX:ArchiveClassesAtExit=*) echo classes >\"${each#*=}\" ;;",
                "esac; done");
        assertThat(casebook("check").out()).noneMatch(option -> option.contains("Archive"));
        assertThat(casebook("build").out()).anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="));
        assertThat(casebook("check").out()).anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
        java("21");
        assertThat(casebook("check").out()).noneMatch(option -> option.contains("Archive"));
    }

    @Test
    void aBuildThatFailsLeavesNoArchiveAndItsExitCode() throws Exception {
        executable(
                folder.resolve("jdk/bin/java"),
                "for each in \"$@\"; do case $each in",
                "    -XX:ArchiveClassesAtExit=*) echo classes >\"${each#*=}\" ;;",
                "esac; done",
                "exit 1");
        assertThat(casebook("build").exitCode()).isEqualTo(1);
        try (var files = Files.list(home)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("casebook", "casebook.jar", "lib");
        }
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_292", "11.0.2", "16"})
    void anOldJavaIsTold(String version) throws Exception {
        java(version);
        Run run = casebook("build");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.words())
                .isEqualTo("casebook: this is Java " + version
                        + ". Install Java 17 or newer, or name its folder in JAVA_HOME.\n");
    }

    @ParameterizedTest
    @CsvSource({"17", "21.0.1", "25-ea"})
    void aNewerJavaIsTaken(String version) throws Exception {
        java(version);
        assertThat(casebook("check").arguments()).containsExactly("check");
    }

    @Test
    void withoutJavaItIsTold() throws Exception {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        borrow(programs, "readlink", "dirname");
        environment = Map.of("PATH", programs.toString(), "JAVA_HOME", "");
        Run run = casebook("build");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.words()).isEqualTo("casebook: Java is needed. Install Java 17 or newer.\n");
    }

    @Test
    void aReleaseWithoutItsJarIsTold() throws Exception {
        Files.delete(home.resolve("casebook.jar"));
        Run run = casebook("build");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.words())
                .isEqualTo("casebook: casebook.jar is not in " + home.toRealPath()
                        + ". Unpack the whole release again.\n");
    }

    @Test
    void aReleaseHasNoTests() throws Exception {
        Run run = casebook("test");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.words())
                .isEqualTo("casebook: the tests are run in a checkout of the project; this is a release.\n");
    }

    @Test
    void aCheckoutIsBuiltWhereTheProgramIsOlderThanItsSources() throws Exception {
        checkout("root=${3%/pom.xml}; mkdir -p \"$root/target/lib\"; echo jar >\"$root/target/casebook.jar\";"
                + " echo \"$@\" >>\"$root/../calls\"");
        assertThat(casebook("check").arguments()).containsExactly("check");
        assertThat(casebook("check").arguments()).containsExactly("check");
        assertThat(calls()).hasSize(1);
        assertThat(calls().get(0)).endsWith("-q -DskipTests package");
        Files.setLastModifiedTime(
                home.resolve("src/main/Program.java"), FileTime.fromMillis(System.currentTimeMillis() + 10_000));
        casebook("check");
        assertThat(calls()).hasSize(2);
    }

    @Test
    void aProgramThatCannotBeBuiltIsToldWithTheReason() throws Exception {
        checkout("echo 'a missing semicolon'; exit 1");
        Run run = casebook("check");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.words())
                .isEqualTo("a missing semicolon\n"
                        + "casebook: the program could not be built; what went wrong is above.\n");
    }

    @Test
    void testRunsAllTestsButThoseOfProgramsThatAreNotThereAndSaysSo() throws Exception {
        checkout("echo \"$@\" >>\"${3%/pom.xml}/../calls\"; exit 5");
        for (String program : List.of("soffice", "xlsx2csv", "Rscript", "python3")) {
            executable(folder.resolve("programs").resolve(program), "case $* in *polars*) exit 1 ;; esac");
        }
        executable(folder.resolve("programs/chromium"), "exit 0");
        Run run = casebook("test");
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(calls().get(0)).endsWith("verify -DexcludedGroups=gnumeric,polars");
        assertThat(run.words())
                .isEqualTo("casebook: Gnumeric is not installed, so the data are not tried with it.\n"
                        + "casebook: Python's polars is not installed, so the data are not tried with it.\n");
        Run more = casebook("test", "FooTest");
        assertThat(more.exitCode()).isEqualTo(2);
        assertThat(more.words()).isEqualTo("casebook: test takes no arguments.\n");
    }

    /** Makes a checkout of the release, with a Maven that does what is said here. */
    private void checkout(String maven) throws IOException {
        Files.delete(home.resolve("casebook.jar"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("src/launcher"));
        for (String file : List.of("java-options.txt", "checkout.sh")) {
            copy(Path.of("src", "launcher", file), home.resolve("src/launcher").resolve(file));
        }
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("src/main/Program.java"), "class Program {}");
        Path programs = folder.resolve("programs");
        executable(programs.resolve("mvn"), maven);
        borrow(
                programs,
                "readlink",
                "dirname",
                "cat",
                "wc",
                "cksum",
                "awk",
                "find",
                "head",
                "mktemp",
                "rm",
                "touch",
                "mkdir",
                "id",
                "mv");
        environment = Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "PATH", programs.toString());
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    private void java(String version) throws IOException {
        Files.writeString(
                folder.resolve("jdk/release"),
                "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    }

    private void table(String path, long bytes) throws IOException {
        Path file = publication.resolve(path);
        Files.createDirectories(file.getParent());
        try (RandomAccessFile table = new RandomAccessFile(file.toFile(), "rw")) {
            table.setLength(bytes);
        }
    }

    private Run casebook(String... arguments) throws Exception {
        return run(home.resolve("casebook"), arguments);
    }

    private Run run(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out.txt");
        Path words = folder.resolve("words.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(words.toFile());
        builder.environment().remove("CASEBOOK_CHROMIUM");
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readAllLines(out), Files.readString(words, StandardCharsets.UTF_8));
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.copy(file, to);
    }

    /** Programs of this machine, and no others. */
    private static void borrow(Path programs, String... names) throws IOException {
        for (String name : names) {
            executable(programs.resolve(name), "PATH='" + System.getenv("PATH") + "' exec " + name + " \"$@\"");
        }
    }

    private static void executable(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
