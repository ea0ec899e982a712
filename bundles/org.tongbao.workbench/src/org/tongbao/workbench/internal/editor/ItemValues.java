package org.tongbao.workbench.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.tongbao.workbench.internal.nls.Messages;
import tools.jackson.databind.JsonNode;

/** What the history keeps of an item of evidence or a measure, with the names the forms give its parts. */
final class ItemValues {

    /** Names of the members in the order they are told; of others the value alone is told. */
    private static final Map<String, Supplier<String>> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("label", () -> Messages.Evidence_label);
        LABELS.put("measure", () -> Messages.Improvement_measure);
        LABELS.put("term", () -> Messages.Improvement_term);
        LABELS.put("at", () -> Messages.History_at);
        LABELS.put("by", () -> Messages.History_by);
        LABELS.put("collector", () -> Messages.Evidence_collector);
        LABELS.put("owner", () -> Messages.Improvement_owner);
        LABELS.put("due", () -> Messages.Improvement_due);
        LABELS.put("source", () -> Messages.Evidence_source);
        LABELS.put("storage", () -> Messages.Evidence_storage);
        LABELS.put("transientNature", () -> Messages.Evidence_volatile);
        LABELS.put("fileName", () -> Messages.History_file);
        LABELS.put("file", () -> Messages.History_file);
        LABELS.put("sha256", () -> Messages.Evidence_hash);
        LABELS.put("note", () -> Messages.History_note);
        LABELS.put("withdrawn", () -> Messages.Item_withdraw_reason);
        LABELS.put("from", () -> Messages.Transfer_from);
        LABELS.put("to", () -> Messages.Transfer_to);
        LABELS.put("place", () -> Messages.Transfer_place);
        LABELS.put("reason", () -> Messages.Transfer_reason);
        LABELS.put("transfers", () -> Messages.Transfer_title);
        LABELS.put("followUps", () -> Messages.FollowUp_title);
    }

    private ItemValues() {}

    /**
     * All of it in one line.
     *
     * @param plain words of a single value
     */
    static String words(JsonNode item, Function<JsonNode, String> plain) {
        return LABELS.keySet().stream()
                .filter(item::has)
                .map(name ->
                        NLS.bind(Messages.Answer_pair, LABELS.get(name).get(), value(name, item.path(name), plain)))
                .collect(Collectors.joining(Messages.Sentence_separator));
    }

    /** What a member is called; empty where it has no name. */
    static Optional<String> label(String member) {
        return Optional.ofNullable(LABELS.get(member)).map(Supplier::get);
    }

    private static String value(String name, JsonNode value, Function<JsonNode, String> plain) {
        if (value.isObject()) {
            // parts by their ids, or the one thing that is known of a part
            return value.propertyStream()
                    .map(part ->
                            part.getValue().isObject() ? words(part.getValue(), plain) : plain.apply(part.getValue()))
                    .collect(Collectors.joining(Messages.List_separator));
        }
        return name.equals("term") ? ItemWords.term(plain.apply(value)) : plain.apply(value);
    }
}
