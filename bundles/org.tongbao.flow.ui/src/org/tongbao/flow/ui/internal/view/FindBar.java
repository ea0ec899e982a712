package org.tongbao.flow.ui.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.flow.ui.part.StepWords;
import org.tongbao.flow.ui.viewer.FlowViewer;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.AccessibleText;

/** Searches steps by their words, ids and roles: typing goes to the first, Enter to the next, Esc closes. */
final class FindBar extends Composite {

    private final Supplier<FlowViewer> viewer;
    private final Text field;
    private final Label count;

    FindBar(Composite parent, Supplier<FlowViewer> viewer) {
        super(parent, SWT.NONE);
        this.viewer = viewer;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
        field = Keyed.as(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "flow.find");
        field.setMessage(Messages.Find_hint);
        AccessibleText.set(field, () -> Messages.Find_hint, () -> "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        count = Keyed.as(new Label(this, SWT.NONE), "flow.find.count");
        count.setForeground(Tint.TEXT_MUTED.color(getDisplay()));
        GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(count);
        field.addListener(SWT.Modify, event -> go(0));
        field.addListener(SWT.DefaultSelection, event -> go(1));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                open(false);
                viewer.get().control().setFocus();
            }
        });
    }

    /** Opens with the cursor in it, or closes. */
    void open(boolean wanted) {
        setVisible(wanted);
        ((GridData) getLayoutData()).exclude = !wanted;
        getParent().layout(true, true);
        if (wanted) {
            field.setFocus();
            field.selectAll();
        }
    }

    private void go(int further) {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        List<String> found =
                viewer.get().scene().map(scene -> find(scene, wanted)).orElse(List.of());
        if (found.isEmpty()) {
            count.setText(wanted.isEmpty() ? "" : Messages.Find_none);
            return;
        }
        int at = viewer.get().selected().map(found::indexOf).orElse(-1);
        int next = Math.max(0, (at + further) % found.size());
        viewer.get().select(found.get(next));
        count.setText(NLS.bind(Messages.Find_count, next + 1, found.size()));
    }

    /** Steps in the order of the procedure. */
    static List<String> find(Scene scene, String wanted) {
        return wanted.isEmpty()
                ? List.of()
                : scene.nodes().stream()
                        .filter(node -> matches(node, wanted))
                        .map(SceneNode::id)
                        .toList();
    }

    private static boolean matches(SceneNode node, String wanted) {
        return (node.id() + '\n' + StepWords.name(node) + '\n' + node.tooltip())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
