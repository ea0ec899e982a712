package org.tongbao.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.Section;
import org.tongbao.ui.edit.CompletionEdits;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.IncidentListener;
import org.tongbao.ui.internal.form.Drawing;
import org.tongbao.ui.internal.form.FieldFactory;
import org.tongbao.ui.internal.form.FieldView;
import org.tongbao.ui.internal.form.SectionPart;

/** Sections of a form drawn into a scrolled page, bound to the incident until the page is disposed. */
public final class StagePane {

    /** What is stored as a value and not as typed; a doubtful address is stored as it is. */
    private static final Set<FieldType> TYPED_VALUES =
            Set.of(FieldType.NUMBER, FieldType.PERCENT, FieldType.DATE, FieldType.DATE_TIME);

    private final Composite page;
    private final Drawing drawing;
    private final List<SectionPart> parts = new ArrayList<>();

    StagePane(
            Composite parent,
            FormToolkit toolkit,
            IncidentEditing editing,
            FormContext context,
            List<Section> sections) {
        page = new Composite(parent, SWT.NONE);
        toolkit.adapt(page);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        drawing = new Drawing(toolkit, editing, context, page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(drawing.scroll().control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(drawing.hints().control());
        var factory = new FieldFactory(drawing);
        sections.forEach(section -> parts.add(new SectionPart(factory, drawing, section)));
        IncidentListener listener = drawing::refresh;
        editing.addListener(listener);
        page.addDisposeListener(event -> {
            editing.removeListener(listener);
            drawing.dispose();
        });
    }

    /** The page; dispose it to end. */
    public Composite control() {
        return page;
    }

    /**
     * Shows an assessment: decorates the fields its findings are about and refreshes what is derived. A finding about a
     * sub-answer that is not shown decorates its field.
     */
    public void setAssessment(Assessment assessment) {
        setAssessment(assessment, List.of());
    }

    /** The same, with findings from elsewhere behind those of the assessment, e.g. from the category's validator. */
    public void setAssessment(Assessment assessment, List<Finding> more) {
        drawing.setAssessment(assessment);
        Map<FieldView, List<Finding>> byField = new HashMap<>();
        for (var finding :
                Stream.concat(assessment.findings().stream(), more.stream()).toList()) {
            view(finding.subject())
                    .ifPresent(view -> byField.computeIfAbsent(view, key -> new ArrayList<>())
                            .add(finding));
        }
        List.copyOf(drawing.views().values()).forEach(view -> view.setFindings(byField.getOrDefault(view, List.of())));
        drawing.refresh();
        drawing.hints().refresh();
    }

    /** True when a field, or the field a sub-answer belongs to, is on this page. */
    public boolean contains(String subject) {
        return view(subject).isPresent();
    }

    /**
     * Scrolls to a field, a sub-answer or the field that shows an event, and gives it the focus.
     *
     * @param subject as in findings, e.g. {@code F1-08}, {@code F1-08.name} or the id of an event
     * @return false when it is not on this page
     */
    public boolean reveal(String subject) {
        var found = view(subject);
        found.ifPresent(view -> {
            drawing.scroll().show(view.cell());
            view.focus();
        });
        return found.isPresent();
    }

    /** What is shown as wrong with a field: why it cannot be read, else its findings; empty when nothing is. */
    public String problem(String subject) {
        return Optional.ofNullable(drawing.views().get(subject))
                .map(view -> view.marks().text())
                .orElse("");
    }

    /** Labels of the fields whose typed text cannot be understood and so is not in the incident, in reading order. */
    public List<String> unreadable() {
        return drawing.views().values().stream()
                .filter(view -> TYPED_VALUES.contains(view.field().getType()))
                .filter(view -> view.marks().unreadable())
                .map(view -> Texts.label(view.field()))
                .toList();
    }

    /** Gives the first field the focus. */
    public void setFocus() {
        drawing.views().values().stream().findFirst().ifPresent(FieldView::focus);
    }

    private Optional<FieldView> view(String subject) {
        var key = subject;
        while (!key.isEmpty()) {
            var view = Optional.ofNullable(drawing.views().get(key));
            if (view.isPresent()) {
                return view;
            }
            key = key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : "";
        }
        return drawing.editing().incident().getEvents().stream()
                .filter(event -> subject.equals(event.getId()))
                .findFirst()
                .flatMap(event -> showing(event.getType()));
    }

    private Optional<FieldView> showing(String eventType) {
        boolean completion = eventType.equals(CompletionEdits.CONTAINED) || eventType.equals(CompletionEdits.RECOVERED);
        return drawing.views().values().stream()
                .filter(view -> view.field().getType() == FieldType.DATE_TIME)
                .filter(view -> eventType.equals(view.field().getFact())
                        || completion && "completion".equals(view.field().getFact()))
                .findFirst();
    }
}
