package org.casebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.casebook.language.Language;
import org.casebook.resource.PackageFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says in which language a command speaks. */
class LanguageOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before it is used
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "en|ru|kk")
    private Optional<Language> chosen = Optional.empty();

    /** Where results are told to programs. */
    final PrintWriter results() {
        return spec.commandLine().getOut();
    }

    /** Speaks to the publisher of a publication. */
    Speaker speaker(Path publication) throws IOException {
        Optional<Language> known = chosen.or(this::ofMachine);
        Language language = known.isPresent()
                ? known.get()
                : ofPublication(publication.resolve("data")).orElse(Language.ENGLISH);
        return new Speaker(spec.commandLine().getErr(), language);
    }

    /** Speaks to whoever has no publication at hand. */
    Speaker speaker() {
        return new Speaker(
                spec.commandLine().getErr(), chosen.or(this::ofMachine).orElse(Language.ENGLISH));
    }

    private Optional<Language> ofMachine() {
        return ((Casebook) spec.root().userObject()).machine();
    }

    private static Optional<Language> ofPublication(Path data) throws IOException {
        return PackageFile.languages(data).stream().findFirst().flatMap(Language::of);
    }
}
