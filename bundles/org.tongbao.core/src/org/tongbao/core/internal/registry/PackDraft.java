package org.tongbao.core.internal.registry;

import java.net.URL;
import java.util.Optional;
import org.tongbao.core.rules.RulePackRegistry.PackOrigin;
import org.tongbao.model.rules.RulePack;

/**
 * A pack as its file has it, before it is put on its base and checked.
 *
 * @param pack what the file says
 * @param content bytes of the file
 * @param name of the file, for messages
 * @param origin where it comes from
 * @param form its own form; empty when it uses that of another pack
 * @param procedure the file of its procedure, if that came with it
 */
record PackDraft(
        RulePack pack, byte[] content, String name, PackOrigin origin, Optional<URL> form, Optional<URL> procedure) {

    String id() {
        return String.valueOf(pack.getId());
    }
}
