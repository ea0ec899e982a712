package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.incident.CategoryChange;
import org.tongbao.core.incident.CategoryChange.Loss;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.ConfirmWindow;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.TextWindow;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Gives the incident another category. When answers would be lost they are shown first, each with its question, beside
 * those that stay; nothing happens before somebody agrees, and undo brings everything back. UI thread; the forms are read
 * in a Job.
 */
final class CategorySwitch {

    private final PageContext context;
    private final Control owner;
    private final Runnable otherwise;

    /**
     * A switch for one editor.
     *
     * @param owner when it is gone nothing is asked any more
     * @param otherwise called when the category stays as it is
     */
    CategorySwitch(PageContext context, Control owner, Runnable otherwise) {
        this.context = context;
        this.owner = owner;
        this.otherwise = otherwise;
    }

    /** Changes to a category, after asking when that would lose something. */
    void to(CategoryDescriptor category) {
        if (!category.id().equals(incident().getCategory())) {
            workOut(category, change -> {
                if (change.losses().isEmpty()) {
                    apply(change);
                } else {
                    ask(category, change);
                }
            });
        }
    }

    private void ask(CategoryDescriptor category, CategoryChange change) {
        String message = NLS.bind(
                Messages.Category_question, category.name(), change.losses().size());
        var question = new ConfirmWindow.Question(
                "category.confirm", Messages.Category_title, message, lines(change), Messages.Category_yes);
        // the editor stays usable meanwhile, so what was agreed to may no longer be what would happen
        ConfirmWindow.open(
                owner.getShell(),
                question,
                () -> workOut(category, now -> {
                    if (same(now.losses(), change.losses())) {
                        apply(now);
                    } else {
                        ask(category, now);
                    }
                }),
                otherwise);
    }

    private void workOut(CategoryDescriptor category, Consumer<CategoryChange> next) {
        context.session().editing().flush();
        Incident snapshot = context.session().editing().snapshot();
        var incidents = context.site().getService(IncidentService.class);
        var job = Job.create(Messages.Category_working, (ICoreRunnable) monitor -> {
            Result<CategoryChange> change = incidents.changeCategory(snapshot, category.id());
            UiThread.async(owner, () -> {
                if (!change.done()) {
                    otherwise.run();
                    TextWindow.open(
                            owner.getShell(), Messages.Category_title, FindingDetails.sentence(change.findings()));
                } else if (EcoreUtil.equals(snapshot.getAnswers(), incident().getAnswers())) {
                    next.accept(change.get());
                } else {
                    workOut(category, next);
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    private void apply(CategoryChange change) {
        context.session().editing().facts().changeCategory(Messages.Column_category, change);
    }

    private List<String> lines(CategoryChange change) {
        var lines = new ArrayList<String>();
        lines.add(Messages.Category_lost);
        for (Loss loss : change.losses()) {
            lines.add(NLS.bind(Messages.Category_line, loss.path(), AnswerWords.line(loss.question(), loss.answer())));
        }
        Incident after = context.session().editing().snapshot();
        change.apply(after);
        var index = new FormIndex(context.session().form());
        lines.add("");
        lines.add(NLS.bind(Messages.Category_kept, after.getAnswers().size()));
        for (Answer answer : after.getAnswers()) {
            String id = Objects.toString(answer.getId(), "");
            lines.add(NLS.bind(
                    Messages.Category_line,
                    id,
                    index.find(id).map(field -> AnswerWords.line(field, answer)).orElse("")));
        }
        return lines;
    }

    private static boolean same(List<Loss> left, List<Loss> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int index = 0; index < left.size(); index++) {
            if (!left.get(index).path().equals(right.get(index).path())
                    || !EcoreUtil.equals(
                            left.get(index).answer(), right.get(index).answer())) {
                return false;
            }
        }
        return true;
    }

    private Incident incident() {
        return context.session().editing().incident();
    }
}
