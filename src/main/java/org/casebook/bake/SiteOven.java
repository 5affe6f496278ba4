package org.casebook.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jbake.app.Asset;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * JBake's oven, going through JBake's steps in JBake's order. Its own {@code bake()} also updates the schema of a
 * database and sets the default locale of the JVM; this one does not.
 */
final class SiteOven extends Oven {
    private final List<Throwable> errors = new ArrayList<>();

    SiteOven(Utensils utensils) {
        super(utensils);
    }

    @Override
    public void bake() {
        JBakeConfiguration configuration = getUtensils().getConfiguration();
        DocumentTypes.resetDocumentTypes();
        configuration.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        getUtensils().getCrawler().crawl();
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class, RenderingTool.class.getClassLoader())) {
            try {
                tool.render(getUtensils().getRenderer(), getUtensils().getContentStore(), configuration);
            } catch (RenderingException e) {
                errors.add(e);
            }
        }
        Asset asset = getUtensils().getAsset();
        asset.copy();
        asset.copyAssetsFromContent(configuration.getContentFolder());
        errors.addAll(asset.getErrors());
    }

    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }
}
