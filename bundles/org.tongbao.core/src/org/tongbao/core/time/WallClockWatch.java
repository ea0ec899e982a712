package org.tongbao.core.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Notices when the computer's clock was set: compares it with a source that only goes on. Deadlines and times of record are
 * read from that clock, so that a jump of it must not pass in silence (A3 rule 10). Any thread.
 */
@Component(service = WallClockWatch.class)
public final class WallClockWatch {

    /** Less than this is the usual correction over the network, or a busy machine. */
    public static final Duration TOLERANCE = Duration.ofSeconds(30);

    private static final Path UPTIME = Path.of("/proc/uptime");
    private static final double NANOS = 1e9;

    /**
     * The clock was set.
     *
     * @param noticed instant by the clock as it is now
     * @param by positive forwards, negative backwards
     */
    public record Jump(Instant noticed, Duration by) {

        /** True when times recorded now may be before times recorded earlier. */
        public boolean backwards() {
            return by.isNegative();
        }
    }

    private final Clock clock;
    private final LongSupplier elapsed;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final long started;
    private Instant wall;
    private long mark;
    private Duration shift = Duration.ZERO;
    private Optional<Jump> last = Optional.empty();

    /** Watches the clock of this computer. */
    @Activate
    public WallClockWatch() {
        this(Clock.systemUTC(), source());
    }

    /**
     * Watches a clock.
     *
     * @param elapsed nanoseconds that only go on, from any beginning
     */
    public WallClockWatch(Clock clock, LongSupplier elapsed) {
        this.clock = clock;
        this.elapsed = elapsed;
        started = elapsed.getAsLong();
        mark = started;
        wall = clock.instant();
    }

    /** From now on the listener is told, on any thread, of each jump noticed and when a person has settled it. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer tells the listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Compares both sources; the jump since the last look, if there was one. */
    public Optional<Jump> look() {
        Optional<Jump> noticed = compare();
        if (noticed.isPresent()) {
            listeners.forEach(Runnable::run);
        }
        return noticed;
    }

    /** The last jump noticed that nobody has settled. */
    public synchronized Optional<Jump> last() {
        return last;
    }

    /** All jumps since the beginning or since a person settled them, added up. */
    public synchronized Duration shift() {
        return shift;
    }

    /** Time since the beginning by the source that only goes on. */
    public Duration running() {
        return Duration.ofNanos(elapsed.getAsLong() - started);
    }

    /** A person has seen it and says that the clock is right now. */
    public void settle() {
        synchronized (this) {
            last = Optional.empty();
            shift = Duration.ZERO;
        }
        listeners.forEach(Runnable::run);
    }

    private synchronized Optional<Jump> compare() {
        Instant now = clock.instant();
        long nanos = elapsed.getAsLong();
        Duration by = Duration.between(wall, now).minusNanos(nanos - mark);
        wall = now;
        mark = nanos;
        if (by.abs().compareTo(TOLERANCE) <= 0) {
            return Optional.empty();
        }
        shift = shift.plus(by);
        last = Optional.of(new Jump(now, by.truncatedTo(ChronoUnit.SECONDS)));
        return last;
    }

    /** On Linux the time since the start of the system, which goes on while it sleeps; elsewhere what Java has. */
    private static LongSupplier source() {
        return uptime().isPresent() ? () -> uptime().orElseGet(System::nanoTime) : System::nanoTime;
    }

    private static Optional<Long> uptime() {
        try {
            String text = Files.readString(UPTIME, StandardCharsets.US_ASCII);
            return Optional.of((long) (Double.parseDouble(text.substring(0, text.indexOf(' '))) * NANOS));
        } catch (IOException | RuntimeException e) {
            // not such a system
            return Optional.empty();
        }
    }
}
