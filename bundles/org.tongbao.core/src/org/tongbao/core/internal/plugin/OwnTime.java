package org.tongbao.core.internal.plugin;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The time a plugin has to answer for: what it computes and what it waits for, but neither what the machine stood still or
 * slept meanwhile, nor what it gave to others. One thread.
 */
public final class OwnTime {

    private static final int SLICES = 20;

    /** What a thread that could run is charged with at least: it may wait within the system, which its state does not tell. */
    private static final int LEAST = 10;

    private final long limit;
    private final long slice;
    private long spent;
    private long computed;

    /** So much of it. */
    public OwnTime(Duration limit) {
        this.limit = limit.toNanos();
        slice = Math.max(1, this.limit / SLICES);
    }

    /** How long to wait until the next look, in nanoseconds. */
    public long slice() {
        return slice;
    }

    /** True when it is over; asked after each slice that the thread did not come back in. */
    public boolean over(Thread thread) {
        return over(thread.getState(), cpu(thread));
    }

    /**
     * True when it is over.
     *
     * @param cpu what the thread has computed since it began, in nanoseconds; less than 0 when nobody knows
     */
    public boolean over(Thread.State state, long cpu) {
        if (state == Thread.State.RUNNABLE && cpu >= 0) {
            spent += Math.clamp(cpu - computed, slice / LEAST, slice);
            computed = cpu;
        } else {
            spent += slice;
        }
        return spent >= limit;
    }

    private static long cpu(Thread thread) {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? threads.getThreadCpuTime(thread.threadId())
                : -1;
    }
}
