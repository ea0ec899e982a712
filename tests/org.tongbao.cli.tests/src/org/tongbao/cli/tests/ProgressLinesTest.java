package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.cli.internal.ProgressLines;
import org.tongbao.cli.internal.ProgressLines.As;

/** What is said of a long work: nothing at first, then a line every two seconds. */
final class ProgressLinesTest {

    private final List<String> lines = new ArrayList<>();
    private long now;
    private boolean unwanted;
    private final ProgressLines progress = lines(As.COUNT);

    @Test
    void shortWork_saysNothing() {
        progress.beginTask("", 3000);
        work(1999, 3000);
        assertEquals(List.of(), lines);
    }

    @Test
    void workThatIsDone_saysNothing_howeverLongItTook() {
        progress.beginTask("", 3000);
        work(9000, 3000);
        assertEquals(List.of(), lines);
    }

    @Test
    void longWork_saysHowFarItIs_everyTwoSeconds() {
        progress.beginTask("", 9000);
        work(2000, 1500);
        work(1999, 1500);
        work(1, 1500);
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).matches("links\\D*1,500\\D*9,000"), lines.get(0));
        assertTrue(lines.get(1).matches("links\\D*4,500\\D*9,000"), lines.get(1));
    }

    @Test
    void workCountedByNobody_saysHowFarItIs_inHundredths() {
        ProgressLines share = lines(As.SHARE);
        share.beginTask("", 1000);
        now += Duration.ofSeconds(3).toNanos();
        share.worked(237);
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).matches("links\\D*23 ?%"), lines.get(0));
    }

    private ProgressLines lines(As as) {
        return new ProgressLines("links", as, lines::add, () -> now, () -> unwanted);
    }

    @Test
    void workNoLongerWanted_isToldSo() {
        unwanted = true;
        assertTrue(progress.isCanceled());
    }

    private void work(long milliseconds, int done) {
        now += Duration.ofMillis(milliseconds).toNanos();
        progress.worked(done);
    }
}
