package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.directory.ListKind;

/** Brings a list of contact windows (K:683-732) into the store. */
@Component(service = Command.class)
public final class ContactsImportCommand implements Command {

    private final DirectoryImport imports;

    /** Over what brings lists in. */
    @Activate
    public ContactsImportCommand(@Reference DirectoryImport imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "contacts import";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE",
                1,
                1,
                Messages.ContactsImport_help,
                "tongbao contacts import contacts.csv --dry-run",
                Options.ofStore(DirectoryImport.dryRun(), DirectoryImport.from(), DirectoryImport.endMissing()));
    }

    @Override
    public Outcome run(Call call) {
        return imports.run(call, ListKind.CONTACTS);
    }
}
