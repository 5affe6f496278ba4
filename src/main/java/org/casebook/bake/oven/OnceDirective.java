package org.casebook.bake.oven;

import freemarker.core.CallPlaceCustomDataInitializationException;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@once of=row at=page.root>…</@once>}: what stands in it is rendered once for each row and place, and copied from
 * then on, as a case stands in dozens of lists. Nothing else than these two may be shown in it.
 */
final class OnceDirective implements TemplateDirectiveModel {
    private record ShownOnce(Object of, Object at) {}

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // FreeMarker's interface
    public void execute(
            Environment environment,
            Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        ShownOnce shown = new ShownOnce(parameter(parameters, "of"), parameter(parameters, "at"));
        if (body == null) {
            return;
        }
        Map<ShownOnce, String> rendered;
        try {
            // Of this place in this template only: the same row may look otherwise elsewhere.
            rendered = (Map<ShownOnce, String>) environment
                    .getCurrentDirectiveCallPlace()
                    .getOrCreateCustomData(OnceDirective.class, ConcurrentHashMap<ShownOnce, String>::new);
        } catch (CallPlaceCustomDataInitializationException e) {
            throw new TemplateModelException("once cannot be used here.", e);
        }
        String text = rendered.get(shown);
        if (text == null) {
            StringWriter once = new StringWriter();
            body.render(once);
            text = once.toString();
            rendered.put(shown, text);
        }
        environment.getOut().write(text);
    }

    private static Object parameter(Map<?, ?> parameters, String name) throws TemplateModelException {
        Object value = parameters.get(name) instanceof TemplateModel model ? DeepUnwrap.unwrap(model) : null;
        if (value == null) {
            throw new TemplateModelException("once has no " + name + ": <@once of=… at=page.root>.");
        }
        return value;
    }
}
