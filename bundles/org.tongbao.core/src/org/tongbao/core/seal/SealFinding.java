package org.tongbao.core.seal;

import java.util.Set;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;

/** What can be wrong with a key file, a passphrase or a recovery code; texts lie beside in {@code findings.properties}. */
public enum SealFinding implements FindingCode {
    /** It is encrypted and nothing was given to open it. Args: place. */
    PASSPHRASE_MISSING("seal-passphrase-missing"),
    /** Neither the passphrase nor the recovery code. Args: place. */
    PASSPHRASE_WRONG("seal-passphrase-wrong"),
    /** A new passphrase is too short. Args: fewest characters. */
    PASSPHRASE_SHORT("seal-passphrase-short"),
    /** A recovery code was mistyped. Args: numbers of the groups. */
    RECOVERY_MISTYPED("seal-recovery-mistyped"),
    /** The key file cannot be read or is no key file. Args: file. */
    KEY_DAMAGED("seal-key-damaged"),
    /** The key file cannot be written; what was there before remains. Args: file, the system's words. */
    KEY_NOT_WRITTEN("seal-key-not-written");

    private static final Set<FindingCode> ASKED = Set.of(PASSPHRASE_MISSING, PASSPHRASE_WRONG, RECOVERY_MISTYPED);

    private final String id;

    SealFinding(String id) {
        this.id = id;
    }

    /** True when something was refused for want of the right passphrase or recovery code, so that asking for one helps. */
    public static boolean asks(Finding finding) {
        return ASKED.contains(finding.code());
    }

    @Override
    public String id() {
        return id;
    }
}
