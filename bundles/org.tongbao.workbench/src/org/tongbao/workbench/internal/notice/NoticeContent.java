package org.tongbao.workbench.internal.notice;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.incident.Facts;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** What one says on the telephone: organization, awareness, category and description as recorded so far. */
public final class NoticeContent {

    private static final String DESCRIPTION = "F2-04";

    private NoticeContent() {}

    /** The content, one line; to be completed by whoever tells it. */
    public static String of(Incident incident, String category) {
        String awareness = Facts.time(incident, "awareness").map(Times::format).orElse("");
        String description = incident.getAnswers().stream()
                .filter(answer -> DESCRIPTION.equals(answer.getId()))
                .map(Answer::getText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ");
        String known = awareness.isEmpty() ? "" : NLS.bind(Messages.Notice_content_awareness, awareness);
        return Stream.of(Objects.toString(incident.getOrganization(), ""), known, category, description)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(Messages.Sentence_separator));
    }
}
