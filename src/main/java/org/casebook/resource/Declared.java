package org.casebook.resource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casebook.dataset.Dialect;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;

/** What a table's description says of its file, held against what the file shows. */
final class Declared {
    private Declared() {}

    /** Where both cannot be true. UTF-8 is no contradiction: descriptions say it by habit, and the standard by default. */
    static Optional<Problem> contradiction(Resource resource, CsvForm form, byte[] head, Path path) throws IOException {
        Dialect dialect = resource.dialect();
        Optional<Charset> encoding = dialect.encoding()
                .filter(declared -> !declared.equals(StandardCharsets.UTF_8))
                .filter(declared -> !isUtf16(declared));
        if (encoding.isPresent()) {
            Optional<Charset> evident = CsvForm.evident(head).or(() -> Optional.of(StandardCharsets.UTF_8));
            byte[] bytes = Files.readAllBytes(path);
            if (!evident.equals(encoding) && hasMoreThanAscii(bytes) && canBe(evident.get(), bytes)) {
                String name = CsvForm.name(evident.get());
                return Optional.of(new Problem(
                        "encoding",
                        "data/" + resource.path(),
                        0,
                        "",
                        Message.of(
                                "encoding.declared",
                                name,
                                CsvForm.name(encoding.get()),
                                CsvForm.declaredName(evident.get()))));
            }
        }
        if (dialect.delimiter().isPresent()) {
            String header =
                    form.text(head).lines().skip(form.linesBefore()).findFirst().orElse("");
            char evident = CsvForm.evidentDelimiter(header, resource);
            boolean declaredParts = header.indexOf(dialect.delimiter().get()) >= 0;
            if (!declaredParts && header.indexOf(evident) >= 0) {
                return Optional.of(new Problem(
                        "dialect",
                        "data/" + resource.path(),
                        1 + form.linesBefore(),
                        "",
                        Message.of(
                                "dialect",
                                CsvForm.plural(evident),
                                CsvForm.plural(dialect.delimiter().get()),
                                json(evident))));
            }
        }
        return Optional.empty();
    }

    /** What was found out without having been declared; nothing of a plain file. */
    static Optional<Note> assumed(Resource resource, CsvForm form) {
        Dialect dialect = resource.dialect();
        boolean encoding = !form.charset().equals(StandardCharsets.UTF_8)
                && dialect.encoding()
                        .filter(declared -> declared.equals(form.charset()) || isUtf16(declared))
                        .isEmpty();
        boolean delimiter = form.delimiter() != ',' && dialect.delimiter().isEmpty();
        if (!encoding && !delimiter) {
            return Optional.empty();
        }
        String key = encoding && delimiter ? "assumed" : encoding ? "assumed.encoding" : "assumed.delimiter";
        return Optional.of(new Note(
                "data/" + resource.path(),
                Message.of(
                        key,
                        CsvForm.name(form.charset()),
                        CsvForm.declaredName(form.charset()),
                        CsvForm.plural(form.delimiter()),
                        json(form.delimiter()))));
    }

    /** Whether the bytes can be read in an encoding without a fault. */
    static boolean canBe(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException fault) {
            return false;
        }
    }

    private static boolean isUtf16(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private static boolean hasMoreThanAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one <= 0) {
                return true;
            }
        }
        return false;
    }

    private static String json(char delimiter) {
        return delimiter == '\t' ? "\\t" : String.valueOf(delimiter);
    }
}
