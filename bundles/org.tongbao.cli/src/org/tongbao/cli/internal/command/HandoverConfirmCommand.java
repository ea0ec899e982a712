package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.handover.HandoverKeys.Place;

/** Confirms a partner by the fingerprint it has read out over the telephone. */
@Component(service = Command.class)
public final class HandoverConfirmCommand implements Command {

    private final Stores stores;
    private final HandoverKeys keys;

    /** Over the keys; the store says whether they are encrypted. */
    @Activate
    public HandoverConfirmCommand(@Reference Stores stores, @Reference HandoverKeys keys) {
        this.stores = stores;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "handover confirm";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FINGERPRINT",
                1,
                1,
                Messages.HandoverConfirm_help,
                "tongbao handover confirm 12345-67890-12345-67890-12345-67890-12345-67890",
                Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(
                call,
                store -> HandoverAnswer.partner(
                        keys.confirm(Place.beside(store), call.operands().get(0)), ""));
    }
}
