package org.casebook.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.casebook.container.text.Bytes;
import org.casebook.container.text.Encodings;
import org.casebook.container.text.Strings;
import org.casebook.container.text.WordsAsShown;
import org.casebook.language.Message;

/** The looking into one file, and into the files in it. */
final class Opening {
    private static final int CHUNK = 1 << 16;

    private final TextListener reader;
    private final Limits limits;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private long unpacked;

    Opening(TextListener reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    /** Looks into a file, and keeps what hinders it. */
    void file(FileLocation place, byte[] bytes) {
        try {
            if (place.depth() > limits.depth()) {
                throw new Unopenable(Message.of("container.deep", limits.depth()));
            }
            Bytes file = new Bytes(bytes);
            Formats.of(place, file).open(place, file, this);
        } catch (Unopenable known) {
            obstacles.add(new Obstacle(place.shown(), known.why()));
        } catch (TooMuch bomb) {
            throw bomb;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // All bytes are in memory, so it is never the machine that fails.
            obstacles.add(new Obstacle(place.shown(), Message.of("container.broken")));
        }
    }

    /** The place of a file that is in another. */
    FileLocation inside(FileLocation outer, String name) {
        return new FileLocation(reader.enter(outer.shown(), name), name, outer.depth() + 1);
    }

    /** Keeps that something inside cannot be looked into. */
    void closed(FileLocation place, Message why) {
        obstacles.add(new Obstacle(place.shown(), why));
    }

    /** What follows the end of a picture: nothing, padding, or a file that must be looked into. */
    void rest(FileLocation place, byte[] bytes) {
        for (byte one : bytes) {
            if (one != 0 && one != '\n' && one != '\r') {
                file(new FileLocation(place.shown() + ", after its end", "", place.depth() + 1), bytes);
                return;
            }
        }
    }

    void lines(FileLocation place, byte[] utf8) {
        reader.lines(place.shown(), utf8);
    }

    void passage(FileLocation place, String text) {
        if (!text.isBlank()) {
            reader.passage(place.shown(), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A text of which nobody says in which encoding it is. */
    void text(FileLocation place, byte[] bytes) {
        List<String> readings = Encodings.readings(bytes);
        if (readings.isEmpty()) {
            strings(place, bytes);
        }
        for (String reading : readings) {
            passage(place, reading);
            WordsAsShown.of(reading).forEach(shown -> passage(place, shown));
        }
    }

    /** The words in bytes that are no text: properties of pictures and the like. */
    void strings(FileLocation place, byte[] bytes) {
        Strings.in(bytes).forEach(text -> passage(place, text));
    }

    /** Everything that a stream unpacks to. */
    byte[] unpack(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            spend(read);
            out.write(chunk, 0, read);
        }
        return out.toByteArray();
    }

    private void spend(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.bytes()) {
            throw new TooMuch();
        }
    }
}
