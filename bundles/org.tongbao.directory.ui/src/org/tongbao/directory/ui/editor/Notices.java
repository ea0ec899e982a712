package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.Keyed;

/** A message below the head of an editor: what happened and what to do; not there when there is none. UI thread. */
final class Notices extends Composite {

    private static final int TEXT_WIDTH = 300;

    /**
     * Something one can do about it.
     *
     * @param id data key of its button
     */
    record Offer(String id, String label, Runnable run) {}

    private final FormToolkit toolkit;

    Notices(Composite parent, FormToolkit toolkit) {
        super(parent, SWT.NONE);
        this.toolkit = toolkit;
        toolkit.adapt(this);
        Keyed.as(this, "organization.notices");
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Shows findings; nothing when there is none. */
    void show(List<Finding> findings) {
        if (findings.isEmpty()) {
            clear();
            return;
        }
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        show(
                error ? Icon.ERROR : Icon.WARNING,
                findings.stream().map(Finding::message).collect(Collectors.joining("\n")),
                List.of());
    }

    /** Shows one message with what can be done about it. */
    void show(Icon icon, String text, List<Offer> offers) {
        empty();
        GridLayoutFactory.fillDefaults()
                .numColumns(offers.size() + 3)
                .margins(8, 4)
                .spacing(6, 4)
                .applyTo(this);
        toolkit.createLabel(this, "").setImage(icon.image(getDisplay()));
        Label words = Keyed.as(toolkit.createLabel(this, text.replace("&", "&&"), SWT.WRAP), "organization.notice");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(words);
        for (Offer offer : offers) {
            button(offer.id(), offer.label(), offer.run());
        }
        button("organization.notice.close", Messages.Notice_close, this::clear);
        seen(true);
    }

    /** Takes the message away. */
    void clear() {
        empty();
        seen(false);
    }

    private void button(String id, String label, Runnable run) {
        Button button = Keyed.as(toolkit.createButton(this, label, SWT.PUSH), id);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void empty() {
        for (var old : getChildren()) {
            old.dispose();
        }
    }

    private void seen(boolean visible) {
        ((GridData) getLayoutData()).exclude = !visible;
        setVisible(visible);
        getParent().layout(true, true);
    }
}
