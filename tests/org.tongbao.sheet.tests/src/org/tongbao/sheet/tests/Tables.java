package org.tongbao.sheet.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.Sheet;
import org.tongbao.core.sheet.SheetFormat;

/** Tables to be written, and what came of them. */
final class Tables {

    static final Instant AT = Instant.parse("2026-03-13T14:40:00Z");

    static final Sheet HEAD = new Sheet(
            "事件清單", List.of(new Sheet.Column("編號", 16), new Sheet.Column("等級", 8), new Sheet.Column("知悉", 18)));

    /** What somebody may type who wants another's program to run it, and what breaks careless writers. */
    static final List<String> HOSTILE = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+886-2-0000-0000",
            "-1+2",
            "@SUM(A1:A9)",
            "\t=1+1",
            "=HYPERLINK(\"http://example.org\",\"按我\")",
            "<text:p>&amp;]]></text:p>",
            "_x0041_",
            "\"quoted\", 'and', so on",
            "第一行\n第二行",
            "  two  blanks  ",
            "𠮷野家 🚨",
            "'=1");

    private Tables() {}

    /** A table with a text in each row. */
    static byte[] written(SheetFormat format, List<String> texts) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(
                HEAD,
                taker -> {
                    for (String text : texts) {
                        taker.row(List.of(new Cell.Text(text), new Cell.Number(3), new Cell.Time(AT)));
                    }
                },
                out);
        return out.toByteArray();
    }

    /** The files in a package, by name in their order. */
    static Map<String, String> parts(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
