package org.tongbao.core.tests.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountFinding;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Guard;
import org.tongbao.core.account.Permission;
import org.tongbao.core.account.Rights;
import org.tongbao.core.account.Rights.Need;
import org.tongbao.core.account.Role;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.IncidentFactory;

/** Who may do what: each method of each service for each role, and what a guard makes of it. */
final class RightsTest {

    /** Answers of a service that is guarded, and what was asked of it. */
    private final List<String> asked = new ArrayList<>();

    private Result<Actor> standing = Result.of(Actor.ALONE);

    private static Actor actor(Role... roles) {
        return Actor.of(Account.fresh("officer6", "人員06", Set.of(roles), ""));
    }

    private <S> S service(Class<S> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer(method)));
    }

    private @Nullable Object answer(Method method) {
        asked.add(method.getName());
        Class<?> type = method.getReturnType();
        if (Rights.table().containsKey(type)) {
            return service(type);
        }
        if (type == Result.class) {
            return Result.of("done");
        }
        if (type == Optional.class) {
            return Optional.of("done");
        }
        return type == boolean.class ? Boolean.TRUE : null;
    }

    private AccountStore accounts(Actor actor) {
        return (AccountStore) Proxy.newProxyInstance(
                AccountStore.class.getClassLoader(),
                new Class<?>[] {AccountStore.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "actor" -> actor;
                    case "stands" -> standing;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Calls with whatever can be given. */
    private static @Nullable Object call(Object service, Method method) throws Throwable {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(RightsTest::nothing)
                .toArray();
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }

    @Test
    void everyMethodOfEveryService_standsInTheTable_andNothingElse() {
        Rights.table().forEach((service, needs) -> {
            Set<String> methods =
                    Arrays.stream(service.getMethods()).map(Method::getName).collect(Collectors.toSet());
            assertEquals(new TreeSet<>(methods), new TreeSet<>(needs.keySet()), service.getSimpleName());
            for (Method method : service.getMethods()) {
                boolean refusable = method.getReturnType() == Result.class;
                boolean asks = Rights.of(service, method) instanceof Need.Having;
                assertTrue(refusable || !asks, service.getSimpleName() + "." + method.getName() + " cannot refuse");
            }
        });
    }

    @Test
    void everyServiceThatAStoreGives_isGuarded() {
        for (Method method : IncidentStore.class.getMethods()) {
            Class<?> type = method.getReturnType();
            boolean service = type.isInterface() && type.getPackageName().startsWith("org.tongbao");
            assertTrue(!service || Rights.table().containsKey(type), method.getName() + " gives what is not guarded");
        }
    }

    @Test
    void everyMethod_forEveryRole_isDoneOrRefusedAsTheMatrixSays() throws Throwable {
        Set<String> done = new TreeSet<>();
        for (Class<?> service : Rights.table().keySet()) {
            for (Role role : Role.values()) {
                Object guarded = Objects.requireNonNull(guarded(service, actor(role)));
                for (Method method : service.getMethods()) {
                    if (tried(guarded, service, method, role)) {
                        done.add(line(service.getSimpleName() + "." + method.getName(), role));
                    }
                }
            }
        }
        assertEquals(String.join("\n", matrix()), String.join("\n", done));
    }

    private static String line(String method, Role role) {
        return method + " " + role.id();
    }

    private <S> S guarded(Class<S> service, Actor actor) {
        return Guard.of(service, service(service), accounts(actor));
    }

    private boolean tried(Object guarded, Class<?> service, Method method, Role role) throws Throwable {
        asked.clear();
        if (Rights.of(service, method) instanceof Need.Program) {
            assertThrows(UnsupportedOperationException.class, () -> call(guarded, method));
            assertTrue(asked.isEmpty());
            return false;
        }
        @Nullable Object answer = call(guarded, method);
        boolean refused = answer instanceof Result<?> result && !result.done();
        assertEquals(refused ? List.of() : List.of(method.getName()), asked, service + " " + role);
        if (refused) {
            Finding why =
                    ((Result<?>) Objects.requireNonNull(answer)).findings().get(0);
            assertEquals(AccountFinding.FORBIDDEN, why.code());
            assertFalse(why.message(Locale.TAIWAN).contains("{"), why.message(Locale.TAIWAN));
        }
        return !refused;
    }

    /** The table people read, beside this test: a method, and the roles that may. */
    private static Set<String> matrix() throws IOException {
        try (InputStream in = RightsTest.class.getResourceAsStream("rights.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Set<String> lines = new TreeSet<>();
            for (String each : text.lines().filter(line -> !line.isBlank()).toList()) {
                String[] parts = each.split(":", 2);
                for (String method : parts[0].split(",")) {
                    roles(parts[1].strip()).forEach(role -> lines.add(line(method.strip(), role)));
                }
            }
            return lines;
        }
    }

    private static Stream<Role> roles(String ids) {
        return ids.equals("all")
                ? EnumSet.allOf(Role.class).stream()
                : Arrays.stream(ids.split(" ")).map(id -> Role.of(id).orElseThrow());
    }

    @Test
    void reader_mayChangeNothing() {
        Actor reader = actor(Role.READER);
        assertEquals(
                List.of(Permission.READ),
                Arrays.stream(Permission.values()).filter(reader::may).toList());
    }

    @Test
    void severalRoles_mayWhatEachMay() {
        Actor both = actor(Role.DRILL_COORDINATOR, Role.ADMINISTRATOR);
        assertTrue(both.may(Permission.RECORD_DRILLS));
        assertTrue(both.may(Permission.ACCOUNTS));
        assertFalse(both.may(Permission.RECORD));
        assertFalse(actor().may(Permission.READ));
    }

    @Test
    void alone_mayEverything() {
        for (Permission each : Permission.values()) {
            assertTrue(Actor.ALONE.may(each));
        }
    }

    @Test
    void refusal_saysWhoMayNotDoWhat_andWhoMay() {
        Finding why = actor(Role.OFFICER).refusal(Permission.DIRECTORY);
        assertEquals("account-forbidden", why.code().id());
        assertEquals("人員06", why.args().get(0));
        assertEquals(Role.ADMINISTRATOR.title(Locale.getDefault()), why.args().get(3));
    }

    @Test
    void accountChangedMeanwhile_readsOn_andChangesNothing() {
        standing = Result.refused(Finding.error(AccountFinding.CHANGED, "officer6", "officer6"));
        IncidentStore guarded =
                Guard.of(IncidentStore.class, service(IncidentStore.class), accounts(actor(Role.OFFICER)));
        assertTrue(guarded.load("i-1").done());
        Result<StoredIncident> saved = guarded.save(IncidentFactory.eINSTANCE.createIncident(), 0, "somebody");
        assertEquals(AccountFinding.CHANGED, saved.findings().get(0).code());
        assertEquals(List.of("load"), asked);
    }

    @Test
    void samePerson_isTheSameByAnotherAccount() {
        var one = Account.fresh("a", "", Set.of(Role.OFFICER), "機關").of("", "p-1", "機關");
        var other = Account.fresh("b", "", Set.of(Role.CISO), "機關").of("", "p-1", "機關");
        assertTrue(Actor.of(one).same(Actor.of(other)));
        assertFalse(Actor.of(one).same(Actor.of(other.of("", "p-2", "機關"))));
        assertFalse(Actor.of(one.of("", "", "")).same(Actor.of(other.of("", "", ""))));
        assertTrue(Actor.ALONE.same(Actor.of(one)));
    }
}
