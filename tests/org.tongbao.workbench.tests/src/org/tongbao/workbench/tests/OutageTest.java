package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.UIThreadRunnable;
import org.tongbao.workbench.internal.offline.OutageNotice;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreLogin;
import org.tongbao.workbench.internal.store.StoreState;

/** What people see while the shared database cannot be reached, and afterwards. */
final class OutageTest extends WorkbenchTest {

    private static final String PLACE = "jdbc:test:shared";

    private enum Code implements FindingCode {
        UNREACHABLE;

        @Override
        public String id() {
            return "server-unreachable";
        }
    }

    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicReference<Draft<Incident>> resolved = new AtomicReference<>();
    private final IncidentStores real = PlatformUI.getWorkbench().getService(IncidentStores.class);
    private final StoreAccess access = StoreAccess.through(new Stores());
    private final AtomicReference<IncidentStore> server = new AtomicReference<>();

    /** A server that is a folder and can be gone. */
    private final class Stores implements IncidentStores {

        @Override
        public Result<IncidentStore> open(String place, Credentials credentials, IProgressMonitor upgrade) {
            return place.equals(PLACE) ? Result.of(server(server.get())) : real.open(place, credentials, upgrade);
        }

        @Override
        public Result<CopyReport> copy(
                String from, Credentials reader, String to, Credentials writer, IProgressMonitor monitor) {
            return real.copy(from, reader, to, writer, monitor);
        }

        @Override
        public Result<BackupReport> restore(String backup, Credentials opener, String to, IProgressMonitor monitor) {
            return real.restore(backup, opener, to, monitor);
        }

        @Override
        public Result<BackupReport> rollForward(
                String backup, Credentials opener, String damaged, String to, IProgressMonitor monitor) {
            return real.rollForward(backup, opener, damaged, to, monitor);
        }
    }

    @AfterEach
    void end() throws IOException {
        access.close();
        Path copy = UserData.current().copyOf(PLACE);
        if (Files.exists(copy)) {
            try (var files = Files.walk(copy)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void outage_isSaid_andWhatContradictsAfterwardsIsOffered() throws Exception {
        IncidentStore colleague =
                PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
        server.set(colleague);
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId("i-1");
        incident.setCategory("web");
        incident.setOrganization("橋頭測試機關");
        colleague.save(incident, 0, "人員06").get();
        access.open(PLACE);
        bench.bot.waitUntil(() -> access.state() instanceof StoreState.Open, Bench.SLOW);
        IncidentStore mine = access.store().orElseThrow();
        StoredIncident seen = mine.load("i-1").get().orElseThrow();
        Shell shell = UIThreadRunnable.syncExec(() -> {
            var made = new Shell(SWT.SHELL_TRIM);
            made.setLayout(new GridLayout());
            new OutageNotice(made, access, resolved::set);
            made.setSize(700, 200);
            made.open();
            return made;
        });
        try {
            var bot = new SWTBot(shell);
            assertFalse(bot.exists("outage.offline"));
            away.set(true);
            mine.save(say(seen.incident(), "我的"), seen.revision(), "人員06").get();
            bench.bot.waitUntil(
                    () -> bot.exists("outage.offline")
                            && bot.labelWithId("outage.offline").getText().contains("修改了 1 筆"),
                    Bench.SLOW);
            assertTrue(bot.labelWithId("outage.offline").getText().contains("副本"));
            assertFalse(access.reach().orElseThrow().online());

            colleague.save(say(seen.incident(), "別人的"), 1, "人員07").get();
            away.set(false);
            bench.bot.waitUntil(() -> bot.exists("outage.unmerged"), Bench.SLOW);
            assertFalse(bot.exists("outage.offline"));
            bot.buttonWithId("outage.resolve").click();
            bench.bot.waitUntil(() -> resolved.get() != null, Bench.SLOW);
            assertEquals(1, resolved.get().revision());
            assertEquals("我的", resolved.get().document().getAnswers().getFirst().getText());
            assertEquals(
                    "別人的",
                    colleague
                            .load("i-1")
                            .get()
                            .orElseThrow()
                            .incident()
                            .getAnswers()
                            .getFirst()
                            .getText());
        } finally {
            UIThreadRunnable.syncExec(shell::dispose);
        }
    }

    @Test
    void copy_encrypted_isAskedForItsPassphrase_orLeftOut() throws Exception {
        server.set(
                PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow());
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId("i-2");
        incident.setCategory("web");
        incident.setOrganization("橋頭測試機關");
        server.get().save(incident, 0, "人員06").get();
        var encryption = PlatformUI.getWorkbench().getService(StoreEncryption.class);
        String passphrase = "三隻白鷺飛過 碼頭 17";
        access.open(PLACE);
        bench.bot.waitUntil(() -> access.state() instanceof StoreState.Open, Bench.SLOW);
        access.store().orElseThrow().load("i-2").get();
        String copy = access.copy().orElseThrow().toString();
        access.rework("", place -> {
            assertEquals(copy, place);
            assertTrue(encryption.encrypt(place, passphrase.toCharArray()).done());
            return new Credentials("", passphrase.toCharArray());
        });
        bench.bot.waitUntil(() -> access.state() instanceof StoreState.Open, Bench.SLOW);
        assertTrue(encryption.encrypted(copy));
        access.close();

        away.set(true);
        StoreAccess next = StoreAccess.through(new Stores());
        StoreLogin login = asked(next);
        for (String typed : new String[] {"another passphrase", passphrase}) {
            var window = bench.bot.shellWithWidget("store.login.password");
            assertFalse(window.bot().exists("store.login.account"));
            assertTrue(window.bot().labelWithId("store.login.message").getText().contains("副本")
                    || typed.equals(passphrase));
            window.bot().textWithId("store.login.password").setText(typed);
            window.bot().buttonWithId("store.login.done").click();
            window.waitUntilClosed();
        }
        bench.bot.waitUntil(() -> next.state() instanceof StoreState.Open, Bench.SLOW);
        assertTrue(next.store().orElseThrow().load("i-2").get().isPresent());
        UIThreadRunnable.syncExec(login::stop);
        next.close();

        away.set(false);
        StoreAccess without = StoreAccess.through(new Stores());
        StoreLogin again = asked(without);
        bench.bot.shellWithWidget("store.login.password").close();
        bench.bot.waitUntil(() -> without.state() instanceof StoreState.Open, Bench.SLOW);
        assertTrue(without.reach().isEmpty());
        UIThreadRunnable.syncExec(again::stop);
        without.close();
    }

    private static StoreLogin asked(StoreAccess access) {
        StoreLogin login = UIThreadRunnable.syncExec(
                () -> StoreLogin.start(PlatformUI.getWorkbench().getWorkbenchWindows()[0], access, ""));
        access.open(PLACE);
        return login;
    }

    private static Incident say(Incident incident, String words) {
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setId("F1-10");
        answer.setText(words);
        Incident copy = EcoreUtil.copy(incident);
        copy.getAnswers().clear();
        copy.getAnswers().add(answer);
        return copy;
    }

    private IncidentStore server(@Nullable IncidentStore store) {
        return proxy(IncidentStore.class, Objects.requireNonNull(store));
    }

    /** Answers nothing while the network is gone; closing it leaves the folder open. */
    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                OutageTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (away.get() && method.getReturnType() == Result.class) {
                        return Result.refused(Finding.error(Code.UNREACHABLE, ""));
                    }
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        Object answer = method.invoke(target, arguments);
                        return answer instanceof OrganizationStore organizations
                                ? proxy(OrganizationStore.class, organizations)
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
