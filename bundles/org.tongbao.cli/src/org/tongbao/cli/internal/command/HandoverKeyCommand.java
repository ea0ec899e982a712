package org.tongbao.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.handover.Card;
import org.tongbao.core.handover.HandoverFinding;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Makes the keys of this installation, once, and shows its card. */
@Component(service = Command.class)
public final class HandoverKeyCommand implements Command {

    private static final String NAME = "--name";
    private static final String CARD = "--card";

    private final Stores stores;
    private final HandoverKeys keys;

    /** Over the keys; the store says whether they are encrypted. */
    @Activate
    public HandoverKeyCommand(@Reference Stores stores, @Reference HandoverKeys keys) {
        this.stores = stores;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "handover key";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.HandoverKey_help,
                "tongbao handover key --name 高雄市鼓山戶政事務所 --card gushan.card",
                Options.ofStore(
                        new Option(NAME, "NAME", Messages.HandoverKey_name),
                        new Option(CARD, "FILE", Messages.HandoverKey_card)));
    }

    @Override
    public Outcome run(Call call) {
        return stores.writing(call, store -> {
            Place place = Place.beside(store);
            Result<Card> card = call.option(NAME)
                    .map(name -> keys.make(place, name))
                    .orElseGet(() -> keys.own(place)
                            .then(own -> own.map(Result::of)
                                    .orElseGet(() -> Result.refused(Finding.error(HandoverFinding.NO_KEY, "")))));
            Optional<String> file = call.option(CARD);
            Result<Card> written =
                    card.then(each -> file.isPresent() ? keys.writeCard(place, Path.of(file.get())) : Result.of(each));
            return written.done() ? answer(written.get(), file) : HandoverAnswer.failed(written);
        });
    }

    private static Outcome answer(Card card, Optional<String> file) {
        ObjectNode document = Render.object();
        HandoverAnswer.card(document, card);
        Render.text(document, "card", file.orElse(""));
        var lines = new ArrayList<String>();
        lines.add(Messages.bind(Messages.HandoverKey_own, card.name()));
        lines.add(Messages.bind(Messages.Handover_fingerprint, card.groups()));
        file.ifPresent(name -> lines.add(Messages.bind(Messages.HandoverKey_written, name)));
        return Outcome.done(document, lines);
    }
}
