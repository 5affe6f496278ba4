package org.casebook.bake.oven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casebook.bake.Site;
import org.jbake.app.Asset;

/** JBake's copying of assets, and before it those of the program that the site does not override. */
final class SiteAssets extends Asset {
    private final Site site;
    private final Path destination;

    SiteAssets(SiteConfiguration configuration) {
        super(configuration);
        site = configuration.batch().site();
        destination = configuration.getDestinationFolder().toPath();
    }

    @Override
    public void copy() {
        try {
            for (String asset : site.defaultAssets()) {
                Path target = destination.resolve(asset);
                Files.createDirectories(target.getParent());
                Files.write(target, site.defaultAsset(asset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.copy();
    }
}
