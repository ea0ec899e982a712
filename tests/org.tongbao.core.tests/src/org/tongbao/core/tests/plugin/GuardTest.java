package org.tongbao.core.tests.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

final class GuardTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Guard guard = new Guard();

    @Test
    void workDone_call_givesItsValue() {
        assertEquals("done", guard.call("p", () -> "done").get());
        assertEquals("done", guard.call("p", LONG, () -> "done").get());
        assertEquals(List.of(), guard.findings());
    }

    @Test
    void exception_call_namesPluginKindAndMessage() {
        Result<String> result = guard.call("org.bad", () -> {
            throw new IllegalStateException("no licence");
        });
        Finding finding = result.findings().get(0);
        assertEquals(PluginFinding.FAILED, finding.code());
        assertEquals("org.bad", finding.subject());
        assertEquals(List.of("org.bad", "IllegalStateException: no licence"), finding.args());
    }

    @Test
    void linkageError_call_isContained() {
        refused(new IncompatibleClassChangeError("org/old/Helper"));
    }

    @Test
    void classMissing_call_namesPluginAndClass() {
        Result<String> result = guard.call("org.bad", () -> {
            throw new NoClassDefFoundError("org/gone/Helper");
        });
        Finding finding = result.findings().get(0);
        assertEquals(PluginFinding.CLASS_MISSING, finding.code());
        assertEquals(List.of("org.bad", "org.gone.Helper"), finding.args());
    }

    @Test
    void quarantine_begun_isToldOnce() {
        var told = new AtomicInteger();
        guard.addListener(told::incrementAndGet);
        refused(new AssertionError("impossible"));
        refused(new AssertionError("impossible"));
        assertEquals(1, told.get());
    }

    @Test
    void assertionError_call_isContained() {
        refused(new AssertionError("impossible"));
    }

    @Test
    void stackOverflow_call_isContained() {
        assertFalse(guard.call("p", () -> recurse(0)).done());
        assertTrue(guard.quarantined("p").isPresent());
    }

    @Test
    void outOfMemory_call_goesThrough() {
        var trouble = new OutOfMemoryError("test");
        assertSame(
                trouble,
                assertThrows(
                        OutOfMemoryError.class,
                        () -> guard.call("p", () -> {
                            throw trouble;
                        })));
        assertSame(
                trouble,
                assertThrows(
                        OutOfMemoryError.class,
                        () -> guard.call("p", LONG, () -> {
                            throw trouble;
                        })));
        assertEquals(List.of(), guard.findings());
    }

    @Test
    void failedOnce_call_neitherCallsAgainNorTouchesOthers() {
        refused(new LinkageError("x"));
        var calls = new AtomicInteger();
        Result<Integer> again = guard.call("p", calls::incrementAndGet);
        assertEquals(guard.findings(), again.findings());
        assertEquals(0, calls.get());
        assertEquals(1, guard.call("other", calls::incrementAndGet).get());
    }

    @Test
    void neverComesBack_call_isAbandonedInTimeAndInterrupted() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        Result<String> result = guard.call("slow", Duration.ofMillis(50), () -> {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return "late";
        });
        assertEquals(PluginFinding.TOO_SLOW, result.findings().get(0).code());
        interrupted.await();
        assertEquals(result.findings(), guard.findings());
    }

    @Test
    void exceptionThatThrowsWhenAsked_call_isContained() {
        Result<String> result = guard.call("p", () -> {
            throw new Spiteful();
        });
        assertEquals(List.of("p", "Spiteful"), result.findings().get(0).args());
    }

    @Test
    void callerInterrupted_call_doesNotBlameThePlugin() {
        Thread.currentThread().interrupt();
        Result<String> result = guard.call("p", LONG, () -> {
            Thread.sleep(50);
            return "late";
        });
        assertTrue(Thread.interrupted());
        assertFalse(result.done());
        assertEquals(List.of(), guard.findings());
    }

    private void refused(Error error) {
        Result<String> result = guard.call("p", LONG, () -> {
            throw error;
        });
        assertFalse(result.done());
        assertEquals(PluginFinding.FAILED, result.findings().get(0).code());
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static final class Spiteful extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("again");
        }
    }
}
