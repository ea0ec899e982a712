package org.tongbao.ui.form;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.model.form.Section;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.edit.IncidentEditing;

/** Draws sections of a form definition as widgets bound to an incident. Knows no law: everything comes from the form. */
public final class FormRenderer {

    private final FormToolkit toolkit;
    private final IncidentEditing editing;
    private final FormContext context;

    /** Draws for one incident. */
    public FormRenderer(FormToolkit toolkit, IncidentEditing editing, FormContext context) {
        this.toolkit = toolkit;
        this.editing = editing;
        this.context = context;
    }

    /** The sections of a stage, in the form's order. */
    public StagePane render(Composite parent, Stage stage) {
        var sections = context.form().getSections().stream()
                .filter(section -> section.getStage() == stage)
                .toList();
        return render(parent, sections);
    }

    /** The given sections of the context's form, in this order. */
    public StagePane render(Composite parent, List<Section> sections) {
        return new StagePane(parent, toolkit, editing, context, sections);
    }
}
