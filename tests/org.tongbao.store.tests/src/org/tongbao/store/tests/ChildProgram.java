package org.tongbao.store.tests;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tongbao.core.offline.SharedStore;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.store.internal.StoreEngines;

/**
 * Another process with the store open: {@code hold PLACE} until its input ends, {@code save PLACE PREFIX} until killed; or one
 * that encrypts it: {@code encrypt PLACE}; or one that keeps a file as an attachment: {@code attach PLACE FILE}; or one that brings home
 * what was done in an outage: {@code home PLACE COPY PASSPHRASE}. The first two lines of its input are the account and its password.
 */
final class ChildProgram {

    /** What a whole line of an acknowledged save ends with. */
    static final String SAVED = "saved";

    private static final int WRITERS = 2;
    private static final int REVISIONS = 3;

    private ChildProgram() {}

    /** Says {@code open}, then for each acknowledged save {@code ID REVISION saved}; or {@code begin}, then what was found. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var credentials = new Credentials(input.readLine(), input.readLine().toCharArray());
        var stores = new StoreEngines(new TestColumns(), Clock.systemUTC());
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            if (args[0].equals("encrypt")) {
                // without bundles nobody else makes it known to those who read documents
                IncidentPackage.eINSTANCE.eClass();
                out.println("begin");
                out.println(stores.encrypt(args[1], credentials.password()).findings());
                return;
            }
            if (args[0].equals("home")) {
                IncidentPackage.eINSTANCE.eClass();
                bringHome(stores, args, credentials, out);
                return;
            }
            try (IncidentStore store = stores.open(args[1], credentials).get()) {
                work(store, args, input, out);
            }
        }
    }

    private static void work(IncidentStore store, String[] args, BufferedReader input, PrintStream out)
            throws IOException, InterruptedException {
        out.println("open");
        if (args[0].equals("hold")) {
            input.readLine();
            return;
        }
        if (args[0].equals("attach")) {
            var kept = store.attachments().keep(Path.of(args[2]), done -> {
                out.println(done);
                return true;
            });
            out.println(kept.findings());
            return;
        }
        var writers = new Thread[WRITERS];
        for (int i = 0; i < WRITERS; i++) {
            String prefix = args[2] + "-" + i;
            writers[i] = Thread.ofPlatform().start(() -> saveForEver(store, prefix, out));
        }
        for (Thread each : writers) {
            each.join();
        }
    }

    /** Says {@code save} before and after each save, there and in the copy. */
    private static void bringHome(StoreEngines stores, String[] args, Credentials credentials, PrintStream out) {
        UnaryOperator<IncidentStore> telling = store -> Outages.telling(store, call -> {
            if (call.equals("save")) {
                out.println(call);
            }
        });
        Supplier<Result<IncidentStore>> server =
                () -> stores.open(args[1], credentials).map(telling);
        var copy = new Credentials("", args[3].toCharArray());
        try (SharedStore store = SharedStore.open(server, new Outages.Copy(stores, Path.of(args[2]), copy, telling))
                .get()) {
            store.look();
        } catch (IllegalArgumentException e) {
            // the platform's log, which is told at the end that all is home, is not there in this process
            out.println("home");
        }
    }

    private static void saveForEver(IncidentStore store, String prefix, PrintStream out) {
        for (int number = 0; ; number++) {
            var stored = new StoredIncident(incident(prefix + "-" + number), 0, Incidents.AWARENESS);
            while (stored.revision() < REVISIONS) {
                Incident incident = stored.incident();
                long next = stored.revision() + 1;
                incident.setTitle(title(next));
                if (next == REVISIONS) {
                    incident.getEvents()
                            .add(Incidents.event("notified-" + incident.getId(), "notified", Incidents.AWARENESS));
                }
                stored = store.save(incident, stored.revision(), "人員06").get();
                // one write, so that a kill leaves a whole line or a part without its end
                out.print(incident.getId() + " " + stored.revision() + " " + SAVED + "\n");
            }
        }
    }

    /** A new incident of some size, without a number; of one of two organizations. */
    static Incident incident(String id) {
        Incident incident = Incidents.draft(id);
        incident.setOrganization(id.hashCode() % 2 == 0 ? "高雄市鼓山戶政事務所" : "高雄市左營戶政事務所");
        incident.setTitle(title(1));
        for (int i = 0; i < 30; i++) {
            incident.getAnswers().add(Incidents.text("F9-" + i, "第 " + i + " 題的說明：值班同仁發現首頁遭置換，依程序通報並保全紀錄。"));
        }
        return incident;
    }

    /** What an incident is called at a revision. */
    static String title(long revision) {
        return "revision " + revision;
    }
}
