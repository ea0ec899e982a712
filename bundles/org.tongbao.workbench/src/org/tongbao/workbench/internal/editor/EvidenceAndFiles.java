package org.tongbao.workbench.internal.editor;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.look.Icon;

/** 佐證: evidence, and beside it the files attached to the incident. UI thread. */
final class EvidenceAndFiles implements EditorPage {

    private static final int[] SHARES = {3, 2};

    private final EvidencePage evidence;
    private final AttachmentBlock files;

    EvidenceAndFiles(PageContext context) {
        evidence = new EvidencePage(context);
        files = new AttachmentBlock(context);
    }

    @Override
    public String id() {
        return evidence.id();
    }

    @Override
    public String title() {
        return evidence.title();
    }

    @Override
    public Icon icon() {
        return evidence.icon();
    }

    @Override
    public Control create(Composite parent) {
        // one below the other, their tables would have no height in a window of usual size
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        for (EditorPage each : List.of(evidence, files)) {
            each.create(sash);
        }
        sash.setWeights(SHARES);
        return sash;
    }

    @Override
    public void focus() {
        evidence.focus();
    }

    @Override
    public boolean holds(String subject) {
        return evidence.holds(subject) || files.holds(subject);
    }

    @Override
    public boolean reveal(String subject) {
        return files.holds(subject) ? files.reveal(subject) : evidence.reveal(subject);
    }
}
