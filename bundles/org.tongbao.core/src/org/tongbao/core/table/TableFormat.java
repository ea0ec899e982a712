package org.tongbao.core.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.model.finding.Result;

/** A format of files that hold tables. OSGi service; any thread but the UI thread. Content is not to be trusted. */
public interface TableFormat {

    /** How the names of such files end, without the dot, in small letters. */
    List<String> endings();

    /**
     * Reads all tables of a file, in its order. Formulas are not calculated: what the file says they came to is taken, with
     * the warning {@code table-formula}.
     *
     * @param file not larger than {@link TableFiles#MOST_BYTES}
     * @param name of the file, for messages
     * @return refused with {@code table-damaged} or {@code table-encoding}
     * @throws IOException when the file cannot be read
     * @throws Table.TooLarge when there is more in it than is read
     */
    Result<List<Table>> read(Path file, String name) throws IOException, Table.TooLarge;
}
