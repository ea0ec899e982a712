package org.tongbao.core.internal.registry;

import java.net.URL;
import org.tongbao.core.rules.RulePackRegistry.PackOrigin;
import org.tongbao.model.rules.RulePack;

/**
 * A usable pack.
 *
 * @param pack whole, checked, with what the user set
 * @param written the same as its files say
 * @param form the part of the form common to all categories
 * @param draft its file
 */
record LoadedPack(RulePack pack, RulePack written, URL form, PackDraft draft) {

    /** The same with what the user set. */
    LoadedPack inUse(RulePack settled) {
        return new LoadedPack(settled, written, form, draft);
    }

    /** Where it comes from. */
    PackOrigin origin() {
        return draft.origin();
    }
}
