package org.tongbao.core.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tongbao.model.finding.Result;

/**
 * Finds incidents of one store by what is written in them: number, title, organization, all texts of answers, events, evidence and
 * measures. What is typed is words, separated by blanks; what stands between quotation marks is one. A word is found wherever it
 * occurs, also within another; capitals, widths and variants such as 臺 and 台 do not matter. Nothing that is typed is an error.
 *
 * <p>The index is derived: it may be deleted at any time and is made again. Searching blocks for some milliseconds; never call on
 * the UI thread.
 */
public interface IncidentSearch extends AutoCloseable {

    /**
     * The incidents in which all words occur, in no order; all incidents when there is no word.
     *
     * @return refused with {@code search-unavailable} while the index cannot be used, or {@code search-closed}
     */
    Result<Hits> find(String typed);

    /** The same, those first that fit best; at most so many. */
    Result<Hits> best(String typed, int limit);

    /** Where in each of these incidents the first word that is found stands; those without one are left out. */
    Result<Map<String, Excerpt>> excerpts(List<String> ids, String typed);

    /** How far the index is. */
    IndexProgress progress();

    /** From now on tells how far the index is, when it has begun, gone on and ended; on a thread that must not be held up. */
    void watch(Consumer<IndexProgress> watcher);

    /** Something was saved: brings the index up to it, in the background and soon. Any thread, at once. */
    void changed();

    /**
     * Waits until all that has been saved by now is found.
     *
     * @return refused with {@code search-unavailable}, {@code search-closed} or what the store refused
     */
    Result<IndexProgress> current();

    /** Makes the whole index anew and waits for it. Refused as {@link #current()}. */
    Result<IndexProgress> rebuild();

    /** Writes what is not written and lets go of the index; what is under way goes on at the next opening. */
    @Override
    void close();
}
