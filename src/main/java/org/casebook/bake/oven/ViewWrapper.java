package org.casebook.bake.oven;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows records to templates: {@code view.title} is the component, or the method without parameters, of that name. The
 * records need not be public. An empty {@link Optional} has no value, so that {@code view.note??} asks for it. A record
 * has no text of its own: showing one is a mistake, not its {@code toString()}.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "clone", "finalize");

    private final ClassValue<Map<String, MethodHandle>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> methods = new HashMap<>();
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !OF_EVERY_OBJECT.contains(method.getName())) {
                    methods.put(method.getName(), handle(method));
                }
            }
            return methods;
        }
    };

    /** A handle, not the method: the JVM spins a class for every method that is called often by reflection. */
    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(ACCESSOR);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + method, e);
        }
    }

    ViewWrapper(Version version) {
        super(version);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Record view) {
            return new ViewModel(view);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? super.wrap(optional.getAsInt()) : null;
        }
        return super.wrap(value);
    }

    private final class ViewModel implements TemplateHashModel, AdapterTemplateModel {
        private final Record view;

        ViewModel(Record view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            MethodHandle accessor = accessors.get(view.getClass()).get(name);
            if (accessor == null) {
                return null;
            }
            try {
                return wrap((Object) accessor.invokeExact((Object) view));
            } catch (TemplateModelException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new TemplateModelException(name + " failed: " + e, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return view;
        }
    }
}
