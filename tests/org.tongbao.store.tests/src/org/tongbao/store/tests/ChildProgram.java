package org.tongbao.store.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;
import org.tongbao.store.internal.StoreEngines;

/** Another process with the store open: {@code hold PLACE} until its input ends, {@code save PLACE ROUND} until killed. */
final class ChildProgram {

    private ChildProgram() {}

    /** Says {@code open}, then for each acknowledged save {@code ID REVISION}. */
    public static void main(String[] args) throws IOException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                IncidentStore store = new StoreEngines(new TestColumns(), Clock.systemUTC())
                        .open(args[1])
                        .get()) {
            out.println("open");
            if (args[0].equals("hold")) {
                System.in.read();
            } else {
                saveForEver(store, args[2], out);
            }
        }
    }

    private static void saveForEver(IncidentStore store, String prefix, PrintStream out) {
        for (int number = 0; ; number++) {
            Incident incident = Incidents.large(prefix + "-" + number);
            long revision = 0;
            while (revision < 3) {
                incident.setTitle("revision " + (revision + 1));
                var saved = store.save(incident, revision, "人員06").get();
                revision = saved.revision();
                incident = saved.incident();
                out.println(incident.getId() + " " + revision);
            }
        }
    }
}
