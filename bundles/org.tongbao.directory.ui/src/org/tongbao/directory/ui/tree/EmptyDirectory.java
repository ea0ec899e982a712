package org.tongbao.directory.ui.tree;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.tongbao.directory.ui.internal.DirectoryIds;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.ui.widgets.Keyed;

/** Stands in the place of the tree while there are no organizations: says what belongs there and how it comes in. UI thread. */
final class EmptyDirectory extends Composite {

    private static final int TEXT_WIDTH = 260;

    EmptyDirectory(Composite parent, IServiceLocator services) {
        super(parent, SWT.NONE);
        Keyed.as(this, "directory.empty");
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(this);
        var words = new Label(this, SWT.WRAP);
        words.setText(Messages.Empty_text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(words);
        offer(services, DirectoryIds.IMPORT, "directory.import", Messages.Empty_import);
        offer(services, DirectoryIds.NEW, "directory.new", Messages.Empty_new);
    }

    private void offer(IServiceLocator services, String id, String key, String label) {
        Command command = services.getService(ICommandService.class).getCommand(id);
        if (!command.isDefined()) {
            return;
        }
        var button = Keyed.as(new Button(this, SWT.PUSH), key);
        button.setText(label);
        button.addListener(SWT.Selection, event -> {
            try {
                services.getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(id, e);
            }
        });
    }
}
