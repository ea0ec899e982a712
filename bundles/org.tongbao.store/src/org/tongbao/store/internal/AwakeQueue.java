package org.tongbao.store.internal;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work for threads of which one looks for more of it for a moment before it sleeps: what opens a page or a list asks several
 * things one after the other, and each would be answered before a sleeping thread is awake. What comes meanwhile is handed to
 * that one past the queue, which would wake another. Any thread.
 */
final class AwakeQueue extends LinkedBlockingQueue<Runnable> {

    private static final long serialVersionUID = 1L;

    private static final long MOMENT = Duration.ofMillis(1).toNanos();

    private static final Runnable NOBODY_LOOKS = () -> {};
    private static final Runnable SOMEBODY_LOOKS = () -> {};

    /** One of these two, or the work for who looks. */
    private final transient AtomicReference<Runnable> handed = new AtomicReference<>(NOBODY_LOOKS);

    @Override
    public boolean offer(Runnable work) {
        return handed.compareAndSet(SOMEBODY_LOOKS, work) || super.offer(work);
    }

    @Override
    public Runnable take() throws InterruptedException {
        if (isEmpty() && handed.compareAndSet(NOBODY_LOOKS, SOMEBODY_LOOKS)) {
            long end = System.nanoTime() + MOMENT;
            while (handed.get() == SOMEBODY_LOOKS && isEmpty() && System.nanoTime() < end) {
                Thread.yield();
            }
            Runnable work = handed.getAndSet(NOBODY_LOOKS);
            if (work != SOMEBODY_LOOKS) {
                return work;
            }
        }
        return super.take();
    }
}
