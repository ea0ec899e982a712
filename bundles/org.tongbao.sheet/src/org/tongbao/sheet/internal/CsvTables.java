package org.tongbao.sheet.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFinding;
import org.tongbao.core.table.TableFormat;
import org.tongbao.core.table.TextFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Delimited text by RFC 4180, parted by whatever sign parts the first line: comma, semicolon or tab. */
@Component
public final class CsvTables implements TableFormat {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv");
    }

    @Override
    public Result<List<Table>> read(Path file, String name) throws IOException, Table.TooLarge {
        Result<String> text = TextFile.read(file, name);
        return text.done() ? parse(text.get(), name) : Result.refused(text.findings());
    }

    private static Result<List<Table>> parse(String text, String name) throws IOException, Table.TooLarge {
        var table = new Table.Builder("");
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                table.add(Math.toIntExact(row.getStartingLineNumber()), row.getFields());
            }
        } catch (CsvParseException e) {
            return Result.refused(Finding.error(TableFinding.TABLE_DAMAGED, "", name, String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Result.of(List.of(table.build()));
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(first, separator) > count(first, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
