package org.tongbao.handover.internal;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.tongbao.core.handover.Card;
import org.tongbao.core.seal.Sha256;

/**
 * The two certificates of an installation: one that signs and certifies itself, and one, certified by it, to which others encrypt.
 * Elliptic curves of 256 bits (NIST P-256), which every program for CMS knows.
 */
record Certificates(X509Certificate signing, X509Certificate encryption) {

    static final String SIGNATURE = "SHA256withECDSA";

    private static final String ALGORITHM = "EC";
    static final String CURVE = "secp256r1";
    private static final int CURVE_BITS = 256;
    private static final int SERIAL_BITS = 120;

    /** The end that RFC 5280 gives to what has none: a key is given up by its partners, not by a date. */
    private static final Instant NO_END = Instant.parse("9999-12-31T23:59:59Z");

    /** Keys with their certificates. */
    record Pairs(Certificates certificates, PrivateKey signing, PrivateKey encryption) {}

    /** New ones. */
    static Pairs make(String name, Instant now) {
        try {
            KeyPair signing = pair();
            KeyPair encryption = pair();
            X500Name self = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.CN, name)
                    .build();
            X509v3CertificateBuilder root = builder(self, now, signing)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(
                            Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyCertSign));
            X509v3CertificateBuilder leaf = builder(self, now, encryption)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyAgreement));
            var certificates = new Certificates(sign(root, signing.getPrivate()), sign(leaf, signing.getPrivate()));
            return new Pairs(certificates, signing.getPrivate(), encryption.getPrivate());
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("every Java platform has " + CURVE, e);
        }
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(new ECGenParameterSpec(CURVE));
        return generator.generateKeyPair();
    }

    private static X509v3CertificateBuilder builder(X500Name self, Instant now, KeyPair pair) {
        var serial = new BigInteger(SERIAL_BITS, new SecureRandom());
        return new JcaX509v3CertificateBuilder(self, serial, Date.from(now), Date.from(NO_END), self, pair.getPublic());
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(key)));
    }

    /**
     * Those of somebody else.
     *
     * @throws GeneralSecurityException when they are not such a pair
     */
    static Certificates of(byte[] signing, byte[] encryption) throws GeneralSecurityException {
        var certificates = new Certificates(certificate(signing), certificate(encryption));
        for (X509Certificate each : new X509Certificate[] {certificates.signing, certificates.encryption}) {
            each.verify(certificates.signing.getPublicKey());
            if (!(each.getPublicKey() instanceof ECPublicKey key)
                    || key.getParams().getCurve().getField().getFieldSize() != CURVE_BITS) {
                throw new GeneralSecurityException(CURVE);
            }
        }
        certificates.card();
        return certificates;
    }

    private static X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    static PrivateKey privateKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    /** What they tell people. */
    Card card() throws GeneralSecurityException {
        RDN[] names = X500Name.getInstance(signing.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN);
        if (names.length != 1 || !(names[0].getFirst().getValue() instanceof ASN1String name)) {
            throw new GeneralSecurityException("name");
        }
        MessageDigest digest = Sha256.digest();
        digest.update(signing.getPublicKey().getEncoded());
        digest.update(encryption.getPublicKey().getEncoded());
        BigInteger number = new BigInteger(1, digest.digest()).mod(BigInteger.TEN.pow(Card.DIGITS));
        String digits = number.toString();
        return new Card(
                KeyBook.plain(name.getString()),
                "0".repeat(Card.DIGITS - digits.length()) + digits,
                signing.getNotBefore().toInstant());
    }
}
