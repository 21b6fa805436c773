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

    /** Its own classes first: asking the program for each of them would search all its libraries in vain. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte @Nullable [] bytes = classes.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
