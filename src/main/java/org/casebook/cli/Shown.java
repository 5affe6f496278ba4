package org.casebook.cli;

/** Text of the publisher's files, made fit for a terminal. */
final class Shown {
    private Shown() {}

    /** Controls and other characters that cannot be seen, which could move the cursor, as their numbers. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            switch (Character.getType(codePoint)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                    shown.append("<U+").append("%04X".formatted(codePoint)).append('>');
                default -> shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }
}
