import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A step of the build, run from its source: makes libraries fit for a class-data archive. The archive takes no classes
 * of a signed jar, and its dump crashes on them; nor does it take classes in the format of Java 5, so these are written
 * anew in that of Java 6, whose frames say which types stand where. Jars that need neither are left alone.
 */
final class Archivable {

    private static final int JAVA_6 = 50;

    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path jar : jars) {
                if (isUnfit(jar)) {
                    FileTime time = Files.getLastModifiedTime(jar);
                    Path part = jar.resolveSibling(jar.getFileName() + ".part");
                    rewrite(jar, part);
                    Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
                    Files.setLastModifiedTime(jar, time);
                }
            }
        }
    }

    private static boolean isUnfit(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : entries(zip)) {
                if (isSignature(entry.getName()) || isOld(entry.getName(), zip.getInputStream(entry).readNBytes(8))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void rewrite(Path jar, Path part) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(part);
                ZipOutputStream written = new ZipOutputStream(out);
                URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            for (ZipEntry entry : entries(zip)) {
                if (isSignature(entry.getName())) {
                    continue;
                }
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (isOld(entry.getName(), bytes)) {
                    bytes = withFrames(bytes, loader);
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                written.putNextEntry(copy);
                written.write(bytes);
                written.closeEntry();
            }
        }
    }

    private static byte[] withFrames(byte[] old, ClassLoader loader) {
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        ClassVisitor raised = new ClassVisitor(Opcodes.ASM9, written) {
            @Override
            public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
                super.visit(JAVA_6, access, name, generic, parent, interfaces);
            }
        };
        new ClassReader(old).accept(raised, ClassReader.SKIP_FRAMES);
        return written.toByteArray();
    }

    private static List<? extends ZipEntry> entries(ZipFile zip) {
        return zip.stream().toList();
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
    }

    private static boolean isOld(String name, byte[] bytes) {
        return name.endsWith(".class") && bytes.length >= 8 && bytes[6] == 0 && bytes[7] < JAVA_6;
    }
}
