package org.tongbao.cli.internal.command;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.register.RegisterField;
import org.tongbao.core.register.RegisterSheet;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Result;

/** Writes listed incidents into a file for a spreadsheet program. */
@Component(service = IncidentSheet.class)
public final class IncidentSheet {

    private static final List<RegisterField> FIELDS = List.of(RegisterField.values());

    private final RegisterSheet register;
    private final SheetOutput output;

    /** In the installed formats. */
    @Activate
    public IncidentSheet(@Reference RegisterSheet register, @Reference SheetOutput output) {
        this.register = register;
        this.output = output;
    }

    /** The answer to a name that says no format; empty when it does. */
    Optional<Outcome> misuse(String name) {
        return output.misuse(name);
    }

    /** Writes them all. */
    Outcome write(String name, List<IncidentSummary> incidents) {
        return output.write(
                name,
                RegisterSheet.head(FIELDS),
                rows -> {
                    for (IncidentSummary line : incidents) {
                        rows.row(register.row(FIELDS, line));
                    }
                    return Result.of(incidents.size());
                },
                "incidents",
                Messages.IncidentList_written);
    }
}
