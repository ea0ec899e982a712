package org.tongbao.flow;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.procedure.ActionWords;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.flow.internal.nls.Messages;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;

/** What stands above a diagram: what it shows and, of an incident, where it stands and what is to be done. */
public final class Heading {

    private static final int ACTIONS = 4;

    private Heading() {
        super();
    }

    /** Of a procedure by itself. */
    public static List<String> of(Procedure procedure) {
        String source = procedure.getSource() == null ? "" : procedure.getSource();
        return List.of(
                Texts.title(procedure),
                Messages.bind(Messages.Heading_source, source, String.valueOf(procedure.getVersion())));
    }

    /** Of an incident at the instant of its assessment; times in {@code zone}. */
    public static List<String> of(Incident incident, Procedure procedure, Assessment assessment, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        String number = incident.getNumber() == null ? "" : incident.getNumber() + " ";
        lines.add((number + Titles.of(incident)).strip());
        String level = assessment.level().map(LevelNames::words).orElse(Messages.Heading_unjudged);
        lines.add(Messages.bind(
                Messages.Heading_incident,
                new Object[] {Texts.title(procedure), level, RocDates.format(assessment.at(), zone)}));
        lines.add(actions(assessment.nextActions(), zone));
        return lines;
    }

    private static String actions(List<NextAction> actions, ZoneId zone) {
        if (actions.isEmpty()) {
            return Messages.Heading_nothing;
        }
        boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
        String between = chinese ? "；" : "; ";
        String first = actions.stream()
                .limit(ACTIONS)
                .map(action -> words(action, zone))
                .collect(Collectors.joining(between));
        String more = actions.size() > ACTIONS
                ? between + Messages.bind(Messages.Heading_more, actions.size() - ACTIONS)
                : "";
        return Messages.bind(Messages.Heading_next, first + more);
    }

    private static String words(NextAction action, ZoneId zone) {
        String title = ActionWords.title(action);
        String role = ActionWords.role(action);
        return action.due()
                .map((Instant due) -> Messages.bind(
                        Messages.Heading_actionDue, new Object[] {title, role, RocDates.format(due, zone)}))
                .orElseGet(() -> Messages.bind(Messages.Heading_action, title, role));
    }
}
