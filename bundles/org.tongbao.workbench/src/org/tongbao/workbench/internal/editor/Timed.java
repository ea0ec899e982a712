package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.account.Role;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.signature.Signature;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventCatalogue;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.nls.Messages;

/** Events in order and in words. */
final class Timed {

    private Timed() {}

    /** All events, the latest first; those without a time before the others. */
    static List<Event> newestFirst(Incident incident) {
        return incident.getEvents().stream()
                .sorted(Comparator.<Event, Instant>comparing(
                                event -> Optional.ofNullable(event.getAt()).orElse(Instant.MAX))
                        .reversed())
                .toList();
    }

    /** When it was so. */
    static String words(Event event) {
        return event.getAt() == null ? Messages.Time_unknown : Times.format(event.getAt());
    }

    /** What happened, who recorded it and what else is known of it, in one line without the time. */
    static String line(Event event, EventCatalogue events) {
        return Stream.of(events.label(event.getType()), Objects.toString(event.getBy(), ""), remark(event, events))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(Messages.Sentence_separator));
    }

    /** Details, note and reason of a correction, in one line. */
    static String remark(Event event, EventCatalogue events) {
        Optional<Signature> signature = Signature.of(event);
        if (signature.isPresent()) {
            return words(signature.get());
        }
        boolean numbered = event.getDetails().stream().anyMatch(one -> LifeCycle.OTHER_NUMBER.equals(one.getKey()));
        var details = event.getDetails().stream()
                // the other incident's number says the same to people
                .filter(one -> !numbered || !LifeCycle.OTHER.equals(one.getKey()))
                .map(detail -> words(event.getType(), detail, events))
                .collect(Collectors.joining(Messages.List_separator));
        return Stream.of(details, Objects.toString(event.getNote(), ""), Objects.toString(event.getReason(), ""))
                .filter(text -> !text.isBlank())
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining(Messages.Sentence_separator));
    }

    /** In which role, and in whose place; what was signed is on the page of signatures. */
    private static String words(Signature signature) {
        String role = Role.of(signature.role())
                .map(each -> each.title(Locale.getDefault()))
                .orElse(signature.role());
        return signature
                .deputy()
                .map(deputy -> NLS.bind(Messages.Signatures_deputy, new Object[] {role, deputy.of(), deputy.reason()}))
                .orElse(role);
    }

    private static String words(String type, Detail detail, EventCatalogue events) {
        Optional<EventDetail> known = events.details(type).stream()
                .filter(one -> one.key().equals(detail.getKey()))
                .findFirst();
        String value = value(detail);
        String shown = known.stream()
                .flatMap(one -> one.options().stream())
                .filter(option -> option.id().equals(value))
                .findFirst()
                .map(EventDetail.Option::words)
                .orElse(value);
        return NLS.bind(Messages.Detail_pair, known.map(EventDetail::label).orElse(detail.getKey()), shown);
    }

    private static String value(Detail detail) {
        if (detail.getFlag() != null) {
            return detail.getFlag() ? Messages.Yes : Messages.No;
        }
        return detail.getNumber() == null
                ? Objects.toString(detail.getText(), "")
                : detail.getNumber().toString();
    }
}
