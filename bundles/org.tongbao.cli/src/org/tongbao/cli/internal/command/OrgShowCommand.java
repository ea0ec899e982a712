package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;

/** Shows an organization of the store and where its own duties stand. */
@Component(service = Command.class)
public final class OrgShowCommand implements Command {

    private final OrganizationService organizations;
    private final Stores stores;
    private final Clock clock = Clock.systemUTC();

    /** Over the service and the store. */
    @Activate
    public OrgShowCommand(@Reference OrganizationService organizations, @Reference Stores stores) {
        this.organizations = organizations;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "org show";
    }

    @Override
    public Usage usage() {
        return new Usage("ORG", 1, 1, Messages.OrgShow_help, "tongbao org show 高雄市鼓山戶政事務所 --json", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> show(store, call.operands().get(0)));
    }

    private Outcome show(IncidentStore store, String name) {
        Result<Optional<StoredOrganization>> loaded = store.organizations().load(name);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        if (loaded.get().isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noOrganization, name));
        }
        var lines = new OrgLines(organizations, loaded.get().get(), clock.instant());
        return Outcome.done(lines.document(), lines.lines(), loaded.findings());
    }
}
