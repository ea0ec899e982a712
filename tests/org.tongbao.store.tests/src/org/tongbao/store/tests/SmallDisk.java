package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a few megabytes in memory, which only the superuser of Linux may mount; closing unmounts it. */
final class SmallDisk implements AutoCloseable {

    final Path root;

    /** Skips the test where the machine does not allow it. */
    SmallDisk(String size) throws IOException, InterruptedException {
        root = Files.createTempDirectory("tongbao-disk-");
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + size, "tongbao-test", root.toString())) {
            Files.delete(root);
            assumeTrue(false, "a small disk can be mounted by the superuser of Linux only");
        }
    }

    /** Protects it from writing, or not. */
    void protect(boolean on) throws IOException, InterruptedException {
        String options = on ? "remount,ro" : "remount,rw";
        if (!run("mount", "-o", options, root.toString())) {
            throw new IllegalStateException("cannot change the mount of " + root);
        }
    }

    /** Leaves this many bytes of its space. */
    void fill(long left) throws IOException {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(root).getUsableSpace() > left) {
                out.write(block);
            }
        }
    }

    /** Gives the space of the last fill back. */
    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return root.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", root.toString())) {
            throw new IllegalStateException("cannot unmount " + root);
        }
        Files.delete(root);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            // no such program: another system
            return false;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 && !said.contains("denied");
    }
}
