package org.mandate.rules;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * What the constants of a compiled class name: whatever its code can reach is among them, however the source spelt it.
 *
 * @param references classes, methods and fields
 * @param texts constant texts
 */
record ClassConstants(SortedSet<Reference> references, Set<String> texts) {

    private static final int CLASS = 7;
    private static final int TEXT = 8;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final int COMPUTED = 17;

    static ClassConstants of(byte[] bytes) {
        ClassConstants found = new ClassConstants(new TreeSet<>(), new TreeSet<>());
        ClassReader reader = new ClassReader(bytes);
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            // The place after a long number is empty.
            if (at > 0) {
                found.add(reader, at, buffer);
            }
        }
        return found;
    }

    private void add(ClassReader reader, int at, char[] buffer) {
        int kind = reader.readByte(at - 1);
        if (kind == CLASS) {
            refer(reader.readUTF8(at, buffer), null);
        } else if (kind == TEXT) {
            texts.add(reader.readUTF8(at, buffer));
        } else if (kind >= FIELD && kind <= INTERFACE_METHOD) {
            int nameAndType = reader.getItem(reader.readUnsignedShort(at + 2));
            refer(reader.readClass(at, buffer), reader.readUTF8(nameAndType, buffer));
        } else if (kind == COMPUTED) {
            // No compiler of ours writes such a constant.
            references.add(new Reference("java.lang.invoke.ConstantBootstraps", null));
        }
    }

    /** Of an array counts what it holds; of its own it has no more than a copy and a length. */
    private void refer(String internalName, @Nullable String member) {
        Type type = Type.getObjectType(internalName);
        boolean array = type.getSort() == Type.ARRAY;
        Type held = array ? type.getElementType() : type;
        if (held.getSort() == Type.OBJECT) {
            references.add(new Reference(held.getClassName(), array && "clone".equals(member) ? null : member));
        }
    }
}
