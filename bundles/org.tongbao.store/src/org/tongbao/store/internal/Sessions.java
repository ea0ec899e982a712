package org.tongbao.store.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Runs transactions, each on a connection of its own. They run on threads of this object: an interrupt of the caller's
 * thread would make Derby close the connection in the middle of a save. Any thread.
 */
final class Sessions {

    /** More only wait for each other's locks. */
    static final int WORKERS = 4;

    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE = Duration.ofMillis(4).toNanos();

    /** Who has waited so long is told that others are in the way. */
    private static final long PATIENCE = Duration.ofSeconds(25).toNanos();

    /** A thread that has waited so long sleeps. */
    private static final long MOMENT = Duration.ofMillis(1).toNanos();

    private final Database database;
    private final ExecutorService workers;

    /** Held shared by each transaction, alone while the database is restarted. */
    private final ReadWriteLock running = new ReentrantReadWriteLock();

    /** Counted, so that several failures at once restart it but once. */
    private volatile long restarts;

    /**
     * What is done in one transaction; may run again from its beginning when others were in the way.
     *
     * @param <T> what it yields
     */
    @FunctionalInterface
    interface Step<T> {
        /** The outcome; a refused one is rolled back. */
        Result<T> run(Session session) throws SQLException;
    }

    /**
     * Likewise, with what was made ready for it; that stays the same when it runs again.
     *
     * @param <P> what was made ready
     * @param <T> what it yields
     */
    @FunctionalInterface
    interface PreparedStep<P, T> {
        /** The outcome; a refused one is rolled back. */
        Result<T> run(Session session, P prepared) throws SQLException;
    }

    Sessions(Database database) {
        this.database = database;
        this.workers = new ThreadPoolExecutor(
                WORKERS,
                WORKERS,
                0,
                TimeUnit.SECONDS,
                new AwakeQueue(),
                Thread.ofPlatform().daemon().name("tongbao-store-", 1).factory());
    }

    /** Runs a step and commits it. Waits, whatever happens to the calling thread. */
    <T> Result<T> transact(Step<T> step) {
        return transact(() -> Optional.empty(), nothing -> {}, (session, nothing) -> step.run(session));
    }

    /**
     * Likewise, with what the calling thread can make ready meanwhile: it takes as long until the other one is awake.
     *
     * @param <P> what is made ready
     * @param rest what it can do with that while the other one is at work; whatever fails there must show in the step
     */
    <P, T> Result<T> transact(Supplier<P> preparation, Consumer<P> rest, PreparedStep<P, T> step) {
        var prepared = new FutureTask<P>(preparation::get);
        Future<Result<T>> work;
        try {
            work = workers.submit(() -> attempts(session -> step.run(session, await(prepared))));
        } catch (RejectedExecutionException e) {
            // closed while somebody still wanted something: expected at the end of the program
            return Result.refused(Finding.error(StoreFinding.DATABASE_CLOSED, ""));
        }
        prepared.run();
        if (prepared.state() == Future.State.SUCCESS) {
            rest.accept(prepared.resultNow());
        }
        return await(work);
    }

    /** What a task makes, made here unless another thread is about it. */
    static <T> T made(FutureTask<T> task) {
        task.run();
        return await(task);
    }

    /** Waits, whatever happens to the thread. Looks for a moment before it sleeps: most is done before it would be awake again. */
    static <T> T await(Future<T> work) {
        long end = System.nanoTime() + MOMENT;
        while (!work.isDone() && System.nanoTime() < end) {
            Thread.yield();
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("store failed", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Waits for what is running; later steps are refused.
     *
     * @return false when that was done before
     */
    synchronized boolean end() {
        if (workers.isShutdown()) {
            return false;
        }
        workers.close();
        return true;
    }

    private <T> Result<T> attempts(Step<T> step) {
        long end = System.nanoTime() + PATIENCE;
        for (int attempt = 1; ; attempt++) {
            long seen = restarts;
            try {
                return once(step);
            } catch (SQLException e) {
                if (Trouble.passing(e) && attempt < ATTEMPTS && System.nanoTime() < end) {
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE << attempt));
                    continue;
                }
                Result<T> refused = Result.refused(database.trouble().of(e));
                if (database.trouble().confusing(e)) {
                    restart(seen);
                }
                return refused;
            }
        }
    }

    /** Throws away what the engine has in memory, once all others have come to an end. */
    private void restart(long seen) {
        running.writeLock().lock();
        try {
            if (restarts == seen) {
                restarts++;
                database.restart();
            }
        } catch (SQLException e) {
            ILog.of(Sessions.class).warn("The database did not stop in order: " + e.getSQLState(), e);
        } finally {
            running.writeLock().unlock();
        }
    }

    private <T> Result<T> once(Step<T> step) throws SQLException {
        running.readLock().lock();
        try {
            return within(database.take(), step);
        } finally {
            running.readLock().unlock();
        }
    }

    private <T> Result<T> within(Session session, Step<T> step) throws SQLException {
        boolean sound = false;
        try {
            Result<T> result = run(session, step);
            if (result.done() && !commit(session)) {
                return Result.refused(Finding.error(StoreFinding.OUTCOME_UNKNOWN, ""));
            }
            if (!result.done()) {
                session.rollback();
            }
            sound = true;
            return result;
        } finally {
            database.giveBack(session, sound);
        }
    }

    /** Runs a step; where the connection breaks before anything was committed it may run again on another one. */
    private <T> Result<T> run(Session session, Step<T> step) throws SQLException {
        try {
            return step.run(session);
        } catch (SQLException e) {
            throw database.trouble().lost(e) ? new SQLException("the connection was lost", Trouble.AGAIN, e) : e;
        }
    }

    /** False when the connection broke meanwhile, so that nobody here knows whether it was committed. */
    private boolean commit(Session session) throws SQLException {
        try {
            session.commit();
            return true;
        } catch (SQLException e) {
            if (database.trouble().lost(e)) {
                return false;
            }
            throw e;
        }
    }
}
