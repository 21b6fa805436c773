package org.mandate.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Which rules a condition or consequence belongs to: the engine writes each as a class, and a method for each rule. */
final class LambdaRules {

    private final Map<String, Set<String>> rules = new HashMap<>();

    private LambdaRules() {}

    static LambdaRules of(CompiledRules compiled) {
        LambdaRules found = new LambdaRules();
        compiled.classes().forEach((name, bytes) -> {
            if (name.contains("RuleMethods")) {
                new ClassReader(bytes).accept(found.new Methods(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        });
        return found;
    }

    /** Names of the rules that use a class; empty where none is known. */
    Set<String> of(String className) {
        return rules.getOrDefault(className, Set.of());
    }

    private final class Methods extends ClassVisitor {

        Methods() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new OneRule();
        }
    }

    /** The last text before the call of {@code D.rule} is the rule's name. */
    private final class OneRule extends MethodVisitor {

        private final Set<String> used = new TreeSet<>();
        private String text = "";
        private String rule = "";

        OneRule() {
            super(Opcodes.ASM9);
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
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            used.add(Type.getObjectType(owner).getClassName());
        }

        @Override
        public void visitEnd() {
            used.forEach(u -> rules.computeIfAbsent(u, k -> new TreeSet<>()).add(rule));
        }
    }
}
