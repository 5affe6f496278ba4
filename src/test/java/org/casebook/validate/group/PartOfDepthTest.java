package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartOfDepthTest {
    @TempDir
    Path folder;

    @Test
    void groupsMayStandAThousandDeepInEachOther() throws IOException {
        assertThat(chain(1_000).problems()).isEmpty();
    }

    @Test
    void deeperIsToldOnceWithItsFirstRow() throws IOException {
        assertThat(chain(1_200).problems())
                .containsExactly(
                        "data/fines.csv:1005  part_of  \"g1000\" is part of a group, that of another, and so on for more than 1000 rows. Write in part_of the group that already counts this row, not the row above it.");
    }

    /** Rows that are each part of the one above. */
    private Draft chain(int links) throws IOException {
        Draft draft = Draft.in(folder);
        StringBuilder rows = new StringBuilder("g0,,,7,,,2011-06-06,,kz-373,,,stated,yes,,,10000,KZT,,\n");
        for (int link = 1; link <= links; link++) {
            rows.append("g%d,,,7,g%d,stated,2011-06-06,,kz-373,,,stated,yes,,,10000,KZT,,\n".formatted(link, link - 1));
        }
        Files.writeString(folder.resolve("data/fines.csv"), rows, StandardOpenOption.APPEND);
        return draft;
    }
}
