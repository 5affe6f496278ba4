package org.casebook.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Problem;
import org.casebook.language.Message;

/**
 * Where the links of a publication may lead.
 *
 * @param roots the real folders that are the publication: its own, and each of its parts, which may be links themselves
 * @param data the real folder of the tables
 * @param target the real folder of what is generated
 */
record PublicationRoots(List<Path> roots, Path data, Path target) {

    static PublicationRoots of(Path publication) throws IOException {
        List<Path> roots = new ArrayList<>();
        roots.add(real(publication));
        for (String part : Inputs.PARTS) {
            roots.add(real(publication.resolve(part)));
        }
        return new PublicationRoots(List.copyOf(roots), roots.get(1), real(publication.resolve("target")));
    }

    private static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    }

    /** What is said of a link; its target is not told, which may be somebody's own. */
    Optional<Problem> refusal(String link, Path to) {
        if (roots.stream().noneMatch(to::startsWith)) {
            return Optional.of(leadsOut(link));
        }
        if (to.startsWith(target) || target.startsWith(to)) {
            return problem(link, "link-leads-out.generated");
        }
        boolean intoTables = to.startsWith(data) || data.startsWith(to);
        return intoTables && !link.startsWith("data/") ? problem(link, "link-leads-out.tables") : Optional.empty();
    }

    static Problem leadsOut(String link) {
        return new Problem(Walk.LEADS_OUT, link, 0, "", Message.of("link-leads-out"));
    }

    private static Optional<Problem> problem(String link, String key) {
        return Optional.of(new Problem(Walk.LEADS_OUT, link, 0, "", Message.of(key)));
    }
}
