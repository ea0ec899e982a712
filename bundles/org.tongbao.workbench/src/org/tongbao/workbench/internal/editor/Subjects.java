package org.tongbao.workbench.internal.editor;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.incident.Attachment;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Improvement;
import org.tongbao.workbench.internal.nls.Messages;

/** Subjects of history records in words: {@code answers/F2-04} as the field's label. */
final class Subjects {

    private Subjects() {}

    /** What changed, for people; the subject itself when it is not known. */
    static String words(String subject, EditorSession session) {
        int slash = subject.indexOf('/');
        String kind = slash < 0 ? subject : subject.substring(0, slash);
        String id = slash < 0 ? "" : subject.substring(slash + 1);
        return switch (kind) {
            case "answers" -> label(id, session).map(label -> id + ' ' + label).orElse(id);
            case "events" -> Messages.Subject_event + event(id, session);
            case "impacts" -> Messages.Subject_impact;
            case "evidence" -> Messages.Evidence_title + name(id, session);
            case "attachments" -> Messages.Attachments_title + name(id, session);
            case "improvements" -> Messages.Improvement_title + name(id, session);
            case "title" -> Messages.Fact_title;
            case "number" -> Messages.Fact_number;
            case "organization" -> Messages.Fact_organization;
            case "category" -> Messages.Column_category;
            case "pack" -> Messages.Subject_pack;
            case "tags" -> Messages.Subject_tags;
            case "drill" -> Messages.Subject_drill;
            case "extras" -> NLS.bind(Messages.Subject_extras, id);
            case MergeRemark.KIND -> NLS.bind(Messages.Subject_merge, new ConflictWords(session).subject(id));
            case "handover" ->
                id.startsWith("sent/") ? Messages.Subject_handover_sent : Messages.Subject_handover_received;
            case "clock" -> Messages.Subject_clock;
            default -> subject;
        };
    }

    /** What an item of evidence, a measure or a file is called, in brackets. */
    private static String name(String id, EditorSession session) {
        var incident = session.editing().incident();
        return Stream.of(
                        incident.getEvidence().stream()
                                .filter(item -> id.equals(item.getId()))
                                .map(EvidenceItem::getLabel),
                        incident.getImprovements().stream()
                                .filter(item -> id.equals(item.getId()))
                                .map(Improvement::getMeasure),
                        incident.getAttachments().stream()
                                .filter(item -> id.equals(item.getId()))
                                .map(Attachment::getName))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> NLS.bind(Messages.Item_named, name.replace('\n', ' ')))
                .orElse("");
    }

    private static String event(String id, EditorSession session) {
        return session.editing().incident().getEvents().stream()
                .filter(event -> id.equals(event.getId()))
                .findFirst()
                .map(event -> session.events().label(event.getType()))
                .orElse("");
    }

    private static Optional<String> label(String id, EditorSession session) {
        return session.field(id).map((Field field) -> Texts.label(field));
    }
}
