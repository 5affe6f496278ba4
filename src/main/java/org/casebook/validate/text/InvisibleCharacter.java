package org.casebook.validate.text;

import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/**
 * No value holds a character that nobody can see: it makes two different ids of what looks like one, and turns text
 * round. Line breaks may stand in a text; joiners may stand between letters of the scripts that need them.
 */
public final class InvisibleCharacter implements ValueRule {
    private static final int FIRST_PRINTED = 0x20;
    private static final int DELETE = 0x7F;
    /** Below, of all characters only controls and the soft hyphen are meant here. */
    private static final int FIRST_JOINER = 0x200B;

    @Override
    public String name() {
        return "invisible-character";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return Optional.of(InvisibleCharacter::refuse);
    }

    private static Optional<Refusal> refuse(String value) {
        for (int position = 0; position < value.length(); position++) {
            if (isSuspect(value.charAt(position)) && isInvisible(value, position)) {
                return Optional.of(refusal(value, position));
            }
        }
        return Optional.empty();
    }

    /** A quick look at every character, for most texts have none. */
    private static boolean isSuspect(char character) {
        return character < FIRST_PRINTED
                || (character >= DELETE && character <= 0xAD && character != 0xA0)
                || character >= FIRST_JOINER;
    }

    private static boolean isInvisible(String text, int position) {
        char character = text.charAt(position);
        if (character == '\n' || character == '\r' || character == '\t') {
            return false;
        }
        if (Character.isSurrogate(character)) {
            return Character.isHighSurrogate(character)
                    ? position + 1 == text.length() || isHidden(text.codePointAt(position))
                    : position == 0 || !Character.isHighSurrogate(text.charAt(position - 1));
        }
        if (character == '\u200C' || character == '\u200D') {
            return position == 0
                    || position + 1 == text.length()
                    || isPlain(text.codePointBefore(position))
                    || isPlain(text.codePointAt(position + 1));
        }
        return isHidden(character);
    }

    private static boolean isHidden(int codePoint) {
        // Signs that belong to Arabic numbers are of the same category, and are seen.
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> codePoint < 0x600 || codePoint > 0x8E2;
            default -> (codePoint & 0xFFFE) == 0xFFFE;
        };
    }

    /** Whether a character is of a script that needs no joiners. */
    private static boolean isPlain(int codePoint) {
        return codePoint < 0x590;
    }

    private static Refusal refusal(String value, int position) {
        int codePoint = value.codePointAt(position);
        StringBuilder clean = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            if (!isSuspect(value.charAt(at)) || !isInvisible(value, at)) {
                clean.append(value.charAt(at));
            }
        }
        String before = clean.substring(0, Math.min(position, clean.length()));
        Message where = before.isEmpty()
                ? Message.of("invisible-character.beginning")
                : Message.of("invisible-character.after", quoted(lastOf(before)));
        String name = String.valueOf(Character.getName(codePoint)).toLowerCase(java.util.Locale.ROOT);
        return Refusal.says(
                clean.isEmpty() ? "invisible-character.blank" : "invisible-character",
                "U+" + "%04X".formatted(codePoint),
                name,
                where,
                quoted(clean.toString()));
    }

    /** Enough to find the place. */
    private static String lastOf(String text) {
        return text.length() > 20 ? "…" + text.substring(text.length() - 20) : text;
    }
}
