package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressableIdTest {
    private static final String WRITE =
            " Write letters a-z, digits, - and _, like f-001; and change it wherever it is referred to.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"index", "Index", "index-2", "not-known"})
    void anIdIsNotTheAddressOfAnotherPage(String id) {
        assertThat(Draft.in(folder).row("places", "place_id=" + id).problems())
                .containsExactly("data/places.csv:4  place_id  \"" + id
                        + "\" is the address of another page of the site." + WRITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "PRN", "aux", "Nul", "com1", "lpt9", "con.a", "aux.b.c"})
    void anIdIsNotADeviceOfWindows(String id) {
        assertThat(Draft.in(folder).row("places", "place_id=" + id).problems())
                .containsExactly("data/places.csv:4  place_id  \"" + id
                        + "\" is the name of a device on Windows, which can have no such file." + WRITE);
    }

    @Test
    void anIdIsNotLongerThanAFileName() {
        String id = "a".repeat(201);
        assertThat(Draft.in(folder).row("places", "place_id=" + id).problems())
                .singleElement()
                .asString()
                .contains("is longer than the 200 letters that a file name may have." + WRITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "com10", "aux-1", "nullarbor", "index-of-all"})
    void anIdThatOnlyBeginsLikeOneIsFine(String id) {
        assertThat(Draft.in(folder).row("places", "place_id=" + id).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".f", "a/b", "a b", "a:b", "a?b", "a%b", "a#b", "ю-1", "a\\b", "a*", "../x", "f."})
    void anIdIsAnAddress(String id) {
        assertThat(Draft.in(folder).row("places", "place_id=" + id).rules()).containsAnyOf("id-as-address", "pattern");
    }

    @Test
    void idsThatDifferInCapitalsAloneAreTwins() {
        assertThat(Draft.in(folder).row("places", "place_id=Aktau").problems())
                .containsExactly(
                        "data/places.csv:4  place_id  \"Aktau\" differs from \"aktau\" at data/places.csv:2 only in"
                                + " how it is written: some systems take the two for one file. Write the same id if it is the same"
                                + " one, else another that differs in more.");
    }
}
