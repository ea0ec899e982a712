package org.tongbao.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFinding;
import org.tongbao.core.table.TableFormat;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Office Open XML workbooks, read as a stream; packages that grow out of all proportion are refused by the library. */
@Component
public final class XlsxTables implements TableFormat {

    /** How the library begins to say that content is out of all proportion to its package. */
    private static final String BOMB = "Zip bomb detected";

    @Override
    public List<String> endings() {
        return List.of("xlsx");
    }

    @Override
    public Result<List<Table>> read(Path file, String name) throws IOException, Table.TooLarge {
        try (OPCPackage content = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return sheets(content, name);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).startsWith(BOMB)) {
                throw new Table.TooLarge();
            }
            throw e;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | NotOfficeXmlFileException
                | POIXMLException
                | SAXException
                | ParserConfigurationException e) {
            if (e.getCause() instanceof Table.TooLarge tooLarge) {
                throw tooLarge;
            }
            return Result.refused(Finding.error(TableFinding.TABLE_DAMAGED, "", name, String.valueOf(e.getMessage())));
        }
    }

    private static Result<List<Table>> sheets(OPCPackage content, String name)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var book = new XSSFReader(content);
        var words = new ReadOnlySharedStringsTable(content);
        List<Table> tables = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        var sheets = (XSSFReader.SheetIterator) book.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                var cells = new XlsxCells(sheets.getSheetName(), book.getStylesTable(), words);
                XMLReader reader = XMLHelper.newXMLReader();
                reader.setContentHandler(cells);
                reader.parse(new InputSource(sheet));
                Optional<Finding> fault = cells.formulas().fault(name);
                if (fault.isPresent()) {
                    return Result.refused(fault.get());
                }
                tables.add(cells.table());
                findings.addAll(cells.formulas().finding(name));
            }
        }
        return Result.of(tables, findings);
    }
}
