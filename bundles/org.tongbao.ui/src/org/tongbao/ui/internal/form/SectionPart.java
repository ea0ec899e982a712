package org.tongbao.ui.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.Section;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.level.SeverityPane;
import org.tongbao.ui.look.ErrorPane;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.StackedLayout;

/** One section of the form: its numbered title, its note and its fields. */
public final class SectionPart {

    private static final String IMPACT = "impact:";
    private final FieldFactory factory;
    private final Drawing drawing;

    /** Draws a section as the last child of the page's body. A field that cannot be drawn leaves an error in its place. */
    public SectionPart(FieldFactory factory, Drawing drawing, Section section) {
        this.factory = factory;
        this.drawing = drawing;
        var client = drawing.composite(drawing.scroll().body());
        client.setLayout(new StackedLayout(0, 0, 8));
        client.setData(Drawing.KEY, "section." + section.getId());
        heading(client, title(section));
        var note = Texts.note(section);
        if (!note.isEmpty()) {
            drawing.hint(client, note);
        }
        var fields = drawing.composite(client);
        fields.setLayout(new ColumnsLayout());
        addFields(fields, section.getFields());
    }

    private void heading(Composite parent, String text) {
        var title = drawing.label(parent, text);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        title.setForeground(Tint.STATE_CALM.color(title.getDisplay()));
        new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
    }

    private static String title(Section section) {
        var step = section.getStep();
        var title = Texts.title(section);
        return step == null || step.isEmpty() ? title : NLS.bind(Messages.Section_title, step, title);
    }

    private void addFields(Composite parent, List<Field> fields) {
        var impacts = fields.stream()
                .filter(field -> dimension(field).isPresent())
                .collect(Collectors.toMap(field -> dimension(field).orElse(""), field -> field));
        boolean severity = false;
        for (var field : fields) {
            boolean impact = dimension(field).isPresent();
            if (impact && severity) {
                continue;
            }
            severity |= impact;
            try {
                if (impact) {
                    addSeverity(parent, impacts);
                } else {
                    factory.add(parent, field, AnswerPath.of(field.getId()));
                }
            } catch (RuntimeException | LinkageError e) {
                ILog.of(SectionPart.class).error("field cannot be drawn: " + field.getId(), e);
                new ErrorPane(parent, NLS.bind(Messages.Field_failed, Texts.label(field)), e);
            }
        }
    }

    private void addSeverity(Composite parent, Map<String, Field> impacts) {
        var scale = drawing.context().scale();
        if (scale.getDimensions().isEmpty()) {
            drawing.hint(parent, Messages.Severity_noScale).setLayoutData(ColumnsLayout.WIDE);
            return;
        }
        var pane = new SeverityPane(
                parent,
                drawing.editing(),
                scale,
                dimension -> Optional.ofNullable(impacts.get(dimension))
                        .map(Field::getId)
                        .orElse(dimension));
        pane.setLayoutData(ColumnsLayout.WIDE);
        impacts.forEach((dimension, field) -> pane.column(dimension).ifPresent(column -> {
            var view = new FieldView(drawing, field, AnswerPath.of(field.getId()), Texts.label(field), column);
            view.focusBy(() -> pane.focus(dimension));
            Arrays.stream(column.getChildren()).forEach(view::explain);
        }));
    }

    private static Optional<String> dimension(Field field) {
        return Optional.ofNullable(field.getFact())
                .filter(fact -> fact.startsWith(IMPACT))
                .map(fact -> fact.substring(IMPACT.length()));
    }
}
