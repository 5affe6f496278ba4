package org.casebook.map;

/** Lines as the data of an SVG path: whole tenths of a unit, each step from the point before, no letter too many. */
final class PathText {
    private static final double TENTHS = 10;

    private final StringBuilder data = new StringBuilder();

    void ring(Line ring) {
        line(ring);
        data.append('z');
    }

    void line(Line line) {
        long x = StrictMath.round(line.x(0) * TENTHS);
        long y = StrictMath.round(line.y(0) * TENTHS);
        data.append('M').append(x);
        append(y);
        char command = 'l';
        for (int i = 1; i < line.size(); i++) {
            long nextX = StrictMath.round(line.x(i) * TENTHS);
            long nextY = StrictMath.round(line.y(i) * TENTHS);
            if (nextX != x || nextY != y) {
                if (command == 'l') {
                    data.append(command).append(nextX - x);
                    command = ' ';
                } else {
                    append(nextX - x);
                }
                append(nextY - y);
                x = nextX;
                y = nextY;
            }
        }
    }

    /** A minus sign parts numbers as well as a space does. */
    private void append(long number) {
        if (number >= 0) {
            data.append(' ');
        }
        data.append(number);
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
