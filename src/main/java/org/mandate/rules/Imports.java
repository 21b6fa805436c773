package org.mandate.rules;

import java.util.List;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/** What a file imports, and which class a name in it means. */
public final class Imports {

    private final List<String> targets;
    private final boolean functions;

    Imports(PackageDescr parsed) {
        this.targets = parsed.getImports().stream()
                .map(ImportDescr::getTarget)
                .map(String::strip)
                .toList();
        this.functions = !parsed.getFunctionImports().isEmpty();
    }

    /** Whether a name followed by a bracket could be a function from elsewhere. */
    boolean hasFunctions() {
        return functions;
    }

    /** The class that a simple or full name means in the file, or null. */
    public @Nullable Class<?> find(String name) {
        if (name.indexOf('.') >= 0) {
            return load(name);
        }
        Class<?> found = null;
        for (String target : targets) {
            if (target.endsWith("." + name)) {
                found = load(target);
            } else if (found == null && target.endsWith(".*")) {
                found = load(target.substring(0, target.length() - 1) + name);
            }
            if (found != null) {
                return found;
            }
        }
        Class<?> standard = load("java.lang." + name);
        return standard != null ? standard : load("rules." + name);
    }

    /** Loads without running any code of the class. */
    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, Imports.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            int dot = name.lastIndexOf('.');
            boolean nested = dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1));
            return nested ? load(name.substring(0, dot) + "$" + name.substring(dot + 1)) : null;
        }
    }
}
