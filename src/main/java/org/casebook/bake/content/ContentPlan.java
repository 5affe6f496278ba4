package org.casebook.bake.content;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Problems;
import org.casebook.bake.Site;
import org.casebook.bake.SourceFolder;

/**
 * What is written of the site's own folder: hand-written pages and files.
 *
 * @param pages the pages, by where they are written
 * @param assets all other files, by where they are written
 */
public record ContentPlan(SortedMap<String, ContentFile> pages, SortedSet<String> assets) {
    /**
     * Plans it.
     *
     * @param outputs is told of every file
     * @param problems is told of what cannot be baked
     */
    public static ContentPlan of(Site site, SortedSet<String> types, Outputs outputs, Problems problems)
            throws IOException {
        ContentPlan plan = new ContentPlan(new TreeMap<>(), new TreeSet<>());
        SourceFolder content = SourceFolder.list(site.folder().resolve("content"));
        for (String hidden : content.hiddenFolders()) {
            problems.add(BakeProblem.of(site.label("content/" + hidden), "content.hidden"));
        }
        for (String path : content.files()) {
            if (ContentFile.isMistakenForPage(path)) {
                problems.add(BakeProblem.of(site.label("content/" + path), "content.no-markdown"));
            } else if (SourceFolder.isPage(path)) {
                Optional<ContentFile> file = ContentFile.read(site, path, types, problems);
                if (file.isPresent()) {
                    outputs.claim(file.get().uri(), file.get().file());
                    plan.pages.put(file.get().uri(), file.get());
                }
            } else {
                plan.add(path, site.label("content/" + path), outputs);
            }
        }
        for (String asset : site.ownAssets()) {
            plan.add(asset, site.label("assets/" + asset), outputs);
        }
        for (String asset : site.defaultAssets()) {
            plan.add(asset, "built-in assets/" + asset, outputs);
        }
        return plan;
    }

    private void add(String asset, String origin, Outputs outputs) {
        outputs.claim(asset, origin);
        assets.add(asset);
    }

    /** The files, by where they are written, as problems name them. */
    Map<String, String> origins(Site site) {
        Map<String, String> origins = new TreeMap<>();
        pages.forEach((path, page) -> origins.put(path, page.file()));
        for (String asset : site.ownAssets()) {
            origins.put(asset, site.label("assets/" + asset));
        }
        for (String asset : assets) {
            if (!origins.containsKey(asset) && !site.defaultAssets().contains(asset)) {
                origins.put(asset, site.label("content/" + asset));
            }
        }
        return origins;
    }
}
