package org.tongbao.directory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.internal.Directory;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.store.WorkbenchStore;

/** The directory is read by jobs, which may end in another order than they began. */
final class ReadingOrderTest {

    private final List<OrganizationSummary> stored = new CopyOnWriteArrayList<>();
    private final AtomicReference<UnaryOperator<List<OrganizationSummary>>> reading =
            new AtomicReference<>(UnaryOperator.identity());
    private final IncidentStore store = store();
    private final List<Thread> jobs = new CopyOnWriteArrayList<>();
    private final Directory directory = new Directory(access());

    @Test
    void slowReading_thatEndsAfterALaterOne_doesNotHideWhatThatFound() throws Exception {
        join();
        reading.set(found -> {
            reading.set(UnaryOperator.identity());
            stored.add(new OrganizationSummary("o-1", "橋頭測試機關", "D", "", "", 1, Instant.EPOCH));
            directory.storeChanged();
            over(jobs.getLast());
            return found;
        });
        directory.storeChanged();
        join();
        assertEquals(List.of("橋頭測試機關"), names());
    }

    private List<String> names() {
        return directory.tree().map(OrganizationTree::all).orElse(List.of()).stream()
                .map(OrganizationSummary::name)
                .toList();
    }

    /** Waits until it has ended, or waits itself for the one that reads. */
    private static void over(Thread job) {
        while (job.getState() != Thread.State.TERMINATED && job.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
    }

    private void join() throws InterruptedException {
        for (int i = 0; i < jobs.size(); i++) {
            jobs.get(i).join();
        }
    }

    private WorkbenchStore access() {
        return fake(WorkbenchStore.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "store" -> Optional.of(store);
            case "run" -> {
                var job = new Thread((Runnable) arguments[1]);
                jobs.add(job);
                job.start();
                yield null;
            }
            default -> null;
        });
    }

    private IncidentStore store() {
        OrganizationStore organizations =
                fake(OrganizationStore.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "list" -> Result.of(reading.get().apply(List.copyOf(stored)));
                    case "all" -> Result.of(List.of());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return fake(IncidentStore.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "organizations" -> organizations;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
