package org.tongbao.flow.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.flow.ui.editor.nls.Messages;

/** Asks which of several; what was chosen and is not known any more stays to be seen. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class ChoiceDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 320;

    private final Property property;
    private final Map<String, String> choices = new LinkedHashMap<>();
    private final List<String> chosen;

    ChoiceDialog(Shell shell, Property property) {
        super(shell);
        this.property = property;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        chosen = new ArrayList<>(property.values());
        choices.putAll(property.choices().get());
        chosen.forEach(value -> choices.putIfAbsent(value, ""));
    }

    /** The values chosen, in the order they had, new ones behind; empty when nothing is to change. */
    Optional<List<String>> ask() {
        return open() == Window.OK ? Optional.of(List.copyOf(chosen)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(property.label());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text search = Named.as(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.BORDER), "choice.search");
        search.setMessage(Messages.Choice_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        CheckboxTableViewer table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        Named.as(table.getTable(), "choice.list");
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(
                LabelProvider.createTextProvider(value -> Property.named(String.valueOf(value), choices)));
        table.setInput(List.copyOf(choices.keySet()));
        table.setCheckedElements(chosen.toArray());
        table.addCheckStateListener(event -> {
            String value = String.valueOf(event.getElement());
            chosen.remove(value);
            if (event.getChecked()) {
                chosen.add(value);
            }
        });
        search.addListener(SWT.Modify, event -> {
            table.setFilters(filter(search.getText()));
            table.setCheckedElements(chosen.toArray());
        });
        return area;
    }

    private ViewerFilter filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return new ViewerFilter() {

            @Override
            public boolean select(Viewer viewer, Object parent, Object element) {
                return Property.named(String.valueOf(element), choices)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
            }
        };
    }
}
