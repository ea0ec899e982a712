package org.tongbao.timestamp.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.anchor.TimeStamp;
import org.tongbao.core.anchor.TimeStamps;
import org.tongbao.core.seal.Sha256;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Time stamps by RFC 3161 with SHA-256. Any thread but the UI thread. */
@Component(service = TimeStamps.class)
public final class Rfc3161TimeStamps implements TimeStamps {

    private static final int NONCE_BITS = 64;

    private final Clock clock;

    /** By the clock of the computer. */
    @Activate
    public Rfc3161TimeStamps() {
        this(Clock.systemUTC());
    }

    /** By another clock, e.g. that of a test. */
    public Rfc3161TimeStamps(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Result<String> request(Path anchor, Path file) {
        return StampFiles.read(anchor).then(content -> {
            byte[] hash = Sha256.digest().digest(content);
            var generator = new TimeStampRequestGenerator();
            // or whoever checks it would have to find the certificate elsewhere
            generator.setCertReq(true);
            var nonce = new BigInteger(NONCE_BITS, new SecureRandom());
            TimeStampRequest request = generator.generate(NISTObjectIdentifiers.id_sha256, hash, nonce);
            return StampFiles.write(file, encoded(request), HexFormat.of().formatHex(hash));
        });
    }

    @Override
    public Result<TimeStamp> check(Question question) {
        Result<byte[]> anchor = StampFiles.read(question.anchor());
        Result<TimeStampResponse> response = anchor.then(read -> response(question.response()));
        Result<Optional<TimeStampRequest>> request =
                response.then(read -> optional(question.request().map(Rfc3161TimeStamps::request)));
        Result<List<X509Certificate>> trusted = request.then(
                read -> question.trusted().map(StampFiles::certificates).orElseGet(() -> Result.of(List.of())));
        return trusted.then(certificates -> new StampCheck(question, clock.instant())
                .check(response.get(), Sha256.digest().digest(anchor.get()), request.get(), certificates));
    }

    private static <T> Result<Optional<T>> optional(Optional<Result<T>> result) {
        return result.map(each -> each.map(Optional::of)).orElseGet(() -> Result.of(Optional.empty()));
    }

    private static Result<TimeStampRequest> request(Path file) {
        return StampFiles.read(file).then(content -> {
            try {
                return Result.of(new TimeStampRequest(content));
            } catch (IOException | RuntimeException e) {
                // the parser says either of what is no request
                return Result.refused(Finding.error(StampFinding.REQUEST_UNREADABLE, file.toString(), file));
            }
        });
    }

    private static Result<TimeStampResponse> response(Path file) {
        return StampFiles.read(file).then(content -> {
            try {
                return Result.of(new TimeStampResponse(content));
            } catch (IOException | TSPException | RuntimeException | StackOverflowError e) {
                // the parser says either of what is no answer; one nested without end is none
                return Result.refused(Finding.error(StampFinding.UNREADABLE, file.toString(), file));
            }
        });
    }

    private static byte[] encoded(TimeStampRequest request) {
        try {
            return request.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a request of our own has an encoding", e);
        }
    }
}
