package org.tongbao.cli.internal.command;

import java.nio.file.Path;
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
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Writes an incident of the store into a file. */
@Component(service = Command.class)
public final class IncidentExportCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String KNOWN = "json";

    private final IncidentService incidents;
    private final Stores stores;

    /** Over the service and the store. */
    @Activate
    public IncidentExportCommand(@Reference IncidentService incidents, @Reference Stores stores) {
        this.incidents = incidents;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "incident export";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentExport_help,
                "tongbao incident export 0198f2a0-0000-7000-8000-000000000001 --format json --out incident.json",
                Options.ofStore(
                        new Option(FORMAT, "FORMAT", Messages.Option_format),
                        new Option(Options.OUT, "FILE", Messages.Option_out)));
    }

    @Override
    public Outcome run(Call call) {
        String format = call.option(FORMAT).orElse(KNOWN);
        if (!format.equals(KNOWN)) {
            return Outcome.failed(
                    ExitStatus.USAGE, Messages.bind(Messages.Error_optionValue, new Object[] {FORMAT, format, KNOWN}));
        }
        Optional<String> out = call.option(Options.OUT);
        if (out.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), Options.OUT));
        }
        return stores.reading(call, store -> export(store, call.operands().get(0), out.get()));
    }

    private Outcome export(IncidentStore store, String id, String name) {
        Result<Optional<StoredIncident>> loaded = store.load(id);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        Optional<StoredIncident> found = loaded.get();
        if (found.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noIncident, id));
        }
        StoredIncident stored = found.get();
        Result<Path> written = IncidentFiles.write(name, incidents.write(stored.incident()));
        if (!written.done()) {
            return Outcome.failed(ExitStatus.USAGE, written.findings());
        }
        ObjectNode document = Render.object();
        document.put("id", stored.incident().getId());
        document.put("revision", stored.revision());
        document.put("format", KNOWN);
        document.put("file", written.get().toString());
        return Outcome.done(document, List.of(Messages.bind(Messages.IncidentExport_done, written.get())));
    }
}
