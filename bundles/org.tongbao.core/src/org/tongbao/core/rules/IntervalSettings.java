package org.tongbao.core.rules;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.core.file.SettingsFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Intervals set in place of those of the packs: kept in a file of the user's data, so that the workbench and the command
 * line go by the same.
 *
 * @param lengths in the unit of the clock (hours or months), by id of the clock
 */
public record IntervalSettings(SortedMap<String, Integer> lengths) {

    /** Nothing set. */
    public static final IntervalSettings NONE = new IntervalSettings(new TreeMap<>());

    /** Keeps a copy. */
    public IntervalSettings {
        lengths = Collections.unmodifiableSortedMap(new TreeMap<>(lengths));
    }

    /** The length set for a clock. */
    public Optional<Integer> of(String clock) {
        return Optional.ofNullable(lengths.get(clock));
    }

    /** The same with another length; without one when it is empty. */
    public IntervalSettings with(String clock, Optional<Integer> length) {
        SortedMap<String, Integer> changed = new TreeMap<>(lengths);
        changed.remove(clock);
        length.ifPresent(set -> changed.put(clock, set));
        return new IntervalSettings(changed);
    }

    /** The settings in a file; none when there is no file. */
    public static Result<IntervalSettings> load(Path file) {
        return SettingsFile.load(file, NONE, json -> parse(json, file), why -> trouble(file, why));
    }

    /** Writes the file, whole or not at all. */
    public Result<IntervalSettings> save(Path file) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        lengths.forEach(json::put);
        return SettingsFile.save(file, this, json, why -> trouble(file, why));
    }

    private static Result<IntervalSettings> parse(JsonNode json, Path file) {
        SortedMap<String, Integer> lengths = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            if (!member.getValue().isInt()) {
                return Result.refused(trouble(file, member.getKey()));
            }
            lengths.put(member.getKey(), member.getValue().intValue());
        }
        return Result.of(new IntervalSettings(lengths));
    }

    private static Finding trouble(Path file, String why) {
        return Finding.error(PackFinding.FILE_TROUBLE, file.toString(), file.toString(), why);
    }
}
