package org.tongbao.handover.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.handover.HandoverFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** A card as a file: both certificates in PEM, the one that signs first. */
final class CardFile {

    private static final int LINE = 64;
    private static final int MOST_BYTES = 1 << 16;

    private CardFile() {
        super();
    }

    static Result<Path> write(Certificates certificates, Path file) {
        try {
            var pem = new StringBuilder();
            for (X509Certificate each : List.of(certificates.signing(), certificates.encryption())) {
                pem.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(each.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            }
            WholeFile.write(file.toAbsolutePath(), pem.toString().getBytes(StandardCharsets.US_ASCII));
            return Result.of(file);
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    HandoverFinding.FILE_UNWRITABLE, file.toString(), file, String.valueOf(e.getMessage())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate of one's own has an encoding", e);
        }
    }

    static Result<Certificates> read(Path file) {
        Result<Certificates> none =
                Result.refused(Finding.error(HandoverFinding.CARD_UNREADABLE, file.toString(), file));
        try {
            if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
                return none;
            }
            var all = new ArrayList<Certificate>(CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file))));
            return all.size() == 2
                    ? Result.of(
                            Certificates.of(all.get(0).getEncoded(), all.get(1).getEncoded()))
                    : none;
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    HandoverFinding.FILE_UNREADABLE, file.toString(), file, String.valueOf(e.getMessage())));
        } catch (GeneralSecurityException | RuntimeException e) {
            // parsers throw either at what is no certificate
            return none;
        }
    }
}
