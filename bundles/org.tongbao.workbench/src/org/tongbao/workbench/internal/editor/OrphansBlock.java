package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tongbao.model.finding.Finding;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * 表單以外的答案: answers whose questions the form does not ask, because its plugin is not installed or has changed. They
 * are kept, and can be read and copied here. Takes no room when there are none.
 */
final class OrphansBlock extends OverviewBlock {

    private static final int MOST_LINES = 12;

    private final Text text;

    OrphansBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.orphans", Messages.Overview_orphans, 1);
        text = Keyed.as(
                new Text(body(), SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "overview.orphans.text");
        GridDataFactory.fillDefaults().grab(true, true).hint(180, SWT.DEFAULT).applyTo(text);
        show(List.of());
    }

    @Override
    void show(Assessed assessed) {
        show(assessed.orphans());
    }

    @Override
    boolean focus() {
        return !text.getText().isEmpty() && text.setFocus();
    }

    private void show(List<Finding> orphans) {
        var canonical = new Canonical(session());
        String words = orphans.stream()
                .map(finding -> NLS.bind(
                        Messages.Category_line,
                        finding.subject(),
                        canonical.words(
                                "answers/" + finding.subject(),
                                String.valueOf(finding.args().getLast()))))
                .collect(Collectors.joining("\n"));
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
        int lines = Math.min(MOST_LINES, Math.max(2, orphans.size()));
        ((GridData) text.getLayoutData()).heightHint = lines * text.getLineHeight();
        Composite section = body().getParent();
        section.setVisible(!orphans.isEmpty());
        ((GridData) section.getLayoutData()).exclude = orphans.isEmpty();
    }
}
