package org.tongbao.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.IncidentObservables;
import org.tongbao.ui.form.FormContext;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.BrokenText;
import org.tongbao.ui.widgets.StackedLayout;
import org.tongbao.ui.widgets.VerticalScroll;

/** What the fields of one page share while they are drawn and as long as they live. */
public final class Drawing {

    /** Key under which controls carry their name for tests. */
    public static final String KEY = "org.eclipse.swtbot.widget.key";

    private static final int MARGIN = 12;

    private final FormToolkit toolkit;
    private final IncidentEditing editing;
    private final FormContext context;
    private final IncidentObservables observables;
    private final DataBindingContext bindings;
    private final VerticalScroll scroll;
    private final HintBar hints;
    private final Map<String, FieldView> views = new LinkedHashMap<>();
    private final Set<Runnable> refreshers = new LinkedHashSet<>();
    private Optional<Assessment> assessment = Optional.empty();

    /** Draws into a scrolled body with a hint bar at the bottom of {@code page}. */
    public Drawing(FormToolkit toolkit, IncidentEditing editing, FormContext context, Composite page) {
        this.toolkit = toolkit;
        this.editing = editing;
        this.context = context;
        scroll = new VerticalScroll(page, new StackedLayout(MARGIN, 0, 16));
        toolkit.adapt(scroll.control());
        toolkit.adapt(scroll.body());
        hints = new HintBar(page, this);
        observables = new IncidentObservables(editing);
        bindings = new DataBindingContext(DisplayRealm.getRealm(scroll.control().getDisplay()));
    }

    /** The incident. */
    public IncidentEditing editing() {
        return editing;
    }

    /** Form, scale and zone. */
    public FormContext context() {
        return context;
    }

    /** Values of the incident for bindings. */
    public IncidentObservables observables() {
        return observables;
    }

    /** All bindings of the page, disposed with it. */
    public DataBindingContext bindings() {
        return bindings;
    }

    /** The fields drawn, by key, in reading order. */
    public Map<String, FieldView> views() {
        return views;
    }

    /** The last assessment; empty before the first. */
    public Optional<Assessment> assessment() {
        return assessment;
    }

    /** Remembers the assessment and lets fields that show it refresh. */
    public void setAssessment(Assessment assessment) {
        this.assessment = Optional.of(assessment);
    }

    /** Runs something now and after each change of the incident or the assessment. */
    public void onChange(Control owner, Runnable refresh) {
        onLaterChange(owner, refresh);
        refresh.run();
    }

    /** Runs something after each change of the incident or the assessment. */
    void onLaterChange(Control owner, Runnable refresh) {
        refreshers.add(refresh);
        owner.addDisposeListener(event -> refreshers.remove(refresh));
    }

    /** Runs everything registered with {@link #onChange}. */
    public void refresh() {
        // What one of them replaces is not asked any more.
        List.copyOf(refreshers).stream().filter(refreshers::contains).forEach(Runnable::run);
    }

    /** Lays out again after these controls have changed their size or visibility. */
    public void relayout(Control... changed) {
        scroll.relayout(changed);
    }

    /** Where the field that has the focus is explained. */
    public HintBar hints() {
        return hints;
    }

    /** The scrolled page. */
    public VerticalScroll scroll() {
        return scroll;
    }

    /** An empty composite that looks like the page. */
    public Composite composite(Composite parent) {
        var composite = new Composite(parent, SWT.NONE);
        toolkit.adapt(composite);
        return composite;
    }

    /** A label that wraps. */
    public Label label(Composite parent, String text) {
        var label = toolkit.createLabel(parent, "", BrokenText.style(SWT.WRAP));
        BrokenText.set(label, text);
        return label;
    }

    /** A button with a text that wraps. */
    public Button button(Composite parent, String text, int style) {
        var button = toolkit.createButton(parent, "", BrokenText.style(style | SWT.WRAP));
        BrokenText.set(button, text);
        return button;
    }

    /** A wrapping label in the colour of secondary text. */
    public Label hint(Composite parent, String text) {
        var label = label(parent, text);
        label.setForeground(Tint.TEXT_MUTED.color(label.getDisplay()));
        return label;
    }

    /** Ends the bindings. */
    public void dispose() {
        var bound = List.copyOf(bindings.getBindings());
        bound.forEach(binding -> {
            var model = binding.getModel();
            binding.dispose();
            model.dispose();
        });
        bindings.dispose();
        refreshers.clear();
    }

    /** The toolkit for everything else. */
    public FormToolkit toolkit() {
        return toolkit;
    }
}
