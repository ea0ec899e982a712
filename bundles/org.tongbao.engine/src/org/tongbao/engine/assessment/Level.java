package org.tongbao.engine.assessment;

import java.util.Optional;

/**
 * The effective level of an incident.
 *
 * @param code as shown to people and scripts: {@code 0}..{@code 4}, on other scales a letter
 * @param rank 0 mildest; comparable within one pack only
 * @param source id of the impact or event that set it
 * @param complete false while a dimension is still unrated
 * @param words how the pack names its levels in Chinese, with {@code {0}} for the code, where the code alone would
 *     mislead
 * @param wordsEn the same in English
 */
public record Level(
        String code, int rank, String source, boolean complete, Optional<String> words, Optional<String> wordsEn) {}
