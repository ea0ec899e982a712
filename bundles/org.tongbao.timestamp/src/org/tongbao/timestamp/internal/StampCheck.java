package org.tongbao.timestamp.internal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPUtil;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.anchor.TimeStamp;
import org.tongbao.core.anchor.TimeStamps.Question;
import org.tongbao.core.seal.Sha256;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** One check of the answer of a time-stamping authority; what comes from it is believed nothing that its signature does not cover. */
final class StampCheck {

    /** Clocks of computers are never quite right. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Question question;
    private final Path file;
    private final Instant now;

    StampCheck(Question question, Instant now) {
        this.question = question;
        this.file = question.response();
        this.now = now;
    }

    /** @param hash SHA-256 of the anchor */
    Result<TimeStamp> check(
            TimeStampResponse response,
            byte[] hash,
            Optional<TimeStampRequest> request,
            List<X509Certificate> trusted) {
        int status = response.getStatus();
        if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
            String words = String.valueOf(response.getStatusString()).strip();
            return wrong(StampFinding.REFUSED, Integer.toString(status), words);
        }
        @Nullable TimeStampToken token = response.getTimeStampToken();
        if (token == null) {
            return wrong(StampFinding.UNREADABLE);
        }
        try {
            Optional<Finding> other = ofAnother(response, token.getTimeStampInfo(), hash, request);
            return other.isPresent() ? Result.refused(other.get()) : signed(token, trusted);
        } catch (GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            // inside what could be parsed there can be anything still: a key that is none, an unknown curve
            return wrong(StampFinding.UNREADABLE);
        }
    }

    private Optional<Finding> ofAnother(
            TimeStampResponse response, TimeStampTokenInfo info, byte[] hash, Optional<TimeStampRequest> request) {
        if (!NISTObjectIdentifiers.id_sha256.equals(info.getMessageImprintAlgOID())) {
            return Optional.of(
                    error(StampFinding.ALGORITHM, info.getMessageImprintAlgOID().getId()));
        }
        if (!MessageDigest.isEqual(hash, info.getMessageImprintDigest())) {
            return Optional.of(error(StampFinding.OTHER_DOCUMENT, question.anchor()));
        }
        if (request.isPresent()) {
            try {
                response.validate(request.get());
            } catch (TSPException e) {
                return Optional.of(
                        error(StampFinding.OTHER_REQUEST, question.request().orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private Result<TimeStamp> signed(TimeStampToken token, List<X509Certificate> trusted)
            throws GeneralSecurityException, OperatorCreationException {
        Optional<X509CertificateHolder> certificate = certificate(token, trusted);
        if (certificate.isEmpty()) {
            return wrong(StampFinding.CERTIFICATE_MISSING);
        }
        X509CertificateHolder holder = certificate.get();
        String name = name(holder);
        Date at = token.getTimeStampInfo().getGenTime();
        try {
            TSPUtil.validateCertificate(holder);
        } catch (TSPValidationException e) {
            return wrong(StampFinding.PURPOSE, name);
        }
        if (!holder.isValidOn(at)) {
            return wrong(
                    StampFinding.CERTIFICATE_TIME,
                    name,
                    holder.getNotBefore().toInstant(),
                    holder.getNotAfter().toInstant(),
                    at.toInstant());
        }
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
        } catch (TSPException e) {
            return wrong(StampFinding.SIGNATURE);
        }
        X509Certificate signer = new JcaX509CertificateConverter().getCertificate(holder);
        Optional<String> doubt = trusted.isEmpty() ? Optional.empty() : doubt(signer, token, trusted, at);
        if (doubt.isPresent()) {
            return wrong(StampFinding.UNTRUSTED, name, doubt.get());
        }
        var stamp = new TimeStamp(
                at.toInstant(),
                name,
                token.getTimeStampInfo().getSerialNumber().toString(),
                fingerprint(signer),
                !trusted.isEmpty());
        return Result.of(stamp, clocks(stamp.at()));
    }

    /** The certificate that the signature names, from the answer or from those that are trusted. */
    private static Optional<X509CertificateHolder> certificate(TimeStampToken token, List<X509Certificate> trusted)
            throws CertificateException {
        for (X509CertificateHolder each : embedded(token)) {
            if (token.getSID().match(each)) {
                return Optional.of(each);
            }
        }
        for (X509Certificate each : trusted) {
            var holder = new JcaX509CertificateHolder(each);
            if (token.getSID().match(holder)) {
                return Optional.of(holder);
            }
        }
        return Optional.empty();
    }

    private static Collection<X509CertificateHolder> embedded(TimeStampToken token) {
        return token.getCertificates().getMatches(null);
    }

    /** Why no trusted certificate certifies that of the authority; empty where one does, or is it. */
    private static Optional<String> doubt(
            X509Certificate signer, TimeStampToken token, List<X509Certificate> trusted, Date at)
            throws GeneralSecurityException {
        if (trusted.contains(signer)) {
            return Optional.empty();
        }
        var between = new ArrayList<X509Certificate>();
        for (X509CertificateHolder each : embedded(token)) {
            between.add(new JcaX509CertificateConverter().getCertificate(each));
        }
        var target = new X509CertSelector();
        target.setCertificate(signer);
        var anchors = trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
        var parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
        parameters.setDate(at);
        // who has no network cannot ask whether it was revoked
        parameters.setRevocationEnabled(false);
        try {
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private List<Finding> clocks(Instant at) {
        var findings = new ArrayList<Finding>();
        if (at.plus(TOLERANCE).isBefore(question.signed())) {
            findings.add(Finding.warning(StampFinding.BEFORE_ANCHOR, file.toString(), at, question.signed()));
        }
        if (at.minus(TOLERANCE).isAfter(now)) {
            findings.add(Finding.warning(StampFinding.IN_FUTURE, file.toString(), at, now));
        }
        return findings;
    }

    private static String name(X509CertificateHolder holder) {
        return holder.getSubject().toString();
    }

    private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        return Sha256.of(certificate.getEncoded());
    }

    private Finding error(StampFinding code, Object... more) {
        var args = new ArrayList<Object>();
        args.add(file);
        args.addAll(List.of(more));
        return Finding.error(code, file.toString(), args.toArray());
    }

    private <T> Result<T> wrong(StampFinding code, Object... more) {
        return Result.refused(error(code, more));
    }
}
