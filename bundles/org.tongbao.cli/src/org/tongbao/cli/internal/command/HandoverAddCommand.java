package org.tongbao.cli.internal.command;

import java.nio.file.Path;
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

/** Keeps the card of a partner, not yet confirmed. */
@Component(service = Command.class)
public final class HandoverAddCommand implements Command {

    private final Stores stores;
    private final HandoverKeys keys;

    /** Over the keys; the store says whether they are encrypted. */
    @Activate
    public HandoverAddCommand(@Reference Stores stores, @Reference HandoverKeys keys) {
        this.stores = stores;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "handover add";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "CARD", 1, 1, Messages.HandoverAdd_help, "tongbao handover add bureau.card", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.writing(
                call,
                store -> HandoverAnswer.partner(
                        keys.add(Place.beside(store), Path.of(call.operands().get(0))), Messages.HandoverAdd_next));
    }
}
