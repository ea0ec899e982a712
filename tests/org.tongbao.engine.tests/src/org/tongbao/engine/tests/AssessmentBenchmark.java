package org.tongbao.engine.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;

/**
 * Prints what one assessment costs, as after a keystroke: facts put in order, all clocks, the steps of the procedure, the
 * answers checked against the largest form, all findings. Once for a usual incident, once for one with a long history.
 */
public final class AssessmentBenchmark {

    private static final int WARM = 3000;
    private static final int RUNS = 1001;
    private static final double GOAL = 1.0;

    private AssessmentBenchmark() {}

    /** Measures and prints; takes no arguments. */
    public static void main(String[] arguments) {
        measure("usual incident", usual());
        measure("long history", longHistory());
    }

    private static void measure(String name, Case facts) {
        Instant now = Case.time("2026-03-20T09:00");
        long[] nanos = new long[RUNS];
        Assessment read = facts.timeline().at(now);
        for (int run = -WARM; run < RUNS; run++) {
            long start = System.nanoTime();
            read = facts.timeline().at(now);
            if (run >= 0) {
                nanos[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        standardOutput()
                .printf(
                        "assess: %s, median %.2f ms, 90th percentile %.2f ms (goal %.0f): %d events, %d clocks, %d steps, %d findings%n",
                        name,
                        nanos[RUNS / 2] / 1e6,
                        nanos[RUNS * 9 / 10] / 1e6,
                        GOAL,
                        facts.incident.getEvents().size(),
                        read.clocks().size(),
                        read.steps().size(),
                        read.findings().size());
    }

    /** The stream of the process, which is not ours to close. */
    private static PrintStream standardOutput() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    }

    private static Case usual() {
        FormDefinition form = Forms.web();
        Case facts = SampleIncidentTest.defacement()
                .with(Packs.bureau110())
                .with(Packs.flowK())
                .with(form);
        facts.incident.setCategory("web");
        form.getSections().forEach(section -> section.getFields().forEach(field -> answer(facts, field)));
        return facts;
    }

    private static Case longHistory() {
        Case facts = usual();
        Instant at = Case.time("2026-03-14T16:00");
        for (int index = 0; index < 25; index++) {
            at = at.plus(Duration.ofHours(2));
            facts.impact(at, List.of(0, 1 + index % 4, 1));
            facts.event("n" + index, "notified", at.plusSeconds(60), "method=platform", "to=高雄市政府民政局");
            facts.event("r" + index, "reviewed", at.plusSeconds(120), "level=" + (1 + index % 3));
        }
        return facts;
    }

    private static void answer(Case facts, Field field) {
        if (field.getType() == FieldType.CHECKLIST) {
            field.getItems().forEach(item -> answer(facts, item));
        } else if (field.getType() == FieldType.CHECK) {
            facts.answer(Forms.checked(field.getId(), true, Forms.text("text", "說明".repeat(40))));
        } else {
            facts.answer(Forms.text(field.getId(), "事件說明及影響範圍".repeat(20)));
        }
    }
}
