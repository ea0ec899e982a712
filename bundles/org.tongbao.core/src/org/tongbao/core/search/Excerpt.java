package org.tongbao.core.search;

/**
 * Where something was found.
 *
 * @param before what stands before it, begins with … where that is not the beginning
 * @param found as it is written there
 * @param after what stands behind it, ends with … where that is not the end
 */
public record Excerpt(String before, String found, String after) {

    /** In one line, with the found part between 【 and 】. */
    public String marked() {
        return before + '【' + found + '】' + after;
    }
}
