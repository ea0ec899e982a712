package org.tongbao.core.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Reads tables from files in the format that the name of the file says. Any thread but the UI thread. */
@Component(service = TableFiles.class)
public final class TableFiles {

    /** Most rows of a table: ten times the largest list that an agency of the country could have. */
    public static final int MOST_ROWS = 200_000;

    /** Most columns of a table. */
    public static final int MOST_COLUMNS = 256;

    /** Most bytes of a file. */
    public static final long MOST_BYTES = 64L << 20;

    private final List<TableFormat> formats;

    /** In the formats that are installed. */
    @Activate
    public TableFiles(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<TableFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** How names may end, without the dot. */
    public List<String> endings() {
        return formats.stream()
                .flatMap(format -> format.endings().stream())
                .sorted()
                .toList();
    }

    /** True where a format is installed for files of this name. */
    public boolean reads(String name) {
        return format(name).isPresent();
    }

    /**
     * Reads all tables of a file.
     *
     * @param name of the file, for messages
     * @return those with any row, at least one; refused with a {@link TableFinding}
     */
    public Result<List<Table>> read(Path file, String name) {
        Optional<TableFormat> format = format(name);
        if (format.isEmpty()) {
            return Result.refused(
                    Finding.error(TableFinding.TABLE_FORMAT, "", name, "." + String.join("、.", endings())));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                return tooLarge(name);
            }
            return format.get()
                    .read(file, name)
                    .map(tables -> tables.stream()
                            .filter(table -> !table.rows().isEmpty())
                            .toList());
        } catch (Table.TooLarge e) {
            return tooLarge(name);
        } catch (IOException e) {
            return Result.refused(Finding.error(TableFinding.TABLE_UNREAD, "", name, String.valueOf(e.getMessage())));
        }
    }

    private static Result<List<Table>> tooLarge(String name) {
        return Result.refused(Finding.error(TableFinding.TABLE_TOO_LARGE, "", name, MOST_ROWS, MOST_BYTES >> 20));
    }

    private Optional<TableFormat> format(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.endings().contains(ending))
                .findFirst();
    }
}
