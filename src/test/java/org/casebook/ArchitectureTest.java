package org.casebook;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture and the table of packages in {@code docs/architecture.md}, kept true. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.casebook");

    /** What each package may import of ours. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("language", Set.of()),
            Map.entry("dataset", Set.of("language", "threads")),
            Map.entry("resource", Set.of("language", "dataset", "json")),
            Map.entry("inputs", Set.of("language", "dataset", "hash")),
            Map.entry("container", Set.of("language")),
            Map.entry("names", Set.of()),
            Map.entry("validate", Set.of("language", "dataset", "resource", "container", "names", "threads")),
            Map.entry("disclose", Set.of("language", "dataset", "names")),
            Map.entry("tabulate", Set.of("dataset", "threads")),
            Map.entry("suppress", Set.of("dataset", "tabulate")),
            Map.entry("chart", Set.of("language", "dataset", "tabulate")),
            Map.entry("bake", Set.of("language", "dataset", "threads")),
            Map.entry("search", Set.of("json")),
            Map.entry("pages", Set.of("dataset", "tabulate", "chart", "bake", "release", "search", "metadata", "map")),
            Map.entry("map", Set.of()),
            Map.entry("workbook", Set.of("dataset")),
            Map.entry("database", Set.of("dataset", "metadata")),
            Map.entry(
                    "opendata",
                    Set.of(
                            "language",
                            "dataset",
                            "resource",
                            "tabulate",
                            "metadata",
                            "workbook",
                            "database",
                            "hash",
                            "json")),
            Map.entry("metadata", Set.of("dataset", "resource", "json")),
            Map.entry("files", Set.of("threads", "hash")),
            Map.entry("leaks", Set.of("language", "dataset", "disclose", "container", "names", "files", "threads")),
            Map.entry("links", Set.of("language", "dataset", "files", "threads")),
            Map.entry("publish", Set.of("language", "files", "hash")),
            Map.entry("redact", Set.of("language", "dataset", "resource", "names")),
            Map.entry("release", Set.of("language", "dataset", "resource", "tabulate", "disclose", "files")),
            Map.entry("sample", Set.of("dataset", "resource")),
            Map.entry("serve", Set.of("inputs", "json")),
            Map.entry("threads", Set.of()),
            Map.entry("hash", Set.of()),
            Map.entry("json", Set.of("language", "dataset")),
            // It must not share a fault with what it checks; who does a piece of work, Java's SHA-256, and the
            // words in which it is told are no part of that.
            Map.entry("verify", Set.of("language", "threads", "hash")));

    /** Where a library may be used: in one package, but that {@code verify} reads JSON too, since it may know no other package. */
    private static final Map<String, Set<String>> USED_ONLY_BY = Map.ofEntries(
            entry("org.apache.commons.csv..", Set.of("resource")),
            entry("com.fasterxml.jackson..", Set.of("json", "verify")),
            entry("tech.tablesaw..", Set.of("tabulate")),
            entry("org.knowm.xchart..", Set.of("chart")),
            entry("de.erichseifert..", Set.of("chart")),
            entry("org.yaml..", Set.of("chart")),
            entry("org.apache.pdfbox..", Set.of("container")),
            entry("org.apache.fontbox..", Set.of("container")),
            entry("org.apache.commons.compress..", Set.of("container")),
            entry("org.sqlite..", Set.of("database")),
            entry("java.sql..", Set.of("database")),
            entry("com.sun.net.httpserver..", Set.of("serve")),
            entry("org.jbake..", Set.of("bake")),
            entry("freemarker..", Set.of("bake")),
            entry("com.vladsch.flexmark..", Set.of("bake")),
            entry("picocli..", Set.of("cli")));

    /** What the table calls the libraries; a part of the JDK is not in it. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            entry("org.apache.commons.csv..", "Commons CSV"),
            entry("com.fasterxml.jackson..", "Jackson"),
            entry("tech.tablesaw..", "Tablesaw"),
            entry("org.knowm.xchart..", "XChart"),
            entry("de.erichseifert..", "VectorGraphics2D"),
            entry("org.yaml..", "SnakeYAML"),
            entry("org.apache.pdfbox..", "PDFBox"),
            entry("org.apache.fontbox..", "PDFBox"),
            entry("org.apache.commons.compress..", "Commons Compress"),
            entry("org.sqlite..", "SQLite JDBC"),
            entry("org.jbake..", "JBake"),
            entry("freemarker..", "FreeMarker"),
            entry("com.vladsch.flexmark..", "flexmark"),
            entry("picocli..", "picocli"));

    /** Packages that have yet to be parted. */
    private static final Set<String> TOO_LARGE = Set.of("container", "dataset");

    private static final ArchitecturePage PAGE = ArchitecturePage.read();

    static Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            String name = one.getPackageName();
            if (name.startsWith("org.casebook.")) {
                packages.add(name.split("\\.", -1)[2]);
            }
        }
        packages.remove("cli");
        return packages;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatItsRowInTheTableAllows(String name) {
        assertThat(MAY_IMPORT).containsKey(name);
        String[] allowed = MAY_IMPORT.getOrDefault(name, Set.of()).stream()
                .map(other -> "org.casebook." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.casebook." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.casebook..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(
                                with(allowed, "org.casebook." + name + ".."))))
                .check(CLASSES);
    }

    @Test
    void thePageHasTheSameTable() {
        Map<String, Set<String>> allowed = new TreeMap<>(MAY_IMPORT);
        allowed.put("cli", Set.of("all"));
        assertThat(PAGE.mayImport()).isEqualTo(allowed);
        Map<String, Set<String>> libraries = new TreeMap<>();
        USED_ONLY_BY.forEach((library, packages) -> Optional.ofNullable(LIBRARIES.get(library))
                .ifPresent(name -> packages.forEach(user ->
                        libraries.computeIfAbsent(user, none -> new TreeSet<>()).add(name))));
        assertThat(PAGE.libraries()).isEqualTo(libraries);
    }

    @Test
    void thePageHasThePictureOfThePackagesAsTheyAre() {
        assertThat(PAGE.layers()).isEqualTo(PackageLayers.of(CLASSES).picture());
    }

    @Test
    void thePageHasThePictureOfTheRoomsOfEachPackage() {
        assertThat(PAGE.rooms()).isEqualTo(PackageLayers.rooms(CLASSES));
    }

    @Test
    void noPackageKnowsOneThatKnowsIt() {
        slices().matching("org.casebook.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aPackageCanBeReadAtOnce() {
        assertThat(PackageSize.all().stream()
                        .filter(size -> !TOO_LARGE.contains(size.name()))
                        .filter(PackageSize::isTooLarge))
                .isEmpty();
        assertThat(PackageSize.all().stream().filter(PackageSize::isTooLarge).map(PackageSize::name))
                .containsAll(TOO_LARGE);
    }

    @Test
    void thePageTellsTheStagesOfABuildInTheirOrder() {
        assertThat(PAGE.stages())
                .containsExactlyElementsOf(Arrays.stream(Publication.Stage.values())
                        .map(Enum::name)
                        .toList());
        assertThat(packages()).containsAll(PAGE.packagesOfStages());
    }

    @Test
    void librariesStopAtTheirPackage() {
        USED_ONLY_BY.forEach((library, packages) -> noClasses()
                .that(resideInAPackage("org.casebook.."))
                .and(JavaClass.Predicates.resideOutsideOfPackages(packages.stream()
                        .map(name -> "org.casebook." + name + "..")
                        .toArray(String[]::new)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .check(CLASSES));
    }

    @Test
    void threadsHaveOneOwner() {
        noClasses()
                .that(resideInAPackage("org.casebook..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage("org.casebook.threads")))
                .should()
                .dependOnClassesThat(assignableTo(Executor.class).or(assignableTo(Future.class)))
                .orShould()
                .callConstructorWhere(target(owner(assignableTo(Thread.class))).as("makes a thread"))
                .orShould()
                .callMethodWhere(
                        target(name("parallelStream").or(name("parallel"))).as("uses the pool of Java"))
                .check(CLASSES);
    }

    @Test
    void nothingButTheCommandLineKnowsIt() {
        noClasses()
                .that(resideInAPackage("org.casebook..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage("org.casebook.cli")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.casebook.cli"))
                .check(CLASSES);
    }

    private static String[] with(String[] names, String further) {
        String[] all = Arrays.copyOf(names, names.length + 1);
        all[names.length] = further;
        return all;
    }
}
