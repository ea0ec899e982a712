package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.Facts;
import org.tongbao.engine.assessment.StageProgress;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.nls.Messages;

/** 摘要: what whoever signs has to know, on one screen: what, where, when, how grave, what was done, what is missing. UI thread. */
final class SummaryBlock extends OverviewBlock {

    private static final int WIDTH = 240;
    private static final List<String> INSTANTS =
            List.of("occurrence", "discovery", "awareness", "notified", "contained");
    private static final List<String> TEXTS = List.of("F2-04", "5D", "6J");

    private Optional<Assessed> assessed = Optional.empty();
    private String drawn = "";

    SummaryBlock(PageContext context, Composite parent) {
        super(context, parent, "summary", Messages.Summary_title, 2);
    }

    @Override
    void show(Assessed now) {
        assessed = Optional.of(now);
        showFacts();
    }

    @Override
    void showFacts() {
        drawAnew(this::redraw);
    }

    private void redraw() {
        var lines = new Lines();
        Incident incident = session().editing().incident();
        lines.add(Messages.Fact_title, Objects.toString(incident.getTitle(), ""));
        lines.add(Messages.Fact_organization, Objects.toString(incident.getOrganization(), ""));
        lines.add(Messages.Column_category, session().categoryName());
        INSTANTS.forEach(type ->
                Facts.time(incident, type).ifPresent(at -> lines.add(EventWords.label(type), Times.format(at))));
        Facts.latestImpact(incident).ifPresent(impact -> level(lines, impact));
        TEXTS.forEach(id ->
                session().field(id).ifPresent(field -> lines.add(Texts.label(field), answer(incident, id))));
        assessed.ifPresent(now -> now.assessment().progress().forEach(each -> missing(lines, each)));
        if (lines.text.toString().equals(drawn)) {
            return;
        }
        drawn = lines.text.toString();
        clear();
        lines.drawing.forEach(Runnable::run);
        body().layout(true, true);
        body().requestLayout();
    }

    private void level(Lines lines, Impact impact) {
        lines.add(
                Messages.Subject_impact,
                Judgements.words(impact, session().pack().getScale()));
        lines.add(Messages.Life_reason, Objects.toString(impact.getReason(), ""));
    }

    private static String answer(Incident incident, String id) {
        return incident.getAnswers().stream()
                .filter(answer -> id.equals(answer.getId()))
                .map(Answer::getText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static void missing(Lines lines, StageProgress progress) {
        String words = NLS.bind(
                Messages.Summary_progress,
                Integer.toString(progress.answered()),
                Integer.toString(progress.required()));
        lines.add(NLS.bind(Messages.Summary_stage, StagePage.title(progress.stage())), words);
    }

    /** What is to be drawn; drawn only when it is other than before. */
    private final class Lines {

        private final StringBuilder text = new StringBuilder();
        private final List<Runnable> drawing = new ArrayList<>();

        void add(String name, String value) {
            if (value.isBlank()) {
                return;
            }
            text.append(name).append('\t').append(value).append('\n');
            drawing.add(() -> {
                Label label = context().toolkit().createLabel(body(), name.replace("&", "&&"));
                label.setForeground(Tint.TEXT_MUTED.color(body().getDisplay()));
                GridDataFactory.fillDefaults()
                        .align(SWT.BEGINNING, SWT.BEGINNING)
                        .applyTo(label);
                Label words = Keyed.as(
                        context().toolkit().createLabel(body(), value.replace("&", "&&"), SWT.WRAP), "summary." + name);
                GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .hint(WIDTH, SWT.DEFAULT)
                        .applyTo(words);
            });
        }
    }
}
