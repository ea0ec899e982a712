package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** Many incidents at once: saved all or none, and verified with somebody looking on. */
@OnEachEngine
final class SaveManyTest {

    private static final int MANY = 100;

    private final IncidentStore store;

    SaveManyTest(StoreFixture fixture) {
        store = fixture.open();
    }

    @Test
    void severalNew_savedTogether_areAsIfSavedOneByOne() {
        store.save(Incidents.draft("before"), 0, AUTHOR).get();
        assertEquals(3, store.saveNew(drafts("a", "b", "c"), AUTHOR).get());
        var loaded = store.load("b").get().orElseThrow();
        assertEquals(1, loaded.revision());
        assertEquals("115-鼓山-003", loaded.incident().getNumber());
        loaded.incident().setTitle("again");
        assertEquals(2, store.save(loaded.incident(), 1, AUTHOR).get().revision());
        ChainReport report = store.chains().verify(List.of()).get();
        assertEquals(List.of(), report.breaks());
        assertEquals(5, report.links());
    }

    @Test
    void oneThatCannotBeSaved_amongOthers_keepsAllOut() {
        store.save(Incidents.draft("b"), 0, AUTHOR).get();
        assertRefused("conflict", store.saveNew(drafts("a", "b", "c"), AUTHOR));
        assertEquals(1, store.list(IncidentQuery.newest(10)).get().size());
        assertTrue(store.chains().verify(List.of()).get().sound());
        // neither a number nor a place in the chain was used up
        store.saveNew(drafts("a"), AUTHOR).get();
        assertEquals(
                "115-鼓山-002", store.load("a").get().orElseThrow().incident().getNumber());
        assertTrue(store.chains().verify(List.of()).get().sound());
    }

    @Test
    void verification_tellsHowFarItHasCome() {
        store.saveNew(drafts(ids()), AUTHOR).get();
        var told = new Watching(Integer.MAX_VALUE);
        assertTrue(store.chains().verify(List.of(), told).get().sound());
        // each link in its chain, and with its document
        assertEquals(2 * MANY, told.total);
        assertEquals(2 * MANY, told.worked);
    }

    @Test
    void verificationNoLongerWanted_ends_andTheStoreGoesOn() {
        store.saveNew(drafts(ids()), AUTHOR).get();
        assertRefused("verify-cancelled", store.chains().verify(List.of(), new Watching(1)));
        assertTrue(store.save(Incidents.draft("after"), 0, AUTHOR).done());
        assertTrue(store.chains().verify(List.of()).get().sound());
    }

    private static String[] ids() {
        return Stream.iterate(0, number -> number + 1)
                .limit(MANY)
                .map(number -> "i-" + number)
                .toArray(String[]::new);
    }

    private static List<Incident> drafts(String... ids) {
        return Stream.of(ids).map(Incidents::draft).toList();
    }

    /** Counts, and wants no more after some work. */
    private static final class Watching extends NullProgressMonitor {

        private final int enough;
        private int total;
        private int worked;

        Watching(int enough) {
            this.enough = enough;
        }

        @Override
        public void beginTask(@Nullable String name, int totalWork) {
            assertFalse(total > 0, "begun once");
            total = totalWork;
        }

        @Override
        public void worked(int work) {
            worked += work;
        }

        @Override
        public boolean isCanceled() {
            return worked >= enough;
        }
    }
}
