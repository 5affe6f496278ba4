package org.casebook.leaks.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casebook.disclose.PrivateValue;
import org.casebook.files.FileTree;
import org.casebook.names.SoughtNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that was read before is taken as read: what is found must be what a search that remembers nothing finds. */
class SeenLinesTest {
    /** Of some the end is the beginning of a spelling, and of others the beginning its end. */
    private static final List<String> LINES = List.of(
            "<li><a href=\"people/one.html\">Somebody of no interest</a></li>",
            "<li class=\"last\">The person who was fined is Tolkyn",
            "Aidarova is not the name of the other one, nor of any more of them",
            "Aidarova",
            "<p>Nothing stands in this line but words that end in <b>Tol</b>",
            "Erlanova was here, and Tolkyn",
            "kyn Aidarova was here again, with some others of the same name",
            "<p>Tolkyn Aidarova stands in the middle of this rather long line</p>",
            "770102300123 is a number that nobody may ever see on this page",
            "a number in two lines does not begin at the end of this one 77010",
            "2300123 and here it would go on, were it taken as one number",
            "",
            "this line of references ends in a name: &#1058;&#1086;&#1083;&#1082;%D1%8B&#1085;",
            "Айдарова begins this line, and it goes on for a good number of letters");

    @Test
    void whatWasReadBeforeChangesNothing(@TempDir Path folder) throws IOException {
        List<String> names = List.of("Tolkyn Aidarova", "Tolkyn Erlanova");
        List<String> notes =
                List.of("770102300123", "Айдарова begins this line", "some others of the same name Aidarova is");
        writePages(folder);
        FileTree tree = FileTree.ofFiles(folder);
        LeakSearch remembering = search(names, notes);
        List<LeakSearch.Hit> hits = new ArrayList<>();
        for (List<LeakSearch.Hit> ofFile : tree.each(leaf -> {
            List<LeakSearch.Hit> found = remembering.in(tree, leaf);
            assertEquals(search(names, notes).in(tree, leaf), found, leaf.path());
            return found;
        })) {
            hits.addAll(ofFile);
        }
        for (int secret = 0; secret < names.size() + notes.size(); secret++) {
            int sought = secret;
            assertFalse(hits.stream().noneMatch(hit -> hit.secret() == sought), "secret " + secret);
        }
    }

    @Test
    void norDoesItWhereANameIsLetStandInSomeWords(@TempDir Path folder) throws IOException {
        List<String> names = List.of("Tolkyn Aidarova", "Tolkyn Erlanova");
        List<String> accepted = List.of("Tolkyn Aidarova", "Erlanova");
        writePages(folder);
        FileTree tree = FileTree.ofFiles(folder);
        for (List<String> notes : List.of(List.<String>of(), List.of("some others of the same name Aidarova is"))) {
            LeakSearch remembering = search(names, notes, accepted);
            tree.each(leaf -> {
                List<LeakSearch.Hit> found = remembering.in(tree, leaf);
                assertEquals(search(names, notes, accepted).in(tree, leaf), found, leaf.path());
                return found;
            });
        }
    }

    private static void writePages(Path folder) throws IOException {
        Random random = new Random(20111216);
        for (int file = 0; file < 300; file++) {
            StringBuilder text = new StringBuilder();
            for (int line = random.nextInt(30); line >= 0; line--) {
                text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
            }
            Files.writeString(folder.resolve("page" + file + ".html"), text);
        }
    }

    private static LeakSearch search(List<String> names, List<String> notes) {
        return search(names, notes, List.of());
    }

    private static LeakSearch search(List<String> names, List<String> notes, List<String> accepted) {
        Secrets.Builder secrets =
                new Secrets.Builder(SoughtNames.of(names, List.of(), List.of()), List.of(), List.of());
        names.forEach(name -> secrets.add(PrivateValue.Kind.NAME, name));
        notes.forEach(note -> secrets.add(PrivateValue.Kind.NOTE, note));
        accepted.forEach(secrets::acceptNamesIn);
        return new LeakSearch(secrets.build());
    }
}
