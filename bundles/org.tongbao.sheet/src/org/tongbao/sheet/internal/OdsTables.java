package org.tongbao.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFinding;
import org.tongbao.core.table.TableFormat;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** OpenDocument spreadsheets, read as a stream; content that grows out of all proportion is refused. */
@Component
public final class OdsTables implements TableFormat {

    private static final String CONTENT = "content.xml";

    @Override
    public List<String> endings() {
        return List.of("ods");
    }

    @Override
    public Result<List<Table>> read(Path file, String name) throws IOException, Table.TooLarge {
        try (ZipFile content = new ZipFile(file.toFile())) {
            @Nullable ZipEntry entry = content.getEntry(CONTENT);
            if (entry == null) {
                return damaged(name, CONTENT);
            }
            try (InputStream in = new Unpacked(content.getInputStream(entry), entry.getCompressedSize())) {
                return sheets(in, name);
            }
        } catch (ZipException e) {
            return damaged(name, String.valueOf(e.getMessage()));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof Unpacked.OutOfProportion) {
                throw new Table.TooLarge();
            }
            return damaged(name, String.valueOf(e.getMessage()));
        }
    }

    private static Result<List<Table>> sheets(InputStream in, String name) throws XMLStreamException, Table.TooLarge {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            var sheets = new OdsCells(xml);
            List<Table> tables = sheets.read();
            Optional<Finding> fault = sheets.fault(name);
            return fault.isPresent() ? Result.refused(fault.get()) : Result.of(tables, sheets.findings(name));
        } finally {
            xml.close();
        }
    }

    private static Result<List<Table>> damaged(String name, String why) {
        return Result.refused(Finding.error(TableFinding.TABLE_DAMAGED, "", name, why));
    }
}
