package org.tongbao.workbench.internal.handover;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.handover.Partner;
import org.tongbao.workbench.internal.nls.Messages;

/** What is to be done next before something can be handed over, in words. UI thread. */
final class NextStep {

    private NextStep() {}

    /**
     * The next step.
     *
     * @param own true when this installation has keys
     * @param open name of the incident that could be sent; empty when none is open and saved
     */
    static String words(boolean own, PartnerTable partners, Optional<String> open) {
        if (!own) {
            return Messages.Handover_next_key;
        }
        Optional<Partner> chosen = partners.chosen();
        Optional<Partner> unconfirmed = chosen.isPresent()
                ? chosen.filter(each -> each.confirmed().isEmpty())
                : partners.all().stream()
                        .filter(each -> each.confirmed().isEmpty())
                        .findFirst();
        if (partners.all().isEmpty()) {
            return Messages.Handover_hint;
        }
        if (unconfirmed.isPresent()) {
            return NLS.bind(
                    Messages.Handover_next_call, unconfirmed.get().card().name());
        }
        if (chosen.isEmpty()) {
            return Messages.Handover_next_choose;
        }
        return open.map(incident -> NLS.bind(
                        Messages.Handover_next_send,
                        incident,
                        chosen.get().card().name()))
                .orElse(Messages.Handover_next_open);
    }
}
