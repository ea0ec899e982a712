package org.tongbao.workbench.internal.editor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.core.time.Durations;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.Option;
import org.tongbao.model.rules.Dimension;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.nls.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Canonical values of the history in words: labels instead of option ids, dates as people read them. UI thread. */
final class Canonical {

    private static final JsonMapper JSON = new JsonMapper();

    private final EditorSession session;
    private final UnaryOperator<String> packs;

    Canonical(EditorSession session) {
        this(session, id -> id);
    }

    /**
     * Words of what a session edits.
     *
     * @param packs title of a rule pack by its id
     */
    Canonical(EditorSession session, UnaryOperator<String> packs) {
        this.session = session;
        this.packs = packs;
    }

    /** A value of a subject, in one line; the canonical text itself where there are no words for it. */
    String words(String subject, String canonical) {
        if (canonical.isBlank()) {
            return "";
        }
        try {
            JsonNode node = JSON.readTree(canonical);
            if (subject.startsWith(MergeRemark.KIND + '/')) {
                return MergeRemark.words(node, subject.substring(MergeRemark.KIND.length() + 1), this::words);
            }
            int slash = subject.indexOf('/');
            String kind = slash < 0 ? subject : subject.substring(0, slash);
            return switch (kind) {
                case "answers" -> answer(node, field(subject.substring(slash + 1)));
                case "events" -> event(node);
                case "impacts" -> impact(node);
                case "evidence", "improvements" ->
                    node.isObject() ? ItemValues.words(node, Canonical::plain) : plain(node);
                case "attachments" -> node.isObject() ? file(node) : plain(node);
                case "tags" -> join(node.valueStream().map(Canonical::plain));
                case "category" -> session.categoryName(node.asString(canonical));
                case "pack" -> packs.apply(node.asString(canonical));
                case "handover" -> join(Stream.of("name", "note").map(member -> plain(node.path(member))));
                case "clock" -> clock(node);
                default -> plain(node);
            };
        } catch (JacksonException e) {
            // Plain text, not JSON: shown as it is.
            return text(canonical);
        }
    }

    private static String file(JsonNode node) {
        String file = node.path("name").asString("") + " SHA-256 "
                + node.path("sha256").asString("");
        return node.has("withdrawn")
                ? file + ' ' + NLS.bind(Messages.Attachments_withdrawn, plain(node.path("withdrawn")))
                : file;
    }

    /** By how much the computer's clock was set while this was recorded (A3 rule 10). */
    private static String clock(JsonNode node) {
        try {
            Duration shift = Duration.parse(node.path("shift").asString(""));
            return NLS.bind(
                    shift.isNegative() ? Messages.History_clock_back : Messages.History_clock_forward,
                    Durations.words(shift.abs(), Locale.getDefault()));
        } catch (DateTimeException e) {
            // Written by a version that says it otherwise: shown as it is.
            return plain(node);
        }
    }

    private String answer(JsonNode node, Optional<Field> field) {
        if (node.isArray()) {
            return join(node.valueStream().map(one -> answer(one, field)));
        }
        if (!node.isObject()) {
            return option(field, plain(node)).orElse(plain(node));
        }
        var words = new ArrayList<String>();
        node.propertyStream().forEach(member -> {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "none" -> words.add(Messages.Difference_none_answer);
                case "checked" -> words.add(value.asBoolean(false) ? "☑" : "☐");
                case "option" -> words.add(option(field, plain(value)).orElse(plain(value)));
                default -> words.add(answer(value, Optional.empty()));
            }
        });
        return String.join(" ", words);
    }

    private String event(JsonNode node) {
        var words = new ArrayList<String>();
        words.add(plain(node.path("at")));
        String type = plain(node.path("type"));
        session.events().details(type).forEach(detail -> {
            String value = plain(node.path("details").path(detail.key()));
            if (!value.isEmpty()) {
                String shown = detail.options().stream()
                        .filter(option -> option.id().equals(value))
                        .findFirst()
                        .map(EventDetail.Option::words)
                        .orElse(value);
                words.add(NLS.bind(Messages.Detail_pair, detail.label(), shown));
            }
        });
        words.add(plain(node.path("note")));
        return join(words.stream());
    }

    private String impact(JsonNode node) {
        return join(Judgements.dimensions(session.pack().getScale())
                .map(dimension -> rating(node, dimension))
                .filter(level -> !level.isEmpty()));
    }

    private String rating(JsonNode node, Dimension dimension) {
        String chosen = plain(node.path("ratings").path(dimension.getId()));
        return chosen.isEmpty() ? "" : Judgements.words(session.pack().getScale(), dimension, chosen);
    }

    private static String plain(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? Messages.Yes : Messages.No;
        }
        return text(node.isString() ? node.stringValue() : node.toString());
    }

    /** Instants as people read them, line breaks as blanks. */
    private static String text(@Nullable String value) {
        String line = value == null ? "" : value.replace('\n', ' ');
        try {
            return Times.format(OffsetDateTime.parse(line).toInstant());
        } catch (DateTimeException e) {
            // No instant: shown as it is.
            return line;
        }
    }

    private Optional<Field> field(String id) {
        return session.field(id);
    }

    private static Optional<String> option(Optional<Field> field, String id) {
        return field.stream()
                .flatMap(known -> known.getOptions().stream())
                .filter(option -> id.equals(option.getId()))
                .findFirst()
                .map((Option option) -> Texts.label(option));
    }

    private static String join(Stream<String> words) {
        return String.join(
                Messages.List_separator, words.filter(word -> !word.isBlank()).toList());
    }
}
