package org.tongbao.core.extension;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.internal.plugin.OwnTime;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The only way into code of a plugin. What the plugin throws becomes a finding, and from then on it is in quarantine:
 * until the program is restarted it is not called again and every call is answered with that first finding. Running out
 * of memory is nobody's fault in particular and goes through. OSGi service, any thread.
 */
@Component(service = Guard.class)
public final class Guard {

    private static final int DEEPEST_CAUSE = 16;

    /** Why a plugin is in quarantine, by plugin. */
    private final Map<String, Finding> quarantine = new ConcurrentHashMap<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Calls a plugin on this thread, for as long as it takes.
     *
     * @param plugin symbolic name of the bundle, or id of the plugin, that the code belongs to
     * @param work the call
     * @return refused with {@link PluginFinding#FAILED} when the plugin threw, now or before
     */
    public <T> Result<T> call(String plugin, Callable<T> work) {
        @Nullable Finding reason = quarantine.get(plugin);
        if (reason != null) {
            return Result.refused(reason);
        }
        try {
            @Nullable T value = work.call();
            return value == null ? failed(plugin, new NullPointerException("null")) : Result.of(value);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(plugin, e);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            return failed(plugin, e);
        }
    }

    /**
     * Calls a plugin on a thread of its own and waits until it has had so much time; what the machine sleeps or gives to
     * others is not the plugin's. A plugin that does not come back is interrupted, abandoned and put in quarantine; so give it
     * copies only, never what others work with.
     *
     * @param plugin symbolic name of the bundle, or id of the plugin, that the code belongs to
     * @param limit most time of its own
     * @param work the call, on copies
     * @return refused with {@link PluginFinding#FAILED} or {@link PluginFinding#TOO_SLOW}, now or before
     */
    public <T> Result<T> call(String plugin, Duration limit, Callable<T> work) {
        var task = new FutureTask<Result<T>>(() -> call(plugin, work));
        var thread = new Thread(task, "plugin " + plugin);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        try {
            return await(task, new OwnTime(limit), thread);
        } catch (TimeoutException e) {
            thread.interrupt();
            return refuse(
                    plugin, Finding.error(PluginFinding.TOO_SLOW, plugin, plugin, Long.toString(limit.toSeconds())), e);
        } catch (InterruptedException e) {
            // our own caller was stopped: that says nothing about the plugin
            Thread.currentThread().interrupt();
            return Result.refused(finding(plugin, e));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            return failed(plugin, e);
        }
    }

    private static <T> T await(FutureTask<T> task, OwnTime time, Thread thread)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return task.get(time.slice(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (time.over(thread)) {
                    throw e;
                }
            }
        }
    }

    /** Why a plugin is not called any more; empty while it is trusted. */
    public Optional<Finding> quarantined(String plugin) {
        return Optional.ofNullable(quarantine.get(plugin));
    }

    /** Why plugins are in quarantine, one finding each. */
    public List<Finding> findings() {
        return List.copyOf(quarantine.values());
    }

    /** Is told, on any thread, after a plugin came into quarantine. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Is not told any more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private <T> Result<T> failed(String plugin, Throwable failure) {
        return refuse(plugin, finding(plugin, failure), failure);
    }

    /** Whoever comes first names the reason: an abandoned call that fails later does not change it. */
    private <T> Result<T> refuse(String plugin, Finding reason, Throwable failure) {
        @Nullable Finding earlier = quarantine.putIfAbsent(plugin, reason);
        if (earlier != null) {
            return Result.refused(earlier);
        }
        ILog.of(Guard.class).error(reason.message(), failure);
        listeners.forEach(Runnable::run);
        return Result.refused(reason);
    }

    private static Finding finding(String plugin, Throwable failure) {
        try {
            Throwable cause = deepest(failure);
            boolean missing = cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError;
            PluginFinding code = missing ? PluginFinding.CLASS_MISSING : PluginFinding.FAILED;
            return Finding.error(code, plugin, plugin, missing ? name(cause) : words(cause));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // asking an exception is calling the plugin, too
            return Finding.error(
                    PluginFinding.FAILED, plugin, plugin, failure.getClass().getSimpleName());
        }
    }

    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < DEEPEST_CAUSE; depth++) {
            @Nullable Throwable next = cause.getCause();
            if (next == null) {
                break;
            }
            cause = next;
        }
        return cause;
    }

    /** The class that is missing: the first word of the message, which names it in one way or the other. */
    private static String name(Throwable cause) {
        String message = Objects.toString(cause.getMessage(), "").strip();
        return message.isEmpty() ? cause.getClass().getSimpleName() : message.split("\\s")[0].replace('/', '.');
    }

    private static String words(Throwable cause) {
        @Nullable String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind : kind + ": " + message.strip();
    }
}
