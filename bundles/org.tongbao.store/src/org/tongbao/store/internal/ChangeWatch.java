package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.tongbao.model.finding.Result;

/**
 * Notices what others save in a shared database: each save adds a link to a chain, so that the heads of the chains tell by
 * their positions, whatever the others' clocks say. Asked for every two seconds. A server's own notifications would come
 * sooner, but are lost with the connection and stay out behind poolers. Any thread.
 */
final class ChangeWatch implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private static final String HEADS = "SELECT organization, link_position FROM chain_head";

    private static final String NEWS = "SELECT incident, revision FROM chain_link"
            + " WHERE organization = ? AND link_position > ? AND link_position <= ? ORDER BY link_position";

    private final Sessions sessions;
    private final List<Consumer<List<String>>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tongbao-store-watch").factory());

    /** What was saved here and not seen yet: nobody needs to be told. */
    private final Set<Saved> own = ConcurrentHashMap.newKeySet();

    /** Position of the last link seen of each organization. */
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    private boolean answered = true;
    private volatile boolean watching;

    private record Saved(String id, long revision) {}

    /**
     * What one look found.
     *
     * @param heads position of the last link of each organization
     * @param saved what was linked up to there
     */
    private record News(Map<String, Long> heads, List<Saved> saved) {}

    ChangeWatch(Sessions sessions) {
        this.sessions = sessions;
    }

    /** From now on tells a listener the ids of what others saved; refused when the database does not answer now. */
    synchronized Result<Boolean> tell(Consumer<List<String>> listener) {
        if (!watching) {
            Result<News> begin = sessions.transact(this::look);
            if (!begin.done()) {
                return Result.refused(begin.findings());
            }
            seen.putAll(begin.get().heads());
            watching = true;
            long pause = INTERVAL.toMillis();
            thread.scheduleWithFixedDelay(this::watch, pause, pause, TimeUnit.MILLISECONDS);
        }
        listeners.add(listener);
        return Result.of(true);
    }

    /** Notes what was saved here. */
    void saved(String id, long revision) {
        if (watching) {
            own.add(new Saved(id, revision));
        }
    }

    private void watch() {
        Result<News> news = sessions.transact(this::look);
        if (news.done() != answered && !thread.isShutdown()) {
            answered = news.done();
            ILog.of(ChangeWatch.class)
                    .warn(answered ? "The database answers again" : "The database cannot be asked for changes");
        }
        news.value().ifPresent(this::tell);
    }

    private void tell(News news) {
        seen.putAll(news.heads());
        var ids = new LinkedHashSet<String>();
        for (Saved saved : news.saved()) {
            if (!own.remove(saved)) {
                ids.add(saved.id());
            }
        }
        if (!ids.isEmpty()) {
            listeners.forEach(listener -> tell(listener, List.copyOf(ids)));
        }
    }

    /** One listener that fails does not end the watch for the others. */
    private static void tell(Consumer<List<String>> listener, List<String> ids) {
        try {
            listener.accept(ids);
        } catch (RuntimeException e) {
            ILog.of(ChangeWatch.class).error("Who was told of changes failed", e);
        }
    }

    /** What was linked since the last look; the first look is where watching begins. */
    private Result<News> look(Session session) throws SQLException {
        Map<String, Long> heads = new HashMap<>();
        try (ResultSet rows = session.prepare(HEADS).executeQuery()) {
            while (rows.next()) {
                heads.put(rows.getString(1), rows.getLong(2));
            }
        }
        var saved = new ArrayList<Saved>();
        if (watching) {
            for (var head : heads.entrySet()) {
                long last = seen.getOrDefault(head.getKey(), 0L);
                if (head.getValue() > last) {
                    saved.addAll(since(session, head.getKey(), last, head.getValue()));
                }
            }
        }
        return Result.of(new News(heads, saved));
    }

    private static List<Saved> since(Session session, String organization, long after, long to) throws SQLException {
        var news = new ArrayList<Saved>();
        try (ResultSet rows = session.prepare(NEWS, organization, after, to).executeQuery()) {
            while (rows.next()) {
                news.add(new Saved(rows.getString(1), rows.getLong(2)));
            }
        }
        return news;
    }

    /** Ends the watch; what is being told is told. */
    @Override
    public void close() {
        thread.close();
    }
}
