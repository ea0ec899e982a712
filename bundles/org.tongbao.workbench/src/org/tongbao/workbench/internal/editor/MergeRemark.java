package org.tongbao.workbench.internal.editor;

import java.util.function.BinaryOperator;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.json.Json;
import org.tongbao.workbench.internal.nls.Messages;
import tools.jackson.databind.JsonNode;

/** What was chosen in a conflict, as the history tells it: the choice and what both sides had. */
final class MergeRemark {

    /** Kind of subject. */
    static final String KIND = "merge";

    private static final String CHOSEN = "chosen";
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private MergeRemark() {}

    /**
     * The remark in one line.
     *
     * @param subject of the conflict
     * @param words of a value of a subject
     */
    static String words(JsonNode remark, String subject, BinaryOperator<String> words) {
        String chosen = switch (remark.path(CHOSEN).asString("")) {
            case MINE -> Messages.Merge_chosen_mine;
            case THEIRS -> Messages.Merge_chosen_theirs;
            default -> Messages.Merge_chosen_edited;
        };
        return NLS.bind(Messages.Merge_chosen, new Object[] {
            chosen, side(remark.path(MINE), subject, words), side(remark.path(THEIRS), subject, words)
        });
    }

    private static String side(JsonNode value, String subject, BinaryOperator<String> words) {
        return value.isMissingNode() ? Messages.Difference_nothing : words.apply(subject, Json.line(value));
    }
}
