package org.tongbao.store.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tongbao.core.offline.CopyPlace;
import org.tongbao.core.offline.SharedStore;
import org.tongbao.core.store.IncidentStore;
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
                () -> fixture.stores.open(fixture.place(), fixture.database.credentials()), new CopyPlace() {
                    @Override
                    public Result<IncidentStore> open() {
                        return fixture.stores
                                .open(computer.resolve("copy").toString())
                                .map(between);
                    }

                    @Override
                    public void discard() {
                        try {
                            StoreFixture.delete(computer.resolve("copy"));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                });
        opened.value().ifPresent(open::add);
        return opened;
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

    /** The same but for one call, which is answered so. */
    static <T> T answering(Class<T> type, T store, String call, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                Outages.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(call)) {
                        return answer;
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** A store that breaks off, like a program that is killed, at a call. */
    static IncidentStore breaking(IncidentStore store, Predicate<String> at) {
        return (IncidentStore) Proxy.newProxyInstance(
                Outages.class.getClassLoader(), new Class<?>[] {IncidentStore.class}, (proxy, method, arguments) -> {
                    if (at.test(method.getName())) {
                        throw new IllegalStateException("killed");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
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
