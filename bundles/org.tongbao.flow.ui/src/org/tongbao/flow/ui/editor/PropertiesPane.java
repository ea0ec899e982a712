package org.tongbao.flow.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.Transition;

/** What can be said of what is selected, each attribute a field; every entry is a change of its own. UI thread. */
final class PropertiesPane {

    private static final String SHOWN = "shown";
    /** A field is never narrower: words stand above it, so that it has the room even beside other views. */
    private static final int WIDTH = 70;

    private static final int MARGIN = 6;

    private final ProcedureSession session;
    private final ScrolledComposite scroll;
    private final List<Runnable> pending = new ArrayList<>();
    private final List<Runnable> shown = new ArrayList<>();
    private Optional<EObject> element = Optional.empty();

    PropertiesPane(Composite parent, ProcedureSession session) {
        this.session = session;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        show(session.procedure());
    }

    /** Takes over what was typed and not yet left. */
    void commit() {
        List.copyOf(pending).forEach(Runnable::run);
    }

    /** Shows an element; the same as before only with its values. */
    void show(EObject other) {
        if (element.filter(other::equals).isPresent()) {
            shown.forEach(Runnable::run);
            return;
        }
        commit();
        pending.clear();
        shown.clear();
        element = Optional.of(other);
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        var body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(4, 4)
                .applyTo(body);
        var head = new Label(body, SWT.WRAP);
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(head);
        shown.add(() -> head.setText(title(other)));
        Properties.of(other, session.procedure(), session.law()).forEach(property -> field(body, property));
        shown.forEach(Runnable::run);
        scroll.setContent(body);
        scroll.setMinHeight(body.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scroll.setOrigin(0, 0);
    }

    private static String title(EObject element) {
        return switch (element) {
            case Step step -> NLS.bind(Messages.Pane_step, step.getId());
            case Lane lane -> NLS.bind(Messages.Pane_lane, lane.getId());
            case Transition way -> NLS.bind(Messages.Pane_way, new Object[] {way.getSource(), way.getTarget()});
            default -> Messages.Pane_procedure;
        };
    }

    private void field(Composite body, Property property) {
        switch (property.kind()) {
            case FLAG -> flag(body, property);
            case TEXT -> text(body, property);
            case ONE -> one(body, property);
            case MANY -> many(body, property);
        }
    }

    private static void label(Composite body, Property property) {
        var label = new Label(body, SWT.WRAP);
        label.setText(property.label());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    private void enter(Property property, List<String> values) {
        if (!values.equals(property.values())) {
            session.run(property.edit(session.procedure(), values));
        }
    }

    private void flag(Composite body, Property property) {
        Button box = named(new Button(body, SWT.CHECK | SWT.WRAP), property);
        box.setText(property.label());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(box);
        box.addListener(
                SWT.Selection,
                event ->
                        session.run(property.edit(session.procedure(), List.of(Boolean.toString(box.getSelection())))));
        shown.add(() -> box.setSelection(property.values().contains("true")));
    }

    private void text(Composite body, Property property) {
        label(body, property);
        Text text = named(new Text(body, SWT.BORDER), property);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        Runnable take = () -> {
            if (!text.isDisposed()) {
                String typed = text.getText().strip();
                // what nobody typed may be older than what the diagram has by now
                if (!typed.equals(text.getData(SHOWN))) {
                    text.setData(SHOWN, typed);
                    enter(property, typed.isEmpty() ? List.of() : List.of(typed));
                }
            }
        };
        pending.add(take);
        text.addListener(SWT.FocusOut, event -> take.run());
        text.addListener(SWT.DefaultSelection, event -> take.run());
        shown.add(() -> {
            String now = String.join(" ", property.values());
            text.setData(SHOWN, now.strip());
            if (!now.equals(text.getText().strip())) {
                text.setText(now);
            }
        });
    }

    private void one(Composite body, Property property) {
        label(body, property);
        Combo combo = named(new Combo(body, SWT.READ_ONLY), property);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        List<String> ids = new ArrayList<>();
        combo.addListener(SWT.Selection, event -> {
            String chosen = ids.get(combo.getSelectionIndex());
            enter(property, chosen.isEmpty() ? List.of() : List.of(chosen));
        });
        shown.add(() -> {
            Map<String, String> choices = property.choices().get();
            String now = property.values().stream().findFirst().orElse("");
            ids.clear();
            ids.addAll(choices.keySet());
            if (!ids.contains(now)) {
                // what is not known any more is shown, so that somebody can mend it
                ids.add(0, now);
            }
            combo.setItems(ids.stream()
                    .map(id -> id.isEmpty() ? choices.getOrDefault(id, "") : words(id, choices, property))
                    .toArray(String[]::new));
            combo.select(ids.indexOf(now));
        });
    }

    /** Kinds and pages are known by their words alone, the rest by its id as well. */
    private static String words(String id, Map<String, String> choices, Property property) {
        boolean plain = property.attribute().getEAttributeType() instanceof EEnum;
        return plain ? choices.getOrDefault(id, id) : Property.named(id, choices);
    }

    private void many(Composite body, Property property) {
        label(body, property);
        Text text = named(new Text(body, SWT.BORDER | SWT.READ_ONLY), property);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        var button = new Button(body, SWT.PUSH);
        button.setText(Messages.Pane_choose);
        button.setToolTipText(NLS.bind(Messages.Pane_choose_hint, property.label()));
        button.setData(Named.KEY, "procedure." + property.id() + ".choose");
        button.addListener(
                SWT.Selection,
                event -> new ChoiceDialog(button.getShell(), property)
                        .ask()
                        .ifPresent(values -> enter(property, values)));
        shown.add(() -> {
            text.setText(property.words());
            text.setToolTipText(property.words());
        });
    }

    private static <W extends Widget> W named(W widget, Property property) {
        return Named.as(widget, "procedure." + property.id());
    }
}
