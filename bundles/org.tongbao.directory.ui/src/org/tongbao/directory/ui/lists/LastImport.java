package org.tongbao.directory.ui.lists;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.directory.Imported;
import org.tongbao.core.time.RocDates;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.widgets.Keyed;

/** The last import, with a button that takes it back as long as that can be done. Not there otherwise. UI thread. */
final class LastImport {

    private final Composite row;
    private final Label label;
    private final Button undo;
    private final ImportDesk desk;
    private Optional<Imported> last = Optional.empty();

    /**
     * Below something.
     *
     * @param told what came of taking it back, in the UI thread
     */
    LastImport(Composite parent, ImportDesk desk, Consumer<String> told) {
        this.desk = desk;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        label = Keyed.as(new Label(row, SWT.NONE), "reconcile.last");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        undo = Keyed.as(new Button(row, SWT.PUSH), "reconcile.undo");
        undo.setText(Messages.Button_undo);
        undo.addListener(
                SWT.Selection,
                event -> last.ifPresent(imported -> {
                    undo.setEnabled(false);
                    desk.undo(imported.id(), done -> true, done -> UiThread.async(row, () -> told.accept(words(done))));
                }));
        row.setVisible(false);
    }

    /** Looks again which one that is. Any thread. */
    void refresh() {
        desk.last(found -> UiThread.async(row, () -> show(found)));
    }

    private void show(Optional<Imported> found) {
        last = found;
        String words = found.map(LastImport::words).orElse("");
        label.setText(words.replace("&", "&&"));
        // cut where the view is narrow
        undo.setToolTipText(words);
        undo.setEnabled(true);
        row.setVisible(found.isPresent());
        if (row.getLayoutData() instanceof GridData data) {
            data.exclude = found.isEmpty();
        }
        row.getParent().layout(true, true);
    }

    private static String words(Imported imported) {
        return NLS.bind(Messages.Last_import, new Object[] {
            imported.file(),
            RocDates.format(imported.at(), DirectoryChecks.ZONE),
            imported.parts().size()
        });
    }

    private static String words(Result<Imported> done) {
        return done.done()
                ? NLS.bind(
                        Messages.Import_undone,
                        done.get().file(),
                        done.get().parts().size())
                : done.findings().stream().map(Finding::message).collect(Collectors.joining(" "));
    }
}
