package org.tongbao.cli.internal.command;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.core.time.Durations;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.finding.Finding;

/** Writes an assessment as lines for people. */
final class ClockLines {

    private final ZoneId zone;

    ClockLines(ZoneId zone) {
        this.zone = zone;
    }

    List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(head(assessment));
        lines.add(assessment.level().map(LevelNames::words).orElse(Messages.Assess_noLevel));
        addRest(assessment, lines);
        return lines;
    }

    /** The same of an organization, which is judged by nobody and so has no level. */
    List<String> ofOrganization(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(head(assessment));
        addRest(assessment, lines);
        return lines;
    }

    private String head(Assessment assessment) {
        return Messages.bind(Messages.Assess_head, assessment.pack(), RocDates.format(assessment.at(), zone));
    }

    private void addRest(Assessment assessment, List<String> lines) {
        for (ClockState clock : assessment.clocks()) {
            if (clock.phase() != Phase.NOT_APPLICABLE || clock.replacedBy().isPresent()) {
                lines.add("  " + line(clock));
            }
        }
        lines.addAll(new StepLines(zone).of(assessment));
        for (Finding finding : assessment.findings()) {
            lines.add("  " + line(finding));
        }
    }

    /** One clock, e.g. {@code CLK-01 通報: due …, met at …}. */
    String line(ClockState clock) {
        String name = clock.id() + " " + Texts.title(clock) + (clock.provisional() ? Messages.Clock_assumed : "");
        String due = clock.due()
                .map(at -> Messages.bind(Messages.Clock_due, RocDates.format(at, zone), RocDates.iso(at, zone)))
                .orElse(Messages.Clock_noDue);
        String state = switch (clock.phase()) {
            case WAITING -> Messages.Clock_waiting;
            case RUNNING -> clock.remaining().map(Durations::remaining).orElse(Messages.Clock_open);
            case MET -> met(clock, Messages.Clock_met);
            case MISSED ->
                clock.metAt().isPresent()
                        ? met(clock, Messages.Clock_metLate)
                        : clock.remaining().map(Durations::remaining).orElse(Messages.Clock_missed);
            case NOT_APPLICABLE -> Messages.Clock_notApplicable;
        };
        if (clock.phase() == Phase.WAITING && clock.due().isEmpty()) {
            return name + " — " + state;
        }
        if (clock.replacedBy().isPresent()) {
            return name + " — "
                    + Messages.bind(Messages.Clock_replaced, clock.replacedBy().get());
        }
        String cause = clock.levelChange() ? " " + Messages.Clock_levelChange : "";
        return name + " — " + due + " — " + state + cause;
    }

    /** One finding with its place and clause. */
    static String line(Finding finding) {
        String mark = switch (finding.severity()) {
            case ERROR -> Messages.Finding_error;
            case WARNING -> Messages.Finding_warning;
            case INFO -> Messages.Finding_info;
        };
        String citation = finding.citation().isEmpty() ? "" : " (" + finding.citation() + ")";
        return Messages.bind(mark, finding.message() + citation);
    }

    private String met(ClockState clock, String message) {
        return Messages.bind(
                message, clock.metAt().map(at -> RocDates.format(at, zone)).orElse(""));
    }
}
