package org.tongbao.cli.internal.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.form.Texts;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.rules.RulePackRegistry.PackOrigin;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the installed rule packs. */
@Component(service = Command.class)
public final class PacksCommand implements Command {

    private final RulePackRegistry packs;

    /** Over the registry. */
    @Activate
    public PacksCommand(@Reference RulePackRegistry packs) {
        this.packs = packs;
    }

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.Packs_help, "tongbao packs --json", List.of(Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        ObjectNode document = Render.object();
        ArrayNode array = document.putArray("packs");
        List<String> lines = new ArrayList<>();
        for (RulePack pack : packs.packs()) {
            ObjectNode node = array.addObject();
            node.put("id", pack.getId());
            Render.text(node, "version", pack.getVersion());
            Render.text(node, "title", pack.getTitle());
            Render.text(node, "titleEn", pack.getTitleEn());
            String from = day(pack.getValidFrom());
            String to = day(pack.getValidTo());
            Render.text(node, "validFrom", from);
            Render.text(node, "validTo", to);
            node.put("timeZone", pack.getTimeZone());
            Render.text(node, "source", pack.getSource());
            node.put("clocks", pack.getClocks().size());
            node.put("vectors", pack.getVectors().size());
            Render.text(node, "base", pack.getBase());
            Render.text(node, "note", Texts.pick(pack.getNote(), pack.getNoteEn()));
            Optional<PackOrigin> origin = packs.origin(pack.getId());
            Render.text(node, "contributor", origin.map(PackOrigin::contributor).orElse(""));
            Render.text(node, "sha256", origin.map(PackOrigin::sha256).orElse(""));
            node.put("installed", origin.filter(PackOrigin::installed).isPresent());
            lines.add(Messages.bind(Messages.Packs_line, new Object[] {
                pack.getId(), Texts.title(pack), people(pack.getValidFrom()), people(pack.getValidTo())
            }));
        }
        document.set("findings", Render.findings(packs.findings()));
        packs.findings().forEach(finding -> lines.add(ClockLines.line(finding)));
        return Outcome.done(document, lines, packs.findings());
    }

    /** As people read a day, in the calendar of their language. */
    private static String people(@Nullable LocalDate day) {
        return day == null ? "" : RocDates.format(day);
    }

    private static String day(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
