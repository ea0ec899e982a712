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

/** Forgets a partner: nothing goes there or comes from there any more. */
@Component(service = Command.class)
public final class HandoverForgetCommand implements Command {

    private final Stores stores;
    private final HandoverKeys keys;

    /** Over the keys; the store says whether they are encrypted. */
    @Activate
    public HandoverForgetCommand(@Reference Stores stores, @Reference HandoverKeys keys) {
        this.stores = stores;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "handover forget";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "PARTNER", 1, 1, Messages.HandoverForget_help, "tongbao handover forget 高雄市鼓山戶政事務所", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(
                call,
                store -> HandoverAnswer.partner(
                        keys.remove(Place.beside(store), call.operands().get(0)), Messages.HandoverForget_done));
    }
}
