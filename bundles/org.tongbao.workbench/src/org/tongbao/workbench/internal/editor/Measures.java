package org.tongbao.workbench.internal.editor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.Facts;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Improvement;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.RecordWindow;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.event.RecordWindow.Request;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.notice.Outage;

/** How the measures of an incident go, and the regular report on them (K:345-352). UI thread. */
final class Measures {

    /** Event that one is done. */
    static final String DONE = "improvement-done";

    /** Event that one has reported how they go. */
    static final String REPORTED = "improvement-reported";

    private final EditorSession session;

    Measures(EditorSession session) {
        this.session = session;
    }

    /** True for one that is neither done nor given up. */
    boolean open(Improvement measure) {
        return measure.getWithdrawn() == null && finished(measure).isEmpty();
    }

    /** How one goes, in words. */
    String state(Improvement measure) {
        if (measure.getWithdrawn() != null) {
            return Messages.Improvement_given_up;
        }
        Optional<Event> finished = finished(measure);
        if (finished.isPresent()) {
            return NLS.bind(Messages.Improvement_done_at, Timed.words(finished.get()));
        }
        var today = LocalDate.ofInstant(session.editing().clock().instant(), Times.ZONE);
        boolean late =
                measure.getDue() != null && LocalDate.parse(measure.getDue()).isBefore(today);
        return late ? Messages.Improvement_late : Messages.Improvement_open;
    }

    /** Asks to whom and what was reported; all measures are filled in with how they go. */
    void report(Shell parent) {
        var asks = session.events().details(REPORTED).stream()
                .map(detail -> Ask.required(detail, detail.key().equals("to") ? addressee() : words()))
                .toList();
        RecordWindow.open(
                parent,
                session.editing(),
                Request.event(session.editing(), REPORTED, Messages.Improvement_report_text, asks));
    }

    /** Towards whom the clock wants it. */
    private String addressee() {
        return session.pack().getClocks().stream()
                .filter(rule -> rule.getStops().contains(REPORTED))
                .map(Texts::addressee)
                .findFirst()
                .orElse("");
    }

    private String words() {
        var measures = session.editing().incident().getImprovements();
        return measures.isEmpty()
                ? Messages.Improvement_report_none
                : measures.stream().map(this::words).collect(Collectors.joining("\n"));
    }

    private String words(Improvement measure) {
        String about = Stream.of(
                        ItemWords.term(String.valueOf(measure.getTerm() == null ? "" : measure.getTerm())),
                        String.valueOf(measure.getOwner() == null ? "" : measure.getOwner()),
                        ItemWords.due(measure))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(Messages.List_separator));
        String last = measure.getFollowUps().isEmpty()
                ? ""
                : Messages.Sentence_separator + measure.getFollowUps().getLast().getNote();
        return NLS.bind(
                Messages.Improvement_report_line,
                new Object[] {String.valueOf(measure.getMeasure()).replace('\n', ' '), about, state(measure) + last});
    }

    private Optional<Event> finished(Improvement measure) {
        return Facts.events(session.editing().incident()).stream()
                .filter(event ->
                        DONE.equals(event.getType()) && measure.getId().equals(Outage.text(event, "improvement")))
                .findFirst();
    }
}
