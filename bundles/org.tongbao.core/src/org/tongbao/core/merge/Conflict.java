package org.tongbao.core.merge;

import java.util.Locale;
import java.util.Optional;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.Remark;
import org.tongbao.model.incident.Answer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that was changed on both sides, to different values. A value is that of an attribute, or a whole entry such as an answer
 * or an event; empty where there is none.
 *
 * @param subject as the history names it, down to parts: {@code title}, {@code answers/F2-04}, {@code answers/5C.remove/count}, {@code
 *     evidence/ID/label}; of two corrections the entry that both correct
 * @param base what both began with
 */
public record Conflict(String subject, Optional<Object> base, Optional<Object> mine, Optional<Object> theirs) {

    /** True where people may write something third: both sides are texts, or one is and the other says nothing. */
    public boolean editable() {
        return (mine.isPresent() || theirs.isPresent()) && textual(mine) && textual(theirs);
    }

    /** The text of one of the values; empty when it is none. */
    public static Optional<String> text(Optional<Object> value) {
        return value.flatMap(each -> switch (each) {
            case String text -> Optional.of(text);
            case Answer answer when plain(answer) -> Optional.of(answer.getText());
            default -> Optional.empty();
        });
    }

    /** The same as the other side sees it. */
    public Conflict swapped() {
        return new Conflict(subject, base, theirs, mine);
    }

    /** What the history is to tell of a choice: that it was made, and what both sides had. */
    public Remark remark(Choice choice) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("chosen", choice instanceof Choice.Side side ? side.name().toLowerCase(Locale.ROOT) : "edited");
        mine.ifPresent(each -> value.set("mine", Json.fragment(Wording.of(each))));
        theirs.ifPresent(each -> value.set("theirs", Json.fragment(Wording.of(each))));
        return new Remark("merge/" + subject, Json.line(value), "");
    }

    private static boolean textual(Optional<Object> value) {
        return value.isEmpty() || text(value).isPresent();
    }

    private static boolean plain(Answer answer) {
        return answer.getText() != null
                && answer.getParts().isEmpty()
                && answer.getChoices().isEmpty()
                && answer.getOption() == null
                && answer.getChecked() == null;
    }
}
