package org.mandate.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Which rules a condition or consequence belongs to: the engine writes each as a class, and a method for each rule. */
final class LambdaRules {

    private final SortedMap<String, byte[]> classes;
    private final SortedMap<String, CompiledRule> rules = new TreeMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();

    /** What a class refers to among the compiled ones, itself included. */
    private final Map<String, SortedSet<String>> reached = new HashMap<>();

    private LambdaRules(SortedMap<String, byte[]> classes) {
        this.classes = classes;
    }

    static LambdaRules of(SortedMap<String, byte[]> classes) {
        LambdaRules found = new LambdaRules(classes);
        classes.forEach((name, bytes) -> {
            if (name.contains("RuleMethods")) {
                new ClassReader(bytes)
                        .accept(found.new Methods(name), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        });
        return found;
    }

    /** Names of the rules that use a class; empty where none is known. */
    Set<String> of(String className) {
        return users.getOrDefault(className, Set.of());
    }

    /** Where each rule is, by name. */
    SortedMap<String, CompiledRule> rules() {
        return rules;
    }

    private SortedSet<String> reached(String className) {
        SortedSet<String> known = reached.get(className);
        if (known != null) {
            return known;
        }
        SortedSet<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(className));
        while (!open.isEmpty()) {
            String next = open.remove();
            byte[] bytes = classes.get(next);
            if (bytes != null && found.add(next)) {
                ClassConstants.of(bytes).references().forEach(reference -> open.add(reference.owner()));
            }
        }
        reached.put(className, found);
        return found;
    }

    private final class Methods extends ClassVisitor {

        private final String holder;

        Methods(String holder) {
            super(Opcodes.ASM9);
            this.holder = holder;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new OneRule(holder, name);
        }
    }

    /** The last text before the call of {@code D.rule} is the rule's name. */
    private final class OneRule extends MethodVisitor {

        private final String holder;
        private final String method;
        private final Set<String> used = new TreeSet<>();
        private String text = "";
        private String rule = "";

        OneRule(String holder, String method) {
            super(Opcodes.ASM9);
            this.holder = holder;
            this.method = method;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String constant) {
                text = constant;
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (name.equals("rule") && owner.endsWith("/D")) {
                rule = text;
            }
            used.add(Type.getObjectType(owner).getClassName());
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            used.add(Type.getObjectType(owner).getClassName());
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    used.add(Type.getObjectType(handle.getOwner()).getClassName());
                }
            }
        }

        @Override
        public void visitEnd() {
            used.forEach(u -> users.computeIfAbsent(u, k -> new TreeSet<>()).add(rule));
            if (!rule.isEmpty()) {
                SortedSet<String> needed = new TreeSet<>(Set.of(holder));
                used.forEach(u -> needed.addAll(reached(u)));
                rules.put(rule, new CompiledRule(holder, method, List.copyOf(needed)));
            }
        }
    }
}
