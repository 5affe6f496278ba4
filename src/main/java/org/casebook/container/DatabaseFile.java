package org.casebook.container;

import java.util.Map;
import org.casebook.container.text.Bytes;
import org.casebook.container.text.DatabaseCells;
import org.casebook.language.Message;

/** The cells of an SQLite database. */
final class DatabaseFile implements Format {
    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return DatabaseCells.isDatabase(bytes.all());
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws Unopenable {
        Map<String, byte[]> tables =
                DatabaseCells.of(bytes.all()).orElseThrow(() -> new Unopenable(Message.of("container.database")));
        tables.forEach((table, cells) -> opening.lines(opening.inside(place, table), cells));
    }
}
