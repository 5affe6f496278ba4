package org.casebook.validate.text;

import static org.casebook.language.Argument.and;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/**
 * A text has its own letters, not those of an encoding that it was mistaken for. Words that are right although they look
 * like that stand in {@code casebook:mixed_words}.
 */
public final class MisreadText implements ValueRule {
    /** The rule of reading files that tells of question marks for letters: both are letters that were lost on the way. */
    static final String NAME = "lost-letters";

    /** Programs that take a misread file for good, and misread it again. */
    private static final int MOST_TIMES = 3;

    /** What is longer is not shown whole. */
    private static final int LONGEST = 80;

    private static final int ALPHABETS = 0x2600;
    private static final int[] LEADS = new int[ALPHABETS];
    private static final int[] CONTINUATIONS = new int[ALPHABETS];

    static {
        for (int letter = 0x80; letter < ALPHABETS; letter++) {
            for (int one = 0; one < Misreading.ALL.size(); one++) {
                LEADS[letter] |= Misreading.ALL.get(one).isLead((char) letter) ? 1 << one : 0;
                CONTINUATIONS[letter] |= Misreading.ALL.get(one).isContinuation((char) letter) ? 1 << one : 0;
            }
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.STRING) {
            return Optional.empty();
        }
        Judge misread = judge(new HashSet<>(tables.description().mixedWords()));
        // Where the whole file was saved without its letters, that is told of it once.
        return Optional.of(
                tables.lostLetters().contains(resource.name())
                        ? misread
                        : value -> misread.refuse(value).or(() -> QuestionMarks.refuse(value)));
    }

    Judge judge(Set<String> right) {
        return value -> mayBeMisread(value) ? refuse(value, right) : Optional.empty();
    }

    /** As hardly any text is: told in one pass. */
    private static boolean mayBeMisread(String text) {
        int accents = 0;
        char before = ' ';
        for (int position = 0; position < text.length(); position++) {
            char letter = text.charAt(position);
            if (letter >= 0x80) {
                accents = letter < 0x100 ? accents + 1 : 0;
                if (accents > 3 || isPair(before, letter) || isTurned(before, letter) || isSign(before, letter)) {
                    return true;
                }
            } else {
                if (isCutOff(before)) {
                    return true;
                }
                accents = 0;
            }
            before = letter;
        }
        return isCutOff(before);
    }

    private static boolean isPair(char before, char letter) {
        return before < ALPHABETS && letter < ALPHABETS && (LEADS[before] & CONTINUATIONS[letter]) != 0;
    }

    /** The first of two, of which the no-break space was cut off. */
    private static boolean isCutOff(char letter) {
        return letter == 'Ã';
    }

    private static boolean isTurned(char before, char letter) {
        return before >= 'а' && before <= 'ё' && letter >= 'Ё' && letter <= 'Я';
    }

    /** A frame of DOS, or a sign of typography beside a letter that is not Latin. */
    private static boolean isSign(char before, char letter) {
        return (letter >= '\u2500' && letter <= '\u259F')
                || (letter >= 0xA4 && letter <= 0xAE && before >= 0x80)
                || (before >= 0xA4 && before <= 0xAE && letter >= 0x80);
    }

    private static Optional<Refusal> refuse(String value, Set<String> right) {
        return repaired(value)
                .filter(repair -> !right.containsAll(changed(value, repair.text)))
                .map(repair ->
                        Refusal.says(key(repair.text), quoted(value), and(repair.encodings), quoted(repair.text)));
    }

    private static String key(String repaired) {
        // What is offered must not be refused again.
        if (repaired.indexOf('\uFFFD') >= 0 || QuestionMarks.refuse(repaired).isPresent()) {
            return "lost-letters.beyond";
        }
        return repaired.length() > LONGEST ? "lost-letters.long" : "lost-letters";
    }

    /** A text, and the encodings that it was read in, in their order. */
    private record Repair(String text, List<String> encodings) {}

    private static Optional<Repair> repaired(String value) {
        String text = value;
        List<String> encodings = new ArrayList<>();
        for (int time = 0; time < MOST_TIMES; time++) {
            Optional<Repair> once = once(text);
            if (once.isEmpty()) {
                break;
            }
            text = once.get().text;
            once.get().encodings.stream()
                    .filter(name -> !encodings.contains(name))
                    .forEach(encodings::add);
        }
        return encodings.isEmpty() ? Optional.empty() : Optional.of(new Repair(text, List.copyOf(encodings)));
    }

    private static Optional<Repair> once(String text) {
        return Misreading.ALL.stream()
                .flatMap(one -> repair(one.encoding(), one::repair, text))
                .findFirst()
                .or(() -> ExchangedAlphabet.ALL.stream()
                        .flatMap(one -> repair(one.read().name(), one::repair, text))
                        .max(Comparator.comparingDouble(repair -> ExchangedAlphabet.likelihood(repair.text))));
    }

    private static Stream<Repair> repair(String encoding, Function<String, Optional<String>> repair, String text) {
        return repair.apply(text).map(was -> new Repair(was, List.of(encoding))).stream();
    }

    /** The words that are to be others. */
    private static List<String> changed(String value, String repaired) {
        List<String> words = List.of(value.split("[ \\t\\r\\n]+"));
        List<String> others = List.of(repaired.split("[ \\t\\r\\n]+"));
        return words.stream().filter(word -> !others.contains(word)).toList();
    }
}
