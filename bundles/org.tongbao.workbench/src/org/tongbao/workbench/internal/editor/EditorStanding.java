package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepPage;
import org.tongbao.ui.edit.ShownIncident;

/**
 * What an editor shows, for views beside it: the incident being edited, or, while one is looked at, that of another
 * instant. UI thread.
 */
final class EditorStanding implements ShownIncident {

    /** One way of showing the incident; session and pages are made anew when its form is another. */
    record Source(AssessmentFeed feed, Supplier<EditorSession> session, Supplier<EditorPages> pages) {}

    private final List<Source> sources = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** From now on this is shown, above what was shown before. */
    Source show(Source source) {
        sources.add(source);
        source.feed().addListener(assessed -> {
            if (!sources.isEmpty() && sources.getLast() == source) {
                tell();
            }
        });
        tell();
        return source;
    }

    /** This is shown no more. */
    void remove(Source source) {
        if (sources.remove(source)) {
            tell();
        }
    }

    @Override
    public Optional<Standing> standing() {
        return source().flatMap(source -> source.feed()
                .latest()
                .map(assessed -> new Standing(
                        source.session().get().editing().incident(),
                        source.session().get().pack(),
                        assessed.assessment())));
    }

    @Override
    public boolean showNext(String step) {
        return source().filter(source -> source.pages().get().showNext(step)).isPresent();
    }

    @Override
    public boolean open(String step, boolean checklist) {
        Optional<Step> found = standing()
                .map(Standing::assessment)
                .flatMap(assessment -> step(assessment, step))
                .map(StepState::step);
        return found.isPresent()
                && open(found.get(), source().orElseThrow().pages().get(), checklist);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private static boolean open(Step step, EditorPages pages, boolean checklist) {
        boolean list = known(step.getChecklist());
        if (checklist && list && pages.reveal(step.getChecklist())) {
            return true;
        }
        String field = known(step.getField()) ? step.getField() : "";
        if (step.getPage() != StepPage.NONE && pages.show(page(step.getPage()), field)) {
            return true;
        }
        if (!field.isEmpty() && pages.reveal(field)) {
            return true;
        }
        return list && pages.reveal(step.getChecklist()) || pages.showNext(String.valueOf(step.getId()));
    }

    private static boolean known(@Nullable String id) {
        return id != null && !id.isEmpty();
    }

    private static String page(StepPage page) {
        return switch (page) {
            case SEVERITY -> "editor.page.level";
            default -> "editor.page." + page.getLiteral();
        };
    }

    private static Optional<StepState> step(Assessment assessment, String id) {
        return assessment.steps().stream()
                .filter(state -> state.id().equals(id))
                .findFirst();
    }

    private Optional<Source> source() {
        return sources.isEmpty() ? Optional.empty() : Optional.of(sources.getLast());
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
