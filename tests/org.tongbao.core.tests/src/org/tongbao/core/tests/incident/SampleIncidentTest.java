package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.StageProgress;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.Incident;

/** Tests that the sample shipped with the command line is a completely answered form, short only of its submission. */
final class SampleIncidentTest {

    private static final String SAMPLE = "incident-web-defacement.json";

    private final IncidentService incidents =
            Installed.at("2026-03-20T00:00:00Z").incidents();

    @Test
    void sample_read_hasNoFindings() throws IOException {
        assertEquals(List.of(), read().findings());
    }

    @Test
    void sample_assessed_lacksOnlyTheSubmission() throws IOException {
        Assessment assessment = assess();
        List<Integer> missing = assessment.progress().stream()
                .map(stage -> stage.required() - stage.answered())
                .toList();
        assertEquals(List.of(0, 0, 1), missing, assessment.progress().toString());
        assertEquals(
                List.of(true, true, false),
                assessment.progress().stream().map(StageProgress::complete).toList());
    }

    @Test
    void sample_assessed_hasNoWrongAnswer() throws IOException {
        List<String> wrong = assess().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::subject)
                .filter(subject -> !subject.equals("6K"))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private Assessment assess() throws IOException {
        return incidents.timeline(read().get()).get().at(Instant.parse("2026-03-16T01:00:00Z"));
    }

    private Result<Incident> read() throws IOException {
        Path samples = Path.of(System.getProperty("tongbao.root"), "bundles", "org.tongbao.cli", "samples");
        return incidents.read(Files.readAllBytes(samples.resolve(SAMPLE)), SAMPLE);
    }
}
