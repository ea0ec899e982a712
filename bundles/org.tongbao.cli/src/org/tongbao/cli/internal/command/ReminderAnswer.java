package org.tongbao.cli.internal.command;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.form.Texts;
import org.tongbao.core.reminder.Reminder;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.core.reminder.ReminderWords;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a round of reminding came to.
 *
 * @param now the instant of the round
 * @param due what stands on a rung of the ladder
 * @param sent what was sent in this round
 * @param unsent what failed or is not known to have been sent
 */
record ReminderAnswer(
        Instant now, List<Reminder> due, List<Reminder> sent, List<ReminderLog.Entry> unsent, List<Finding> findings) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    Outcome outcome() {
        return Outcome.done(document(), lines(), findings);
    }

    private ObjectNode document() {
        var render = new Render(ZONE);
        ObjectNode document = Render.object();
        document.put("at", RocDates.iso(now, ZONE));
        Set<Reminder> taken = new HashSet<>(sent);
        ArrayNode list = document.putArray("due");
        for (Reminder reminder : due) {
            BoardRow row = reminder.row();
            ObjectNode one = list.addObject();
            one.put("incident", row.incident().id());
            Render.text(one, "number", row.incident().number());
            Render.text(one, "title", row.incident().title());
            Render.text(one, "organization", row.incident().organization());
            one.put("drill", row.incident().drill());
            one.put("clock", row.clock().id());
            Render.text(one, "instance", row.clock().instance().orElse(""));
            one.put("obligation", Texts.title(row.rule()));
            render.instant(one, "due", Optional.of(reminder.due()));
            one.put("remaining", Duration.between(now, reminder.due()).toString());
            one.put("rung", reminder.rung());
            Render.text(one, "actor", Texts.actor(row.rule()));
            Render.text(one, "addressee", Texts.addressee(row.rule()));
            Render.text(one, "citation", row.rule().getCitation());
            one.put("sent", taken.contains(reminder));
        }
        document.put("sent", sent.size());
        unsent(document.putArray("unsent"), render);
        document.set("findings", Render.findings(findings));
        return document;
    }

    private void unsent(ArrayNode list, Render render) {
        for (ReminderLog.Entry entry : unsent) {
            ReminderKey key = entry.key();
            ObjectNode one = list.addObject();
            one.put("incident", key.incident());
            one.put("clock", key.clock());
            render.instant(one, "due", Optional.of(key.due()));
            one.put("rung", key.rung());
            one.put("state", entry.state().name().toLowerCase(Locale.ROOT));
            one.put("attempts", entry.attempts());
            render.instant(one, "again", entry.again());
            Render.text(one, "reason", entry.reason());
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Reminder reminder : due) {
            lines.add(Messages.bind(
                    sent.contains(reminder) ? Messages.Remind_sent : Messages.Remind_due,
                    ReminderWords.incident(reminder.row().incident()),
                    ReminderWords.line(reminder, now)));
        }
        lines.add(Messages.bind(
                Messages.Remind_counts,
                Integer.toString(due.size()),
                Integer.toString(sent.size()),
                Integer.toString(unsent.size())));
        findings.forEach(finding -> lines.add(finding.message()));
        return lines;
    }
}
