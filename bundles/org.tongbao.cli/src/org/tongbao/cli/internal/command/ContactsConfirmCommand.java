package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.tongbao.core.directory.Confirmation;
import org.tongbao.core.directory.Confirmation.Confirmed;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import tools.jackson.databind.node.ObjectNode;

/** Records that contacts and functions of organizations were asked about and are still so. */
@Component(service = Command.class)
public final class ContactsConfirmCommand implements Command {

    private static final String PERSON = "--person";

    private final Stores stores;
    private final Clock clock = Clock.systemUTC();

    /** Over the store. */
    @Activate
    public ContactsConfirmCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "contacts confirm";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ORG…",
                1,
                Integer.MAX_VALUE,
                Messages.ContactsConfirm_help,
                "tongbao contacts confirm 高雄市鼓山戶政事務所 --person 人員06",
                Options.ofStore(new Option(PERSON, "NAME", Messages.Option_person)));
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(
                call, store -> confirm(call, store, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    private static Outcome confirm(Call call, IncidentStore store, Instant now) {
        List<OrganizationSave> saves = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int entries = 0;
        for (String name : call.operands().stream().distinct().toList()) {
            Result<Optional<StoredOrganization>> loaded = store.organizations().load(name);
            if (!loaded.done()) {
                return Stores.failed(loaded);
            }
            if (loaded.get().isEmpty()) {
                return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noOrganization, name));
            }
            Optional<Confirmed> confirmed = confirmed(loaded.get().get(), call.option(PERSON), now);
            if (confirmed.isEmpty()) {
                return Outcome.failed(
                        ExitStatus.USAGE,
                        List.of(Finding.error(
                                DirectoryFinding.CONTACT_UNKNOWN,
                                "",
                                name,
                                call.option(PERSON).orElse("–"))));
            }
            saves.add(confirmed.get().save());
            entries += confirmed.get().entries();
            lines.add(Messages.bind(
                    Messages.ContactsConfirm_line, name, confirmed.get().entries()));
        }
        Result<Integer> saved = store.organizations().saveAll(saves, Stores.author(store));
        return saved.done() ? answer(now, saves.size(), entries, lines) : Stores.failed(saved);
    }

    private static Optional<Confirmed> confirmed(StoredOrganization stored, Optional<String> person, Instant now) {
        Organization organization = stored.organization();
        return new Confirmation(now)
                .confirm(
                        stored,
                        each -> person.map(name ->
                                        Confirmation.of(organization, name).test(each))
                                .orElse(true));
    }

    private static Outcome answer(Instant now, int organizations, int entries, List<String> lines) {
        ObjectNode document = Render.object();
        new Render(OrgLines.ZONE).instant(document, "confirmed", Optional.of(now));
        document.put("organizations", organizations);
        document.put("entries", entries);
        return Outcome.done(document, lines);
    }
}
