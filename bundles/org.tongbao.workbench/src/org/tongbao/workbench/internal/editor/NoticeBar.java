package org.tongbao.workbench.internal.editor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.nls.Messages;

/** Messages under the editor's header: what happened, where, what to do. They stay until they are dealt with. UI thread. */
final class NoticeBar extends Composite {

    private static final int TEXT_WIDTH = 300;

    private record Notice(Icon icon, String text, List<Offer> offers) {}

    private final FormToolkit toolkit;
    private final Map<String, List<Notice>> notices = new LinkedHashMap<>();

    NoticeBar(Composite parent, FormToolkit toolkit) {
        super(parent, SWT.NONE);
        this.toolkit = toolkit;
        toolkit.adapt(this);
        Keyed.as(this, "editor.notices");
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
    }

    /** Shows findings about one matter, in place of what was shown about it before. */
    void show(String matter, List<Finding> findings) {
        List<Finding> worstFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        if (worstFirst.isEmpty()) {
            clear(matter);
            return;
        }
        show(
                matter,
                icon(worstFirst.getFirst()),
                FindingDetails.sentence(worstFirst),
                List.of(FindingDetails.offer(this, "editor.notice.details", worstFirst)));
    }

    /** Shows one message with what can be done about it. */
    void show(String matter, Icon icon, String text, List<Offer> offers) {
        notices.put(matter, List.of(new Notice(icon, text, offers)));
        draw();
    }

    /** Takes away what is shown about a matter. */
    void clear(String matter) {
        if (notices.remove(matter) != null) {
            draw();
        }
    }

    static Icon icon(Finding finding) {
        return Icon.of(finding.severity());
    }

    private void draw() {
        for (var old : getChildren()) {
            old.dispose();
        }
        notices.forEach((matter, list) -> {
            for (int index = 0; index < list.size(); index++) {
                draw(matter, list.get(index), index == 0);
            }
        });
        boolean empty = getChildren().length == 0;
        ((GridData) getLayoutData()).exclude = empty;
        // Left out of the layout it keeps its place, and would cover the tabs.
        setVisible(!empty);
        getParent().layout(true, true);
    }

    private void draw(String matter, Notice notice, boolean first) {
        var line = toolkit.createComposite(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults()
                .numColumns(3 + notice.offers().size())
                .spacing(6, 0)
                .applyTo(line);
        var icon = toolkit.createLabel(line, "");
        icon.setImage(notice.icon().image(getDisplay()));
        Label text = toolkit.createLabel(line, notice.text().replace("&", "&&"), SWT.WRAP);
        Keyed.as(text, "editor.notice." + matter);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        for (Offer offer : notice.offers()) {
            Button button = toolkit.createButton(line, offer.label(), SWT.PUSH);
            button.addListener(SWT.Selection, event -> offer.run().run());
            Keyed.as(button, offer.id());
        }
        if (first) {
            Button close = toolkit.createButton(line, "", SWT.PUSH);
            close.setImage(Icon.CLEAR.image(getDisplay()));
            close.setToolTipText(Messages.Notice_close);
            close.addListener(SWT.Selection, event -> clear(matter));
            Keyed.as(close, "editor.notice.close");
        }
    }
}
