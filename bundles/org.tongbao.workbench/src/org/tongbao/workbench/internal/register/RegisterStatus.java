package org.tongbao.workbench.internal.register;

import java.util.ArrayList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.search.IndexProgress;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** Below the register: how many incidents are in each state, how many are shown, and how far the search is. UI thread. */
final class RegisterStatus {

    private final Label counts;
    private final Label search;
    private IndexProgress progress = IndexProgress.UNKNOWN;

    RegisterStatus(Composite parent) {
        search = Keyed.as(new Label(parent, SWT.WRAP), "register.search.progress");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(4, 0)
                .exclude(true)
                .applyTo(search);
        counts = Keyed.as(new Label(parent, SWT.WRAP), "register.counts");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(counts);
    }

    void show(RegisterModel model, RegisterAnswer answer) {
        var words = new ArrayList<String>();
        model.counts()
                .forEach((state, incidents) ->
                        words.add(NLS.bind(Messages.Register_count, state.label(), Long.toString(incidents))));
        if (model.rows().incidents() != model.total()) {
            words.add(NLS.bind(
                    Messages.Register_shown, Integer.toString(model.rows().incidents()), Long.toString(model.total())));
        }
        counts.setText(String.join("　", words));
        if (!answer.trouble().isEmpty()) {
            show(new IndexProgress(0, 0, false, answer.trouble()));
        }
    }

    /** Says how far the index is, unless it has all. */
    void show(IndexProgress now) {
        progress = now;
        String words = words();
        search.setText(words);
        search.setVisible(!words.isEmpty());
        if (search.getLayoutData() instanceof GridData data) {
            data.exclude = words.isEmpty();
        }
    }

    private String words() {
        if (!progress.trouble().isEmpty()) {
            return NLS.bind(Messages.Register_search_trouble, FindingDetails.sentence(progress.trouble()));
        }
        return progress.complete() || progress.total() == 0
                ? ""
                : NLS.bind(
                        Messages.Register_search_progress,
                        Long.toString(progress.done()),
                        Long.toString(progress.total()));
    }

    void clear() {
        counts.setText("");
    }
}
