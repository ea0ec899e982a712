package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftJournal;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.edit.IncidentEditing;

/** A program killed while one types loses nothing that its journal has taken. */
final class DraftCrashTest {

    private static final long SEED = 20260313;
    private static final int ROUNDS = Integer.getInteger("tongbao.draft.rounds", 3);
    private static final int MOST_TEXTS = 60;
    private static final int MOST_NANOS = 4_000_000;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void programKilledWhileTyping_startedAgain_findsEachDraftThatWasTaken() throws Exception {
        var random = new Random(SEED);
        int taken = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            int before = taken;
            taken = typeUntilKilled(before, 1 + random.nextInt(MOST_TEXTS), random.nextInt(MOST_NANOS));
            Result<List<Draft<Incident>>> left = new DraftJournal(folder, Clock.systemUTC()).list(DraftKind.INCIDENT);
            String where = "round " + round + " of seed " + SEED;
            assertEquals(List.of(), left.findings(), where);
            assertEquals(1, left.get().size(), where);
            String text = left.get().get(0).document().getAnswers().get(0).getText();
            int found = DraftTypist.number(text);
            // the last one may be there although there was no time left to say so
            assertTrue(found == taken || found == taken + 1, where + ": " + found + " after " + taken);
            assertEquals(DraftTypist.text(found), text, where);
            taken = found;
        }
    }

    /** Lets it type some texts and kills it a moment later; gives the last that it said was taken. */
    private int typeUntilKilled(int before, int texts, int nanos) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        DraftTypist.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            int last = next(said);
            assertEquals(before, last);
            for (int i = 0; i < texts; i++) {
                last = next(said);
            }
            // a moment that no wait of the system's would hit so finely
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String rest = said.readLine(); rest != null && rest.matches("\\d+"); rest = said.readLine()) {
                last = Integer.parseInt(rest);
            }
            return last;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static int next(BufferedReader said) throws IOException {
        return Integer.parseInt(String.valueOf(said.readLine()));
    }

    /** Where the classes are that the other process needs. */
    private static String classPath() throws URISyntaxException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> each : List.of(
                DraftTypist.class,
                DraftDesk.class,
                IncidentEditing.class,
                DraftJournal.class,
                Incident.class,
                EditingDomain.class,
                ChangeDescription.class,
                XMLResource.class,
                EObject.class,
                URI.class,
                Job.class,
                ILog.class,
                ICoreRunnable.class,
                NLS.class)) {
            places.add(Path.of(each.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
