package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.directory.Roster;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows the response teams as they are, or were on a day (K:734-797). */
@Component(service = Command.class)
public final class TeamShowCommand implements Command {

    private final Stores stores;
    private final Clock clock = Clock.systemUTC();

    /** Over the store. */
    @Activate
    public TeamShowCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "team show";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.TeamShow_help,
                "tongbao team show --on 115/3/13 --json",
                Options.ofStore(DirectoryExport.on(), new Option(DirectoryImport.ORG, "NAME", Messages.Option_teamOf)));
    }

    @Override
    public Outcome run(Call call) {
        Result<LocalDate> day = DirectoryExport.day(call, clock);
        if (!day.done()) {
            return Outcome.failed(ExitStatus.USAGE, day.findings());
        }
        Optional<String> only = call.option(DirectoryImport.ORG);
        return stores.reading(call, store -> {
            Result<List<StoredOrganization>> known = store.organizations().all();
            return known.done() ? answer(known.get(), only, day.get()) : Stores.failed(known);
        });
    }

    private static Outcome answer(List<StoredOrganization> known, Optional<String> only, LocalDate day) {
        ObjectNode document = Render.object();
        document.put("day", day.toString());
        ArrayNode teams = document.putArray("teams");
        List<String> lines = new ArrayList<>();
        for (StoredOrganization each : known) {
            String name = String.valueOf(each.organization().getName());
            List<Roster.Entry> entries = Roster.team(each.organization(), day);
            if (!entries.isEmpty() && only.map(name::equals).orElse(true)) {
                ArrayNode members = teams.addObject().put("organization", name).putArray("members");
                entries.forEach(entry -> members.add(member(entry)));
                lines.add(name);
                entries.forEach(entry -> lines.add("  " + line(entry)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(Messages.TeamShow_none);
        }
        return Outcome.done(document, lines);
    }

    private static ObjectNode member(Roster.Entry entry) {
        ObjectNode member = Render.object();
        member.put("function", entry.held().function());
        member.put("rank", entry.held().rank());
        member.put("words", entry.held().words());
        member.put("title", entry.title());
        member.put("name", entry.name());
        member.put("phone", entry.phone());
        member.put("email", entry.email());
        return member;
    }

    private static String line(Roster.Entry entry) {
        return Stream.of(entry.held().words(), entry.title(), entry.name(), entry.phone(), entry.email())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("　"));
    }
}
