package org.tongbao.handover.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.spec.ECGenParameterSpec;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.file.WholeFile;

/**
 * A file as it travels: CMS signed data inside CMS authenticated enveloped data, so that nobody outside learns who signed it. Written
 * and read as a stream, whatever its size.
 */
final class Envelope {

    /** Ours, not installed for others; the platform's own keeps what it decrypts in memory until all is there. */
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private Envelope() {
        super();
    }

    /** Says why a file is not to be believed. */
    static final class Doubt extends Exception {

        private static final long serialVersionUID = 1;

        private final boolean forOthers;

        /** @param forOthers true where it is merely encrypted for somebody else */
        Doubt(boolean forOthers, @Nullable Throwable cause) {
            super(cause);
            this.forOthers = forOthers;
        }

        boolean forOthers() {
            return forOthers;
        }
    }

    /** Takes the content once. */
    @FunctionalInterface
    interface Taking {
        void take(InputStream content) throws IOException;
    }

    /** Signs and encrypts. */
    static void write(Certificates.Pairs own, Certificates to, OutputStream out, WholeFile.Content content)
            throws IOException {
        try {
            var signer = new CMSSignedDataStreamGenerator();
            signer.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .build(
                            Certificates.SIGNATURE,
                            own.signing(),
                            own.certificates().signing()));
            signer.addCertificate(
                    new JcaX509CertificateHolder(own.certificates().signing()));
            signer.addCertificate(
                    new JcaX509CertificateHolder(own.certificates().encryption()));
            try (OutputStream enveloped = enveloped(to, out);
                    OutputStream signed = signer.open(enveloped, true)) {
                content.writeTo(signed);
            }
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static OutputStream enveloped(Certificates to, OutputStream out)
            throws IOException, CMSException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec(Certificates.CURVE));
        KeyPair once = generator.generateKeyPair();
        var encrypter = new CMSAuthEnvelopedDataStreamGenerator();
        encrypter.addRecipientInfoGenerator(new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                .addRecipient(to.encryption())
                .setProvider(PROVIDER));
        return encrypter.open(out, (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                .setProvider(PROVIDER)
                .build());
    }

    /**
     * Decrypts and hands the content on; believes the signature of nobody yet.
     *
     * @param taking gets the content before anything of it is certain; its end is reached whatever it leaves
     * @throws Doubt where the file is not whole, or not for us
     * @throws IOException where the disk does not give the file
     */
    static Signed read(Certificates.Pairs own, Path file, Taking taking) throws IOException, Doubt {
        try (InputStream disk = Files.newInputStream(file)) {
            return enveloped(own, new BufferedInputStream(disk), taking);
        }
    }

    private static Signed enveloped(Certificates.Pairs own, InputStream in, Taking taking) throws Doubt {
        try {
            var parser = new CMSAuthEnvelopedDataParser(in);
            @Nullable
            RecipientInformation recipient = parser.getRecipientInfos()
                    .get(new JceKeyAgreeRecipientId(own.certificates().encryption()));
            if (recipient == null) {
                throw new Doubt(true, null);
            }
            InputStream clear = recipient
                    .getContentStream(new JceKeyAgreeAuthEnvelopedRecipient(own.encryption()).setProvider(PROVIDER))
                    .getContentStream();
            Signed signed = signed(clear, taking);
            // the check of what was decrypted comes with its end, and behind that nothing may come
            clear.transferTo(OutputStream.nullOutputStream());
            if (in.read() >= 0) {
                throw new Doubt(false, null);
            }
            return signed;
        } catch (IOException | CMSException | OperatorCreationException | RuntimeException | StackOverflowError e) {
            // parsers of what anybody may have written throw any of these
            throw new Doubt(false, e);
        }
    }

    private static Signed signed(InputStream clear, Taking taking)
            throws IOException, CMSException, OperatorCreationException, Doubt {
        var parser = new CMSSignedDataParser(
                new JcaDigestCalculatorProviderBuilder().setProvider(PROVIDER).build(), clear);
        taking.take(parser.getSignedContent().getContentStream());
        parser.getSignedContent().drain();
        Collection<X509CertificateHolder> certificates =
                parser.getCertificates().getMatches(null);
        Collection<SignerInformation> signers = parser.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new Doubt(false, null);
        }
        return new Signed(signers.iterator().next(), List.copyOf(certificates));
    }
}
