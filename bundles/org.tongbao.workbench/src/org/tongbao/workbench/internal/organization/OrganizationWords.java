package org.tongbao.workbench.internal.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Event;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.rules.Coverage;
import org.tongbao.ui.widgets.Remaining;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.nls.Messages;

/** What people read of an organization: its duties as they stand, and what happened. Any thread. */
final class OrganizationWords {

    private final Organization organization;
    private final Optional<Assessment> assessment;

    /**
     * Of an organization.
     *
     * @param assessment at the instant looked at; empty when its rules cannot be had
     */
    OrganizationWords(Organization organization, Optional<Assessment> assessment) {
        this.organization = organization;
        this.assessment = assessment;
    }

    /** All of it, the duties first. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.Org_duties, organization.getName()));
        assessment.ifPresentOrElse(found -> duties(found, lines), () -> lines.add(Messages.Org_no_rules));
        lines.add("");
        lines.add(Messages.Org_people);
        organization.getPersons().forEach(person -> lines.add(OrganizationPeople.words(organization, person)));
        if (organization.getPersons().isEmpty()) {
            lines.add(Messages.Org_no_people);
        }
        lines.add("");
        lines.add(Messages.Org_events);
        List<Event> events = new ArrayList<>(organization.getEvents());
        events.sort(Comparator.comparing(Event::getAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                .reversed());
        Set<String> replaced = new HashSet<>();
        events.forEach(event -> replaced.add(String.valueOf(event.getReplaces())));
        events.forEach(event -> lines.add(event(event, replaced.contains(event.getId()))));
        if (events.isEmpty()) {
            lines.add(Messages.Org_no_events);
        }
        return String.join("\n", lines);
    }

    private void duties(Assessment found, List<String> lines) {
        for (ClockState clock : found.clocks()) {
            if (clock.phase() != Phase.NOT_APPLICABLE
                    && (clock.phase() != Phase.WAITING || clock.soft().isPresent())) {
                String words = clock.standing()
                        ? coverage(clock)
                        : Remaining.of(clock, Times.ZONE).words();
                lines.add(NLS.bind(
                        Messages.Org_duty,
                        new Object[] {Texts.title(clock), words, clock.rule().getCitation()}));
            }
        }
        found.findings().stream().map(Finding::message).forEach(lines::add);
    }

    private String coverage(ClockState clock) {
        String covered = clock.rule().getCoverages().stream()
                .filter(one -> one.getResponsibility().equals(organization.getResponsibility()))
                .findFirst()
                .map(OrganizationWords::covered)
                .orElse("");
        return NLS.bind(Messages.Org_standing, Texts.limit(clock.rule()), covered);
    }

    private static String covered(Coverage one) {
        return Texts.pick(one.getText(), one.getTextEn());
    }

    private static String event(Event event, boolean replaced) {
        String at = event.getAt() == null ? "–" : Times.format(event.getAt());
        List<String> parts = new ArrayList<>();
        event.getDetails().stream()
                .filter(detail -> detail.getText() != null)
                .forEach(detail -> parts.add(OrganizationEvents.words(detail.getKey(), detail.getText())));
        if (event.getNote() != null) {
            parts.add(event.getNote());
        }
        if (event.getReason() != null) {
            parts.add(event.getReason());
        }
        if (event.getBy() != null) {
            parts.add(event.getBy());
        }
        String words = NLS.bind(
                Messages.Org_event,
                new Object[] {at, EventWords.label(event.getType()), String.join(Messages.List_separator, parts)});
        return replaced ? NLS.bind(Messages.Org_event_replaced, words) : words;
    }
}
