package org.tongbao.store.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.offline.CopyPlace;
import org.tongbao.core.offline.SharedStore;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.model.finding.Result;

/** Workbenches of several people on one database of a server that can be stopped, each with a copy on a computer of its own. */
final class Outages implements AutoCloseable {

    private final StoreFixture fixture;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    Outages(StoreFixture fixture) {
        this.fixture = fixture;
        fixture.make(true);
    }

    /** A computer with nothing on it yet. */
    Path computer() throws IOException {
        Path folder = Files.createTempDirectory("tongbao-copy");
        folders.add(folder);
        return folder;
    }

    /** Somebody who opens the database, or the copy on a computer. */
    Result<SharedStore> tryOpen(Path computer) {
        return tryOpen(computer, local -> local);
    }

    /**
     * The same with something between the program and its copy.
     *
     * @param between given the store of the copy
     */
    Result<SharedStore> tryOpen(Path computer, UnaryOperator<IncidentStore> between) {
        Result<SharedStore> opened = SharedStore.open(
                () -> fixture.stores.open(fixture.place(), fixture.database.credentials()),
                new Copy(fixture.stores, copy(computer), Credentials.NONE, between));
        opened.value().ifPresent(open::add);
        return opened;
    }

    /** The same where the copy is encrypted. */
    Result<SharedStore> tryOpen(Path computer, String passphrase) {
        Result<SharedStore> opened = SharedStore.open(
                () -> fixture.stores.open(fixture.place(), fixture.database.credentials()),
                new Copy(
                        fixture.stores, copy(computer), new Credentials("", passphrase.toCharArray()), local -> local));
        opened.value().ifPresent(open::add);
        return opened;
    }

    /** Where the copy on a computer lies. */
    static Path copy(Path computer) {
        return computer.resolve("copy");
    }

    SharedStore open(Path computer) {
        return tryOpen(computer).get();
    }

    /** Somebody on a computer whose copy is filled. */
    SharedStore filled() throws IOException {
        SharedStore store = open(computer());
        store.look();
        return store;
    }

    void begin() throws IOException {
        ((PostgresTestDatabase) fixture.database).server.stop();
    }

    void end() throws IOException {
        ((PostgresTestDatabase) fixture.database).server.goOn();
    }

    /**
     * A copy in a folder.
     *
     * @param opener has its passphrase
     * @param between given its store
     */
    record Copy(IncidentStores stores, Path folder, Credentials opener, UnaryOperator<IncidentStore> between)
            implements CopyPlace {

        @Override
        public Result<IncidentStore> open() {
            return stores.open(folder.toString(), opener).map(between);
        }

        @Override
        public void discard() {
            try {
                StoreFixture.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The same but for one call, which is answered so. */
    static <T> T answering(Class<T> type, T store, String call, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                Outages.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        method.getName().equals(call) ? answer : answer(store, method, arguments)));
    }

    private static @Nullable Object answer(Object store, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The same, which tells the name of each call before it and after it. */
    static IncidentStore telling(IncidentStore store, Consumer<String> told) {
        return (IncidentStore) Proxy.newProxyInstance(
                Outages.class.getClassLoader(), new Class<?>[] {IncidentStore.class}, (proxy, method, arguments) -> {
                    told.accept(method.getName());
                    Object answer = answer(store, method, arguments);
                    told.accept(method.getName());
                    return answer;
                });
    }

    /** A store that breaks off, like a program that is killed, at a call. */
    static IncidentStore breaking(IncidentStore store, Predicate<String> at) {
        return telling(store, call -> {
            if (at.test(call)) {
                throw new IllegalStateException("killed");
            }
        });
    }

    @Override
    public void close() throws Exception {
        end();
        for (AutoCloseable each : open) {
            each.close();
        }
        fixture.stores.closeAll();
        for (Path folder : folders) {
            StoreFixture.delete(folder);
        }
    }
}
