package org.casebook.resource;

/**
 * Numbers and dates in the digits of other scripts, as the contract writes them: {@code ١٥٠٠}, {@code ۱۵۰۰}, {@code १५००}
 * and {@code １５００} are all 1500. Arabic's own signs between thousands and before decimals cannot be mistaken for each
 * other, so they become signs that cannot either.
 */
final class Digits {
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int WIDTH = FIRST_WIDE - '!';

    private Digits() {}

    /** The cell with Latin digits; as it is where it has no others. */
    static String folded(String cell) {
        if (cell.chars().noneMatch(Digits::isFolded) && cell.codePoints().noneMatch(Digits::isOfAnotherPlane)) {
            return cell;
        }
        StringBuilder folded = new StringBuilder();
        cell.codePoints().map(Digits::folded).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isFolded(int letter) {
        return letter > 0x7F && folded(letter) != letter;
    }

    private static boolean isOfAnotherPlane(int letter) {
        return letter > 0xFFFF && Character.isDigit(letter);
    }

    private static int folded(int letter) {
        if (letter > 0x7F && Character.isDigit(letter)) {
            return '0' + Character.digit(letter, 10);
        }
        if (letter >= FIRST_WIDE && letter <= LAST_WIDE) {
            return letter - WIDTH;
        }
        return switch (letter) {
            // ARABIC DECIMAL SEPARATOR, THOUSANDS SEPARATOR, COMMA.
            case 0x066B -> ',';
            case 0x066C -> '\'';
            case 0x060C -> ',';
            default -> letter;
        };
    }
}
