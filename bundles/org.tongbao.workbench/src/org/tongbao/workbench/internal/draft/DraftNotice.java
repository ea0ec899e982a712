package org.tongbao.workbench.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.incident.Titles;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Offers, without getting in the way, the drafts that an earlier run left behind. UI thread. */
public final class DraftNotice extends Composite {

    private static final int TEXT_WIDTH = 200;

    private final DraftDesk desk;
    private final Consumer<Draft> recover;
    private final List<Draft> offered = new ArrayList<>();

    /**
     * An invisible notice; {@link #look} makes it appear.
     *
     * @param recover opens a draft
     */
    public DraftNotice(Composite parent, DraftDesk desk, Consumer<Draft> recover) {
        super(parent, SWT.BORDER);
        this.desk = desk;
        this.recover = recover;
        Keyed.as(this, "drafts.notice");
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(6, 4)
                .spacing(6, 4)
                .applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Asks the journal what is left over. */
    public void look() {
        desk.list(result -> UiThread.async(this, () -> offer(result)));
    }

    private void offer(Result<List<Draft>> result) {
        offered.clear();
        result.value().ifPresent(offered::addAll);
        show(result.findings());
    }

    private void show(List<Finding> findings) {
        for (var old : getChildren()) {
            old.dispose();
        }
        findings.forEach(finding -> {
            icon(Icon.WARNING);
            text(finding.message(), 3);
        });
        for (Draft draft : List.copyOf(offered)) {
            icon(Icon.INFO);
            text(NLS.bind(Messages.Draft_left, name(draft), Times.format(draft.written())), 1);
            button("drafts.recover", Messages.Draft_recover, () -> take(draft, () -> recover.accept(draft)));
            button(
                    "drafts.discard",
                    Messages.Draft_discard,
                    () -> take(draft, () -> desk.discard(draft.incident().getId())));
        }
        boolean visible = getChildren().length > 0;
        setVisible(visible);
        ((GridData) getLayoutData()).exclude = !visible;
        getParent().layout(true, true);
    }

    private void take(Draft draft, Runnable action) {
        offered.remove(draft);
        show(List.of());
        action.run();
    }

    private static String name(Draft draft) {
        String name = Titles.of(draft.incident());
        return name.isEmpty() ? Messages.Title_none : name;
    }

    private void icon(Icon icon) {
        new Label(this, SWT.NONE).setImage(icon.image(getDisplay()));
    }

    private void text(String words, int span) {
        var label = new Label(this, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .span(span, 1)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    private void button(String id, String label, Runnable action) {
        var button = Keyed.as(new Button(this, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
