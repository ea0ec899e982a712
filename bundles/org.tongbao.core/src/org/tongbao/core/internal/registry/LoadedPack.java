package org.tongbao.core.internal.registry;

import java.net.URL;
import org.tongbao.core.rules.RulePackRegistry.PackOrigin;
import org.tongbao.model.rules.RulePack;

/**
 * A usable pack.
 *
 * @param pack whole, checked, with the user's intervals where they may be set
 * @param form the part of the form common to all categories
 * @param draft its file
 */
record LoadedPack(RulePack pack, URL form, PackDraft draft) {

    /** Where it comes from. */
    PackOrigin origin() {
        return draft.origin();
    }
}
