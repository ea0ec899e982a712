package org.tongbao.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongPredicate;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The contents of attachments, kept in the database by their hash: the same content once, whatever its names, and never removed.
 * Blocking: never call on the UI thread. Contents go through in parts and are never in memory as a whole.
 */
public interface AttachmentStore {

    /** Most bytes of one attachment. */
    long LIMIT = 256L << 20;

    /** Takes any number of bytes, and never cancels. */
    LongPredicate PATIENT = done -> true;

    /**
     * A content that is kept.
     *
     * @param sha256 64 hexadecimal digits
     */
    record Content(String sha256, long bytes) {}

    /**
     * What a verification found.
     *
     * @param contents that are kept
     * @param bytes in all of them
     * @param damaged a finding for each that is not what it was, or that the history names and that is gone
     * @param elsewhere how many contents incidents name that were never kept here, e.g. of incidents imported from a file
     */
    record Report(long contents, long bytes, List<Finding> damaged, long elsewhere) {

        /** Keeps a copy. */
        public Report {
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * Keeps the content of a file; all or nothing.
     *
     * @param progress told the bytes done so far, of those of the file twice over; false cancels
     * @return refused with {@code attachment-unreadable}, {@code attachment-large}, {@code attachment-changed} when somebody wrote
     *     to the file meanwhile, or {@code attachment-cancelled}
     */
    Result<Content> keep(Path file, LongPredicate progress);

    /**
     * Writes a content to a file, whole or not at all, once it was seen to be what its hash says.
     *
     * @param to is replaced where it is there already
     * @param progress told the bytes done so far; false cancels
     * @return refused with {@code attachment-missing}, {@code attachment-damaged}, {@code attachment-unwritable} or {@code
     *     attachment-cancelled}
     */
    Result<Path> write(String sha256, Path to, LongPredicate progress);

    /** Reads all contents and compares them with their hashes. */
    Result<Report> verify();
}
