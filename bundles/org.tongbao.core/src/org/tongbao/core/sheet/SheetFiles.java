package org.tongbao.core.sheet;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongbao.core.file.WholeFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Writes tables into files, whole or not at all, in the format that the name of the file says. Any thread but the UI thread. */
@Component(service = SheetFiles.class)
public final class SheetFiles {

    private final List<SheetFormat> formats;

    /** In the formats that are installed. */
    @Activate
    public SheetFiles(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<SheetFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing(SheetFormat::ending).reversed())
                .toList();
    }

    /**
     * Gives the rows of a table as they are read.
     */
    @FunctionalInterface
    public interface Source {
        /** Gives all rows, once; refused when they cannot be read. */
        Result<Integer> giveTo(Rows.Taker taker) throws IOException;
    }

    /** How names may end, without the dot; the most usual first. */
    public List<String> endings() {
        return formats.stream().map(SheetFormat::ending).toList();
    }

    /** What is wrong with a name; empty when its format is installed. */
    public Optional<Finding> fault(String name) {
        return format(name).isPresent() ? Optional.empty() : Optional.of(unknown(name));
    }

    /**
     * Writes a table. Cancelled or refused, nothing of it is left, and what was there before remains.
     *
     * @param file in a folder that exists; replaced where it is there already
     * @param monitor told of each row, asked at each whether to go on; begun by the caller
     * @return number of rows, or why there is no file: {@code sheet-format}, {@code sheet-unwritten}, {@code sheet-too-long},
     *     {@code sheet-cancelled}, or what the source was refused with
     */
    public Result<Integer> write(Path file, Sheet sheet, Source source, IProgressMonitor monitor) {
        String name = file.toString();
        Optional<SheetFormat> format = format(name);
        if (format.isEmpty()) {
            return Result.refused(unknown(name));
        }
        var writing = new Writing(name, format.get(), source, monitor);
        try {
            WholeFile.write(file, out -> format.get().write(sheet, writing::giveTo, out));
            return Result.of(writing.rows);
        } catch (Ended e) {
            return Result.refused(e.findings);
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(SheetFinding.SHEET_UNWRITTEN, "", name, String.valueOf(e.getMessage())));
        }
    }

    private Optional<SheetFormat> format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> lower.endsWith("." + format.ending()))
                .findFirst();
    }

    private Finding unknown(String name) {
        return Finding.error(
                SheetFinding.SHEET_FORMAT,
                "",
                name,
                String.join(", ", endings().stream().map(ending -> "." + ending).toList()));
    }

    /** One table on its way into a file. */
    private static final class Writing {

        private final String name;
        private final SheetFormat format;
        private final Source source;
        private final IProgressMonitor monitor;
        private int rows;

        Writing(String name, SheetFormat format, Source source, IProgressMonitor monitor) {
            this.name = name;
            this.format = format;
            this.source = source;
            this.monitor = monitor;
        }

        void giveTo(Rows.Taker taker) throws IOException {
            Result<Integer> given = source.giveTo(cells -> {
                goOn();
                if (rows == format.mostRows()) {
                    throw new Ended(Finding.error(SheetFinding.SHEET_TOO_LONG, "", name, format.mostRows()));
                }
                taker.row(cells);
                rows++;
                monitor.worked(1);
            });
            if (!given.done()) {
                throw new Ended(given.findings());
            }
            goOn();
        }

        private void goOn() throws Ended {
            if (monitor.isCanceled()) {
                throw new Ended(Finding.error(SheetFinding.SHEET_CANCELLED, "", name));
            }
        }
    }

    /** Leads out of a format that is being written; never leaves this class. */
    private static final class Ended extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient List<Finding> findings;

        Ended(Finding finding) {
            this(List.of(finding));
        }

        Ended(List<Finding> findings) {
            super("ended");
            this.findings = findings;
        }
    }
}
