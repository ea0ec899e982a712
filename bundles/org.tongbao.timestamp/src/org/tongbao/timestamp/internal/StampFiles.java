package org.tongbao.timestamp.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Reads and writes the files around a time stamp. Any thread. */
final class StampFiles {

    /** An answer has a few certificates, a list of trusted ones may have those of a whole country. */
    private static final long LARGEST = 4L * 1024 * 1024;

    private StampFiles() {}

    /** The content of a file, none of which is as large as to be a burden. */
    static Result<byte[]> read(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Result.refused(Finding.error(StampFinding.UNREADABLE, file.toString(), file))
                    : Result.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(StampFinding.FILE_NOT_READ, file.toString(), file, String.valueOf(e.getMessage())));
        }
    }

    /** Writes a file where none is. */
    static <T> Result<T> write(Path file, byte[] content, T written) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Result.of(written);
        } catch (FileAlreadyExistsException e) {
            return Result.refused(Finding.error(StampFinding.FILE_EXISTS, file.toString(), file));
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    StampFinding.FILE_NOT_WRITTEN, file.toString(), file, String.valueOf(e.getMessage())));
        }
    }

    /** The certificates in a file, PEM or DER; at least one. */
    static Result<List<X509Certificate>> certificates(Path file) {
        return read(file).then(content -> {
            try {
                List<X509Certificate> found =
                        CertificateFactory.getInstance("X.509")
                                .generateCertificates(new ByteArrayInputStream(content))
                                .stream()
                                .map(X509Certificate.class::cast)
                                .toList();
                return found.isEmpty() ? noCertificate(file) : Result.of(found);
            } catch (CertificateException e) {
                return noCertificate(file);
            }
        });
    }

    private static Result<List<X509Certificate>> noCertificate(Path file) {
        return Result.refused(Finding.error(StampFinding.TRUSTED_UNREADABLE, file.toString(), file));
    }
}
