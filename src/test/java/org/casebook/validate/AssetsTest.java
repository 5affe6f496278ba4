package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casebook.dataset.Acceptance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
    private static final byte[] SEVEN_ZIP = {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4};

    @TempDir
    Path folder;

    private void asset(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve("site/assets").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void anAssetThatCannotBeLookedIntoIsRefused() throws IOException {
        asset("files/all.7z", SEVEN_ZIP);
        asset("words.txt", new byte[] {'a', 'b'});
        asset(".hidden.7z", SEVEN_ZIP);

        assertThat(Draft.in(folder).problems())
                .containsExactly(
                        "site/assets/files/all.7z  This file is a 7z archive, which is not looked into. A name that"
                                + " must not be published may stand in it, and nobody would see. Publish it in another form (text,"
                                + " PDF, PNG, JPEG, a new Office or OpenDocument format, zip), or look through it yourself and"
                                + " accept it with a line in data/accepted.csv:"
                                + " unopenable-asset,site/assets/files/all.7z,,, and the reason.");
    }

    @Test
    void itMayBeAcceptedWithAReason() throws IOException {
        asset("all.7z", SEVEN_ZIP);
        asset("other.7z", SEVEN_ZIP);
        Draft draft = Draft.in(folder)
                .file(
                        "accepted.csv",
                        "rule,file,row,field,reason",
                        "unopenable-asset,site/assets/all.7z,,,Looked through by two of us.",
                        "unopenable-asset,site/assets/other.7z,*,,Likewise.");

        assertThat(draft.check()).isInstanceOf(Checked.Accepted.class);
        assertThat(draft.warnings("accepted-problem")).isEmpty();
        assertThat(((Checked.Accepted) draft.check()).acceptances())
                .extracting(Acceptance::file)
                .containsExactly("site/assets/all.7z", "site/assets/other.7z");
    }

    @Test
    void anEntryWithoutAReasonAcceptsNothing() throws IOException {
        asset("all.7z", SEVEN_ZIP);
        Draft draft = Draft.in(folder)
                .file("accepted.csv", "rule,file,row,field,reason", "unopenable-asset,site/assets/all.7z,,,");

        assertThat(draft.problems()).singleElement().asString().startsWith("site/assets/all.7z  ");
    }

    @Test
    void anEntryForAFileThatCanBeLookedIntoIsToldOfButNotWhereThereIsNoSite() throws IOException {
        Draft draft = Draft.in(folder)
                .file("accepted.csv", "rule,file,row,field,reason", "unopenable-asset,site/assets/all.7z,,,Gone.");
        assertThat(draft.warnings("accepted-problem")).isEmpty();

        asset("all.zip.txt", new byte[] {'a'});
        assertThat(draft.warnings("accepted-problem"))
                .containsExactly(
                        "data/accepted.csv:2  row  \"\" has no such problem. Delete this line; if the problem is"
                                + " in another row or field, write that one.");
    }
}
