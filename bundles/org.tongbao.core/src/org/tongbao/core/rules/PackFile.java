package org.tongbao.core.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.registry.PackCheck;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesPackage;

/** Reads rule packs from files, refusing faulty ones as a whole: half a law is no law. Any thread. */
public final class PackFile {

    private PackFile() {
        super();
    }

    /** The pack in a file; see {@link #read(byte[], String)}. */
    public static Result<RulePack> read(URL url) {
        try (InputStream stream = url.openStream()) {
            return read(stream.readAllBytes(), name(url));
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    CoreFinding.DEFINITION_UNREADABLE, name(url), name(url), "1", String.valueOf(e.getMessage())));
        }
    }

    /**
     * The pack in a file, checked: ids, validity, severity scale, limits and citations.
     *
     * @param content UTF-8 XMI
     * @param name of the file, for messages
     * @return with warnings; refused with findings that name file, line and id of each error
     */
    public static Result<RulePack> read(byte[] content, String name) {
        Result<RulePack> pack = Xmi.read(content, name, RulesPackage.eINSTANCE, RulePack.class);
        return pack.done() ? new PackCheck(content, name).check(pack.get()) : pack;
    }

    /** Last segment of a file's address. */
    public static String name(URL url) {
        String path = url.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
