package org.casebook.resource;

import java.io.IOException;
import java.io.Reader;

/**
 * A cell that takes in the rest of a file: its quotation mark is not closed. Commons CSV would gather all of it in memory
 * before it could say so.
 */
final class EndlessCell extends IOException {
    private static final long serialVersionUID = 1;

    /** In characters; what is shorter than this, and longer than a cell may be, is told cell by cell. */
    private static final int LONGEST = 8 << 20;

    private final int line;

    EndlessCell(int line) {
        super("A cell does not end.");
        this.line = line;
    }

    /** The line on which the cell begins, counted from where reading began. */
    int line() {
        return line;
    }

    /** Hands text on, and fails where a cell does not end. It follows quotation marks as RFC 4180 has them. */
    static final class Guard extends Reader {
        private final Reader text;
        private final char delimiter;
        private int line = 1;
        private int begun = 1;
        private int length;
        private boolean quoted;
        private boolean closed;
        private boolean afterReturn;

        Guard(Reader text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        @Override
        public int read(char[] into, int offset, int count) throws IOException {
            int read = text.read(into, offset, count);
            for (int at = offset; at < offset + read; at++) {
                pass(into[at]);
            }
            return read;
        }

        private void pass(char letter) throws EndlessCell {
            boolean lineEnds = letter == '\r' || (letter == '\n' && !afterReturn);
            afterReturn = letter == '\r';
            line += lineEnds ? 1 : 0;
            // A quotation mark within quotation marks is written twice: what was closed goes on.
            boolean turns = letter == '"' && (quoted || length == 0 || closed);
            closed = turns && quoted;
            quoted = turns != quoted;
            if (!quoted && (letter == delimiter || letter == '\n' || letter == '\r')) {
                length = 0;
                begun = line;
            } else if (++length > LONGEST) {
                throw new EndlessCell(begun);
            }
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
