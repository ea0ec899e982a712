package org.tongbao.workbench.internal.editor;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.form.FieldParts;
import org.tongbao.ui.form.FormRenderer;
import org.tongbao.ui.form.StagePane;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.nls.Messages;

/** 通報, 應變, 結報: one stage of the official form. UI thread. */
final class StagePage implements EditorPage {

    private final PageContext context;
    private final Stage stage;
    private @Nullable StagePane pane;

    StagePage(PageContext context, Stage stage) {
        this.context = context;
        this.stage = stage;
    }

    @Override
    public String id() {
        return "editor.page." + stage.getLiteral();
    }

    @Override
    public String title() {
        return title(stage);
    }

    /** The stage in a word. */
    static String title(Stage stage) {
        return switch (stage) {
            case NOTIFICATION -> Messages.Page_notification;
            case CONTAINMENT -> Messages.Page_containment;
            case REPORT -> Messages.Page_report;
        };
    }

    @Override
    public Icon icon() {
        return switch (stage) {
            case NOTIFICATION -> Icon.NOTIFY;
            case CONTAINMENT -> Icon.CONTAIN;
            case REPORT -> Icon.REPORT;
        };
    }

    @Override
    public Control create(Composite parent) {
        var session = context.session();
        var form = session.context().with(context.site().getService(FieldParts.class));
        var made = new FormRenderer(context.toolkit(), session.editing(), form).render(parent, stage);
        pane = made;
        return made.control();
    }

    @Override
    public void show(Assessed assessed) {
        var now = pane;
        if (now != null) {
            now.setAssessment(assessed.assessment(), assessed.remarks());
        }
    }

    @Override
    public List<String> unreadable() {
        var now = pane;
        return now == null ? List.of() : now.unreadable();
    }

    @Override
    public void focus() {
        var now = pane;
        if (now != null) {
            now.setFocus();
        }
    }

    @Override
    public boolean holds(String subject) {
        return context.session().form().getSections().stream()
                .filter(section -> section.getStage() == stage)
                .flatMap(section -> section.getFields().stream())
                .anyMatch(field -> holds(field, subject));
    }

    @Override
    public boolean reveal(String subject) {
        var now = pane;
        return now != null && now.reveal(subject);
    }

    private static boolean holds(Field field, String subject) {
        return subject.equals(field.getId())
                || subject.startsWith(field.getId() + ".")
                || field.getItems().stream().anyMatch(item -> holds(item, subject));
    }
}
