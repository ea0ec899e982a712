package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.directory.Reconciliation;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import tools.jackson.databind.node.ObjectNode;

/** Says what does not fit in the directory: organizations without a contact, teams with gaps, entries nobody confirmed. */
@Component(service = Command.class)
public final class ContactsReconcileCommand implements Command {

    private static final String MONTHS = "--months";

    /** Contacts are looked through at least once in half a year, with the half-yearly exercise (110 §8). */
    private static final int USUAL = 6;

    private final Stores stores;
    private final Clock clock = Clock.systemUTC();

    /** Over the store. */
    @Activate
    public ContactsReconcileCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "contacts reconcile";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.ContactsReconcile_help,
                "tongbao contacts reconcile --months 6 --json",
                Options.ofStore(new Option(MONTHS, "N", Messages.Option_months)));
    }

    @Override
    public Outcome run(Call call) {
        String typed = call.option(MONTHS).orElse(String.valueOf(USUAL));
        int months = typed.matches("[1-9][0-9]?") ? Integer.parseInt(typed) : 0;
        if (months == 0) {
            return Options.wrong(MONTHS, typed, "1–99");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OrgLines.ZONE);
        return stores.reading(call, store -> {
            Result<List<StoredOrganization>> known = store.organizations().all();
            return known.done() ? answer(known.get(), new Reconciliation(today, months)) : Stores.failed(known);
        });
    }

    private static Outcome answer(List<StoredOrganization> known, Reconciliation reconciliation) {
        List<Finding> findings = reconciliation.of(
                known.stream().map(StoredOrganization::organization).toList());
        ObjectNode document = Render.object();
        document.put("day", reconciliation.day().toString());
        document.put("months", reconciliation.months());
        document.put("organizations", known.size());
        document.set("findings", Render.findings(findings));
        long open = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .count();
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(ClockLines.line(finding)));
        lines.add(Messages.bind(Messages.ContactsReconcile_sum, known.size(), open));
        return Outcome.done(document, lines, findings);
    }
}
