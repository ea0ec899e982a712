package org.tongbao.sheet.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.sheet.Rows;
import org.tongbao.core.sheet.Sheet;
import org.tongbao.core.sheet.SheetFormat;

/** OpenDocument spreadsheets, version 1.3. The package is written front to back, rows as they come. */
@Component
public final class OdsFormat implements SheetFormat {

    private static final int BUFFER = 1 << 16;
    private static final int MOST_ROWS = 1_048_576 - 1;
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
              <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
              <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
              <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
              <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    private final XMLOutputFactory xml = XMLOutputFactory.newFactory();

    @Override
    public String ending() {
        return "ods";
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public void write(Sheet sheet, Rows rows, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // first and as it is, so that the kind of file shows in its first bytes (OpenDocument 1.3, part 2, 3.3)
        stored(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
        add(zip, "META-INF/manifest.xml", MANIFEST.formatted(TYPE));
        try {
            zip.putNextEntry(new ZipEntry("styles.xml"));
            OdsParts.styles(writer(zip));
            zip.putNextEntry(new ZipEntry("settings.xml"));
            OdsParts.settings(writer(zip), sheet);
            zip.putNextEntry(new ZipEntry("content.xml"));
            var content = new OdsContent(writer(zip), sheet);
            content.begin();
            rows.giveTo(content::row);
            content.end();
        } catch (XMLStreamException e) {
            throw OdsContent.unwrapped(e);
        }
        zip.finish();
    }

    /** What ends a part flushes it. Without a buffer each piece of XML would be compressed by itself, in ten times the time. */
    private XMLStreamWriter writer(ZipOutputStream zip) throws XMLStreamException {
        return xml.createXMLStreamWriter(new BufferedOutputStream(zip, BUFFER), StandardCharsets.UTF_8.name());
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
