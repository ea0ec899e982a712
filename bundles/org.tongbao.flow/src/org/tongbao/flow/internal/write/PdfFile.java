package org.tongbao.flow.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jdt.annotation.Nullable;

/** The objects of a PDF 1.7 file, numbered from 1. Confined to one thread. */
final class PdfFile {

    private final List<byte @Nullable []> objects = new ArrayList<>();

    /** Keeps a number for an object that comes later. */
    int reserve() {
        objects.add(null);
        return objects.size();
    }

    /** Adds an object; its number. */
    int add(String content) {
        int number = reserve();
        set(number, content);
        return number;
    }

    /** Adds a compressed stream; its number. */
    int stream(String entries, String content) {
        byte[] packed = packed(content.getBytes(StandardCharsets.ISO_8859_1));
        var bytes = new ByteArrayOutputStream();
        write(bytes, "<< " + entries + " /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n");
        bytes.writeBytes(packed);
        write(bytes, "\nendstream");
        int number = reserve();
        objects.set(number - 1, bytes.toByteArray());
        return number;
    }

    void set(int number, String content) {
        objects.set(number - 1, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The file. */
    byte[] write(int root, int info) {
        var out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var places = new StringBuilder();
        for (int index = 0; index < objects.size(); index++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            write(out, (index + 1) + " 0 obj\n");
            byte @Nullable [] object = objects.get(index);
            if (object == null) {
                throw new IllegalStateException("object " + (index + 1) + " was never set");
            }
            out.writeBytes(object);
            write(out, "\nendobj\n");
        }
        int size = objects.size() + 1;
        int table = out.size();
        write(out, "xref\n0 " + size + "\n0000000000 65535 f \n" + places);
        write(
                out,
                "trailer\n<< /Size " + size + " /Root " + root + " 0 R /Info " + info + " 0 R >>\nstartxref\n" + table
                        + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** A text as a string object. */
    static String text(String text) {
        var hex = new StringBuilder("<FEFF");
        for (byte one : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format(Locale.ROOT, "%02X", one));
        }
        return hex.append('>').toString();
    }

    private static byte[] packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var packer = new DeflaterOutputStream(out)) {
            packer.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
