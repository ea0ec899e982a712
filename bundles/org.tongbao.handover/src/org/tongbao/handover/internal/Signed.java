package org.tongbao.handover.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A signature over a content that was read to its end, with the certificates that came along.
 *
 * @param certificates as whoever signed has put them there
 */
record Signed(SignerInformation signer, List<X509CertificateHolder> certificates) {

    /** True when these are the keys that signed it. */
    boolean by(Certificates certificates) {
        try {
            // by the key alone: a clock that was wrong when the keys were made does not matter
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(certificates.signing().getPublicKey()));
        } catch (CMSException | OperatorCreationException | RuntimeException e) {
            // a signature of another shape is not by these keys
            return false;
        }
    }

    /** Who says to have signed it; empty when nothing that fits came along. */
    Optional<Certificates> claimed() {
        try {
            X509CertificateHolder signing = null;
            X509CertificateHolder encryption = null;
            for (X509CertificateHolder each : certificates) {
                if (signer.getSID().match(each)) {
                    signing = each;
                } else {
                    encryption = each;
                }
            }
            if (signing == null || encryption == null) {
                return Optional.empty();
            }
            Certificates claimed = Certificates.of(signing.getEncoded(), encryption.getEncoded());
            return by(claimed) ? Optional.of(claimed) : Optional.empty();
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // parsers throw any of these at what is no certificate
            return Optional.empty();
        }
    }
}
