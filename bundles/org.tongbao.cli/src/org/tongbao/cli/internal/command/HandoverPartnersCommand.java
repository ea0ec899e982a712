package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
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
import org.tongbao.core.handover.Partner;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Lists the partners whose cards are kept here. */
@Component(service = Command.class)
public final class HandoverPartnersCommand implements Command {

    private final Stores stores;
    private final HandoverKeys keys;

    /** Over the keys; the store says whether they are encrypted. */
    @Activate
    public HandoverPartnersCommand(@Reference Stores stores, @Reference HandoverKeys keys) {
        this.stores = stores;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "handover partners";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.HandoverPartners_help, "tongbao handover partners", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<List<Partner>> partners = keys.partners(Place.beside(store));
            return partners.done() ? answer(partners.get()) : HandoverAnswer.failed(partners);
        });
    }

    private static Outcome answer(List<Partner> partners) {
        ObjectNode document = Render.object();
        var list = document.putArray("partners");
        var lines = new ArrayList<String>();
        for (Partner partner : partners) {
            HandoverAnswer.partner(list.addObject(), partner);
            lines.addAll(HandoverAnswer.lines(partner));
        }
        return Outcome.done(document, lines.isEmpty() ? List.of(Messages.HandoverPartners_none) : lines);
    }
}
