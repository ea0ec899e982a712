package org.tongbao.core.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.registry.PackCheck;
import org.tongbao.core.internal.registry.PackSource;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;

/** Reads rule packs from files, refusing faulty ones as a whole: half a law is no law. Any thread. */
public final class PackFile {

    private PackFile() {
        super();
    }

    /** The pack in a file; see {@link #read(byte[], String)}. */
    public static Result<RulePack> read(URL url) {
        Result<byte[]> content = content(url);
        return content.done() ? read(content.get(), name(url)) : Result.refused(content.findings());
    }

    /** The pack in a file that builds on no other; see {@link #read(byte[], String, Function)}. */
    public static Result<RulePack> read(byte[] content, String name) {
        return read(content, name, id -> Optional.empty());
    }

    /**
     * The pack in a file, checked: ids, validity, severity scale, limits, events, clauses and its own test vectors.
     *
     * @param content UTF-8 XMI
     * @param name of the file, for messages
     * @param packs finds the pack it builds on by its id
     * @return with warnings; refused with findings that name file, line and id of each error
     */
    public static Result<RulePack> read(byte[] content, String name, Function<String, Optional<RulePack>> packs) {
        Result<RulePack> own = PackSource.parse(content, name);
        Result<RulePack> whole = own.done() ? PackSource.onItsBase(own.get(), packs) : own;
        return whole.done() ? new PackCheck(content, name).check(whole.get()) : whole;
    }

    /** The bytes of a file. */
    public static Result<byte[]> content(URL url) {
        try (InputStream stream = url.openStream()) {
            return Result.of(stream.readAllBytes());
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    CoreFinding.DEFINITION_UNREADABLE, name(url), name(url), "1", String.valueOf(e.getMessage())));
        }
    }

    /** Last segment of a file's address. */
    public static String name(URL url) {
        String path = url.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
