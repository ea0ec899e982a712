package org.tongbao.store.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** How long what the store does takes, and the same in plain JDBC. Used by one thread. */
final class Medians {

    private static final double THOUSAND = 1000;

    private final Map<String, List<Long>> own = new LinkedHashMap<>();
    private final Map<String, List<Long>> floor = new LinkedHashMap<>();

    /** Does it and notes how long it took. */
    <T> T of(String what, Callable<T> work) throws Exception {
        return timed(own, what, work);
    }

    /** Likewise, as plain JDBC does it. */
    void floor(String what, Callable<?> work) throws Exception {
        timed(floor, what, work);
    }

    private static <T> T timed(Map<String, List<Long>> times, String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T result = work.call();
        times.computeIfAbsent(what, key -> new ArrayList<>()).add(System.nanoTime() - begin);
        return result;
    }

    /** Begins anew. */
    void forget() {
        own.clear();
        floor.clear();
    }

    /** What was measured, in its order. */
    Set<String> names() {
        return own.keySet();
    }

    /** Microseconds. */
    double own(String what) {
        return median(own, what);
    }

    /** Microseconds in plain JDBC; not a number where that was not measured. */
    double least(String what) {
        return median(floor, what);
    }

    /** Both with their ratio. */
    String text(String what) {
        return floor.containsKey(what)
                ? String.format(
                        "%.0f µs, plain JDBC %.0f µs, ratio %.2f", own(what), least(what), own(what) / least(what))
                : String.format("%.0f µs", own(what));
    }

    private static double median(Map<String, List<Long>> times, String what) {
        List<Long> sorted =
                times.getOrDefault(what, List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2) / THOUSAND;
    }
}
