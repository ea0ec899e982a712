package org.tongbao.timestamp.tests;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping authority of the tests' own, certified by one above it, with whatever a test wants to be wrong with it. */
final class SmallAuthority {

    static final Instant NOW = Instant.parse("2026-03-14T01:02:03Z");

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final String POLICY = "1.3.6.1.4.1.99999.1";

    final X509Certificate root;
    final X509Certificate certificate;

    /** What it leaves out of its answers or puts in them. */
    boolean embedsCertificate = true;

    Instant at = NOW;
    private final KeyPair keys;

    /** With the same name and number as the certificate, and nothing wrong with its purpose: or it could not sign at all. */
    private final X509Certificate signing;

    /** As it should be. */
    SmallAuthority() throws Exception {
        this(new Wrong(true, true, NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(300))));
    }

    /**
     * What its certificate says.
     *
     * @param purpose that it is for time stamps
     * @param critical that nobody may pass that over
     */
    record Wrong(boolean purpose, boolean critical, Instant from, Instant until) {}

    SmallAuthority(Wrong wrong) throws Exception {
        KeyPair above = pair();
        keys = pair();
        var name = new X500Name("CN=Example Root,O=Example");
        var rootBuilder = builder(name, name, above, NOW.minus(Duration.ofDays(900)), NOW.plus(Duration.ofDays(900)));
        rootBuilder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        root = signed(rootBuilder, above);
        certificate = own(name, above, wrong);
        signing = wrong.purpose() && wrong.critical()
                ? certificate
                : own(name, above, new Wrong(true, true, wrong.from(), wrong.until()));
    }

    private X509Certificate own(X500Name above, KeyPair keysAbove, Wrong wrong) throws Exception {
        var subject = new X500Name("CN=Example Time Stamps,O=Example");
        var builder = builder(above, subject, keys, wrong.from(), wrong.until());
        KeyPurposeId purpose = wrong.purpose() ? KeyPurposeId.id_kp_timeStamping : KeyPurposeId.id_kp_serverAuth;
        builder.addExtension(Extension.extendedKeyUsage, wrong.critical(), new ExtendedKeyUsage(purpose));
        return signed(builder, keysAbove);
    }

    private static KeyPair pair() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair keys, Instant from, Instant until) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(subject.hashCode() & 0xFFFF),
                Date.from(from),
                Date.from(until),
                subject,
                keys.getPublic());
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair above) throws Exception {
        X509CertificateHolder holder = builder.build(new JcaContentSignerBuilder(ALGORITHM).build(above.getPrivate()));
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    /** Its answer to a request. */
    TimeStampResponse answer(TimeStampRequest request) throws Exception {
        return new TimeStampResponseGenerator(tokens(), Set.of(TSPAlgorithms.SHA1, TSPAlgorithms.SHA256))
                .generate(request, BigInteger.valueOf(4711), Date.from(at));
    }

    /** Its refusal. */
    TimeStampResponse refusal() throws Exception {
        return new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED)
                .generateFailResponse(2, 1 << 25, "no more today");
    }

    private TimeStampTokenGenerator tokens() throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var signed = new AttributeTable(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(signed))
                .build(ALGORITHM, keys.getPrivate(), signing);
        var tokens = new TimeStampTokenGenerator(
                signer, digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)), new ASN1ObjectIdentifier(POLICY));
        if (embedsCertificate) {
            tokens.addCertificates(new JcaCertStore(new ArrayList<>(List.of(certificate))));
        }
        return tokens;
    }
}
