package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.core.merge.Wording;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.Remark;
import org.tongbao.model.form.Field;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Tells people, and the history, what others saved and where it contradicts what was done here. UI thread. */
final class ConflictWords {

    /** Places named in a message; the window has them all. */
    private static final int NAMED = 3;

    private static final String ANSWERS = "answers/";

    private final EditorSession session;
    private final Canonical values;

    ConflictWords(EditorSession session) {
        this.session = session;
        values = new Canonical(session);
    }

    /** Says that a save was refused. */
    String conflict(Theirs theirs, Merge<Incident> merge) {
        return say(Messages.Save_conflict, theirs, names(merge));
    }

    /** Says that both were saved. */
    String merged(Theirs theirs, Merge<Incident> merge) {
        return say(Messages.Save_merged, theirs, names(merge.theirs()));
    }

    /** Says that the editor shows what others saved. */
    String refreshed(Theirs theirs, Merge<Incident> merge) {
        return say(Messages.Others_refreshed, theirs, names(merge.theirs()));
    }

    /** Says that what others saved was taken over beside what is typed. */
    String taken(Theirs theirs, Merge<Incident> merge) {
        return say(Messages.Others_taken, theirs, names(merge.theirs()));
    }

    /** Says that others changed what is being changed here. */
    String contradicted(Theirs theirs, Merge<Incident> merge) {
        return say(Messages.Others_contradicted, theirs, names(merge));
    }

    /** What the window says first; what came as a file has no revision here. */
    String introduction(Theirs theirs) {
        boolean file = theirs.stored().revision() == 0;
        return say(file ? Messages.Conflict_text_handover : Messages.Conflict_text, theirs, "");
    }

    /** Who changed what a conflict is about, and when. */
    String who(Theirs theirs, Conflict conflict) {
        Optional<HistoryRecord> change = theirs.change(conflict.subject());
        return NLS.bind(
                Messages.Conflict_theirs,
                change.map(HistoryRecord::author)
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> author(theirs)),
                Times.format(
                        change.map(HistoryRecord::at).orElse(theirs.stored().saved())));
    }

    /** One side of a conflict. */
    String value(String subject, Optional<Object> value) {
        if (value.isEmpty()) {
            return Messages.Difference_nothing;
        }
        Optional<String> text = Conflict.text(value);
        if (text.isPresent() && (subject.startsWith(ANSWERS) || subject.equals("title"))) {
            return text.get();
        }
        if (value.get() instanceof Answer answer) {
            Optional<Field> field = field(subject);
            if (field.isPresent()) {
                return AnswerWords.words(field.get(), answer);
            }
        }
        return values.words(subject, Wording.of(value.get()));
    }

    /** What a subject is called; of a part, behind what it belongs to. */
    String subject(String subject) {
        String[] parts = subject.split("/", 3);
        String whole = Subjects.words(parts.length < 2 ? subject : parts[0] + '/' + parts[1], session);
        if (parts.length < 3) {
            return whole;
        }
        String part = field(subject)
                .map(field -> Texts.label(field))
                .orElseGet(() -> ItemValues.label(parts[2]).orElse(parts[2]));
        return whole + Messages.Conflict_part + part;
    }

    /** All that was merged without anybody having to choose, one subject a line. */
    String silent(Merge<Incident> merge) {
        return Stream.concat(
                        lines(Messages.Conflict_merged_theirs, merge.theirs()),
                        lines(Messages.Conflict_merged_mine, merge.mine()))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(String pattern, List<String> subjects) {
        return subjects.stream().map(this::subject).distinct().map(words -> NLS.bind(pattern, words));
    }

    /** What the history is to tell of the choices. */
    List<Remark> remarks(Theirs theirs, Incident mine, Map<String, Choice> choices) {
        return Merge.of(theirs.base(), mine, theirs.stored().incident(), choices).conflicts().stream()
                .filter(conflict -> choices.containsKey(conflict.subject()))
                .map(conflict -> conflict.remark(choices.get(conflict.subject())))
                .toList();
    }

    private String say(String pattern, Theirs theirs, String names) {
        return NLS.bind(pattern, new Object[] {
            author(theirs),
            Times.format(theirs.stored().saved()),
            theirs.stored().revision(),
            names
        });
    }

    private static String author(Theirs theirs) {
        return theirs.author().isBlank() ? Messages.Save_conflict_somebody : theirs.author();
    }

    private String names(Merge<Incident> merge) {
        return names(merge.conflicts().stream().map(Conflict::subject).toList());
    }

    private String names(List<String> subjects) {
        List<String> all = subjects.stream().map(this::subject).distinct().toList();
        String names = all.stream().limit(NAMED).collect(Collectors.joining(Messages.List_separator));
        if (names.isEmpty()) {
            return Messages.Difference_nothing;
        }
        return all.size() <= NAMED ? names : NLS.bind(Messages.Save_conflict_more, names, all.size() - NAMED);
    }

    /** The field that an answer or a part of one is of. */
    private Optional<Field> field(String subject) {
        if (!subject.startsWith(ANSWERS)) {
            return Optional.empty();
        }
        String[] ids = subject.substring(ANSWERS.length()).split("/");
        Optional<Field> field = session.field(ids[0]);
        for (int i = 1; i < ids.length && field.isPresent(); i++) {
            String id = ids[i];
            field = parts(field.get()).filter(part -> id.equals(part.getId())).findFirst();
        }
        return field;
    }

    private static Stream<Field> parts(Field field) {
        return Stream.concat(
                        Stream.of(field.getParts()), field.getOptions().stream().map(option -> option.getParts()))
                .flatMap(parts -> parts.stream());
    }
}
