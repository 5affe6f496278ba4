package org.casebook.bake.oven;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.List;
import org.casebook.bake.Messages;

/** {@code msg("key", …)} in templates. */
final class MessageMethod implements TemplateMethodModelEx {
    private final Messages messages;

    MessageMethod(Messages messages) {
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface
    public Object exec(List arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = DeepUnwrap.unwrap((TemplateModel) arguments.get(i));
            if (value == null) {
                throw new TemplateModelException("Argument " + (i + 1) + " of msg has no value.");
            }
            values[i] = value;
        }
        if (values.length == 0 || !(values[0] instanceof String key)) {
            throw new TemplateModelException("The first argument of msg is the key of a text.");
        }
        return new SimpleScalar(messages.text(key, java.util.Arrays.copyOfRange(values, 1, values.length)));
    }
}
