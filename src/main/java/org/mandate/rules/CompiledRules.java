package org.mandate.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * What the engine makes of rules: classes, of which nothing has run yet.
 *
 * @param models names of the classes that hold the rules
 * @param classes all classes, bytes by binary name
 */
@SuppressWarnings("ArrayRecordComponent")
record CompiledRules(List<String> models, SortedMap<String, byte[]> classes) {

    private static final String SUFFIX = ".class";

    /** Takes the classes out of a module that compiled without an error. */
    static CompiledRules of(InternalKieModule module) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            // The project's own class only lists the models, which a file does as well.
            if (name.endsWith(SUFFIX) && !name.startsWith("org/drools/project/")) {
                String className =
                        name.substring(0, name.length() - SUFFIX.length()).replace('/', '.');
                classes.put(className, module.getBytes(name));
            }
        }
        String listed = new String(
                module.getBytes(CanonicalKieModule.getModelFileWithGAV(module.getReleaseId())), StandardCharsets.UTF_8);
        List<String> models = listed.lines()
                .filter(l -> !l.startsWith(CanonicalKieModule.MODEL_VERSION))
                .toList();
        return new CompiledRules(models, classes);
    }

    /** Loads the classes: from here on conditions of the rules may run. */
    KieBase newBase() {
        ClassLoader loader = new CompiledClassLoader(classes);
        return KieBaseBuilder.createKieBaseFromModel(newModels(loader), BaseSettings.of(loader));
    }

    /** The rules as the engine's own values, with classes loaded by a loader that knows them. */
    List<Model> newModels(ClassLoader loader) {
        List<Model> loaded = new ArrayList<>();
        for (String model : models) {
            try {
                loaded.add((Model) loader.loadClass(model).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return loaded;
    }
}
