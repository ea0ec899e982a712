package org.tongbao.core.internal.registry;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesPackage;

/** From the bytes of a pack's file to a pack. */
public final class PackSource {

    private PackSource() {
        super();
    }

    /** What the file itself says, not checked yet. */
    public static Result<RulePack> parse(byte[] content, String name) {
        return Xmi.read(content, name, RulesPackage.eINSTANCE, RulePack.class);
    }

    /** The pack with what it takes from its base, if it has one. */
    public static Result<RulePack> onItsBase(RulePack own, Function<String, Optional<RulePack>> packs) {
        @Nullable String base = own.getBase();
        if (base == null || base.isBlank()) {
            return Result.of(own);
        }
        String id = String.valueOf(own.getId());
        return packs.apply(base)
                .map(found -> Result.of(PackBase.on(own, found)))
                .orElseGet(() -> Result.refused(Finding.error(PackFinding.BASE_UNKNOWN, id, id, base)));
    }
}
