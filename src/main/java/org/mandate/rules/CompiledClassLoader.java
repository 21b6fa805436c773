package org.mandate.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Defines the classes of compiled rules; all others come from the program. */
final class CompiledClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    CompiledClassLoader(Map<String, byte[]> classes) {
        super(CompiledClassLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte @Nullable [] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
