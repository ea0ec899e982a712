package org.tongbao.timestamp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.anchor.TimeStamp;
import org.tongbao.core.anchor.TimeStamps;
import org.tongbao.core.anchor.TimeStamps.Question;
import org.tongbao.model.finding.Result;
import org.tongbao.timestamp.internal.Rfc3161TimeStamps;

/** What is right with the answer of a time-stamping authority passes; each thing that is wrong is named. */
final class TimeStampTest {

    private static final Instant NOW = SmallAuthority.NOW;

    @TempDir
    Path folder = Path.of("");

    private final TimeStamps stamps = new Rfc3161TimeStamps(Clock.fixed(NOW, ZoneOffset.UTC));
    private final SmallAuthority authority;
    private Path anchor = Path.of("");
    private Path request = Path.of("");
    private Path response = Path.of("");
    private Path trusted = Path.of("");

    TimeStampTest() throws Exception {
        authority = new SmallAuthority();
    }

    @BeforeEach
    void ask() throws IOException {
        anchor = folder.resolve("115-03.anchor");
        request = folder.resolve("115-03.tsq");
        response = folder.resolve("115-03.tsr");
        trusted = folder.resolve("root.pem");
        Files.writeString(anchor, "{\"heads\": []}\n");
        stamps.request(anchor, request).get();
        trust(authority.root);
    }

    @Test
    void answerOfATrustedAuthority_isChecked() throws Exception {
        answer(authority);
        for (X509Certificate each : List.of(authority.root, authority.certificate)) {
            trust(each);
            TimeStamp stamp = check().get();
            assertEquals(NOW, stamp.at());
            assertTrue(stamp.authority().contains("Example Time Stamps"), stamp.authority());
            assertEquals("4711", stamp.serial());
            assertTrue(stamp.trusted());
        }
        Files.write(trusted, authority.root.getEncoded());
        assertTrue(check().get().trusted());
    }

    @Test
    void answerOfWhomever_withoutTrustedCertificates_saysThatItIsNotKnown() throws Exception {
        answer(authority);
        TimeStamp stamp = stamps.check(new Question(anchor, NOW, response, Optional.of(request), Optional.empty()))
                .get();
        assertFalse(stamp.trusted());
        assertEquals(64, stamp.fingerprint().length());
    }

    @Test
    void request_tellsTheHashAndNothingElse_andWritesOverNothing() throws Exception {
        var written = new TimeStampRequest(Files.readAllBytes(request));
        assertEquals(TSPAlgorithms.SHA256, written.getMessageImprintAlgOID());
        assertTrue(written.getCertReq());
        assertRefused("stamp-file-exists", stamps.request(anchor, request));
        assertRefused("stamp-file-not-read", stamps.request(folder.resolve("none"), folder.resolve("x.tsq")));
    }

    @Test
    void anchorAlteredAfterwards_isNamed() throws Exception {
        answer(authority);
        Files.writeString(anchor, "{\"heads\": [1]}\n");
        assertRefused("stamp-other-document", check());
    }

    @Test
    void answerToAnotherRequest_isNamed() throws Exception {
        answer(authority);
        Path other = folder.resolve("other.tsq");
        stamps.request(anchor, other).get();
        request = other;
        assertRefused("stamp-other-request", check());
        Files.writeString(other, "no request");
        assertRefused("stamp-request-unreadable", check());
    }

    @Test
    void weakHash_isNamed() throws Exception {
        var weak = new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA1, new byte[20]);
        Files.write(response, authority.answer(weak).getEncoded());
        assertRefused("stamp-algorithm", check());
    }

    @Test
    void refusalOfTheAuthority_isToldInItsWords() throws Exception {
        Files.write(response, authority.refusal().getEncoded());
        var refused = check();
        assertRefused("stamp-refused", refused);
        assertTrue(refused.findings().get(0).args().toString().contains("no more today"));
    }

    @Test
    void authorityCertifiedByAnother_isNotTrusted() throws Exception {
        answer(authority);
        trust(new SmallAuthority().root);
        assertRefused("stamp-untrusted", check());
        Files.writeString(trusted, "no certificate");
        assertRefused("stamp-trusted-unreadable", check());
    }

    @Test
    void certificateForSomethingElse_isNamed() throws Exception {
        for (boolean purpose : new boolean[] {true, false}) {
            // right but not critical, and critical but not right
            refused(
                    "stamp-purpose",
                    new SmallAuthority.Wrong(purpose, !purpose, NOW.minusSeconds(9), NOW.plusSeconds(9)));
        }
    }

    @Test
    void certificateNotValidAtThatTime_isNamed_toTheSecond() throws Exception {
        refused("stamp-certificate-time", new SmallAuthority.Wrong(true, true, NOW.plusSeconds(1), NOW.plusSeconds(9)));
        refused(
                "stamp-certificate-time",
                new SmallAuthority.Wrong(true, true, NOW.minusSeconds(9), NOW.minusSeconds(1)));
        var justValid = new SmallAuthority(new SmallAuthority.Wrong(true, true, NOW, NOW));
        trust(justValid.root);
        answer(justValid);
        assertEquals(NOW, check().get().at());
    }

    private void refused(String code, SmallAuthority.Wrong wrong) throws Exception {
        var other = new SmallAuthority(wrong);
        trust(other.root);
        answer(other);
        assertRefused(code, check());
    }

    @Test
    void certificateNotInTheAnswer_isTakenFromTheTrustedOnes_orMissed() throws Exception {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(false);
        byte[] hash = new TimeStampRequest(Files.readAllBytes(request)).getMessageImprintDigest();
        authority.embedsCertificate = false;
        Files.write(
                response,
                authority.answer(generator.generate(TSPAlgorithms.SHA256, hash)).getEncoded());
        assertRefused("stamp-certificate-missing", checkWithoutRequest());
        trust(authority.certificate);
        assertTrue(checkWithoutRequest().get().trusted());
    }

    @Test
    void timesThatDisagree_areWarnedOf() throws Exception {
        authority.at = NOW.plus(Duration.ofMinutes(6));
        answer(authority);
        assertEquals(List.of("stamp-in-future"), codes(check()));
        authority.at = NOW.plus(Duration.ofMinutes(5));
        answer(authority);
        assertEquals(List.of(), codes(check()));
        authority.at = NOW.minus(Duration.ofMinutes(6));
        answer(authority);
        assertEquals(List.of("stamp-before-anchor"), codes(check()));
        assertTrue(check().done());
    }

    @Test
    void signatureOfSomebodyElse_isNamed() throws Exception {
        answer(authority);
        byte[] whole = Files.readAllBytes(response);
        // the signature is what comes last
        whole[whole.length - 3] ^= 1;
        Files.write(response, whole);
        assertRefused("stamp-signature", check());
    }

    /** Whatever is altered, cut off or made up: refused, and nothing breaks. */
    @Test
    void anyByteAltered_isRefusedOrMeansTheSame() throws Exception {
        answer(authority);
        byte[] sound = Files.readAllBytes(response);
        TimeStamp expected = check().get();
        for (int i = 0; i < sound.length; i++) {
            byte[] altered = sound.clone();
            altered[i] ^= (byte) (1 << i % 8);
            Files.write(response, altered);
            Result<TimeStamp> result = check();
            assertTrue(!result.done() || result.get().equals(expected), "byte " + i + ": " + result);
        }
        for (int length = 0; length < sound.length; length += 7) {
            Files.write(response, Arrays.copyOf(sound, length));
            assertRefused("stamp-unreadable", check());
        }
    }

    @Test
    void noise_andNestingWithoutEnd_areRefused() throws Exception {
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            Files.write(response, noise);
            assertRefused("stamp-unreadable", check());
        }
        for (int tag : new int[] {0x30, 0xa0}) {
            byte[] deep = new byte[400_000];
            for (int i = 0; i < deep.length; i += 2) {
                deep[i] = (byte) tag;
                deep[i + 1] = (byte) 0x80;
            }
            Files.write(response, deep);
            assertRefused("stamp-unreadable", check());
        }
        assertRefused(
                "stamp-file-not-read",
                stamps.check(new Question(anchor, NOW, folder.resolve("none"), Optional.empty(), Optional.empty())));
    }

    private void trust(X509Certificate certificate) throws IOException {
        try {
            Files.writeString(
                    trusted,
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(SmallAuthority by) throws Exception {
        TimeStampResponse answer = by.answer(new TimeStampRequest(Files.readAllBytes(request)));
        Files.write(response, answer.getEncoded());
    }

    private Result<TimeStamp> check() {
        return stamps.check(new Question(anchor, NOW, response, Optional.of(request), Optional.of(trusted)));
    }

    private Result<TimeStamp> checkWithoutRequest() {
        return stamps.check(new Question(anchor, NOW, response, Optional.empty(), Optional.of(trusted)));
    }

    private static List<String> codes(Result<?> result) {
        return result.findings().stream().map(finding -> finding.code().id()).toList();
    }

    private static void assertRefused(String code, Result<?> result) {
        assertEquals(List.of(code), codes(result));
        assertFalse(result.done());
        for (Locale language : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
            assertFalse(result.findings().get(0).message(language).contains("{"));
        }
    }
}
