package org.tongbao.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.search.Hits;
import org.tongbao.core.search.IncidentSearch;
import org.tongbao.core.search.IndexProgress;
import org.tongbao.model.finding.Finding;
import org.tongbao.search.internal.IndexedSearches;
import org.tongbao.search.internal.SearchFinding;

/** The index keeps up with its store, and is made anew whenever it is not the store's any more. */
final class IndexTest {

    private final ListedStore store = new ListedStore("of-this", (byte) 1);

    @TempDir
    Path folder = Path.of("");

    @Test
    void savedAgain_isFoundAsItIsNow() {
        store.save(Made.incident("i-1", "首頁遭置換"));
        try (IncidentSearch search = open()) {
            assertFound(search, "置換", "i-1");
            store.save(Made.incident("i-1", "主機中毒"));
            store.save(Made.incident("i-2", "主機斷線"));
            search.changed();
            assertTrue(search.current().get().complete());
            assertFound(search, "置換");
            assertFound(search, "主機", "i-1", "i-2");
        }
    }

    @Test
    void openedAgain_readsOnlyWhatWasSavedMeanwhile() {
        fill(450);
        open().close();
        int pages = store.pages();
        store.save(Made.incident("late", "後來的事件"));
        try (IncidentSearch search = open()) {
            assertFound(search, "後來", "late");
            assertEquals(451, search.find("").get().ids().size());
            assertEquals(pages, store.pages());
        }
    }

    @Test
    void databasePutBack_isIndexedAnew() {
        fill(10);
        store.save(Made.incident("late", "後來的事件"));
        open().close();
        store.forget(1);
        try (IncidentSearch search = open()) {
            assertFound(search, "後來");
            store.save(Made.incident("other", "另外的事件"));
            search.current();
            assertFound(search, "另外", "other");
            assertEquals(11, search.find("").get().ids().size());
        }
    }

    @Test
    void incidentThatNobodySaved_isMissedAndIndexed() {
        fill(10);
        open().close();
        store.slipIn(Made.incident("slipped", "混入的事件"));
        try (IncidentSearch search = open()) {
            assertFound(search, "混入", "slipped");
        }
    }

    @Test
    void anotherKey_indexesAnew() {
        fill(3);
        open().close();
        store.rekey((byte) 2);
        try (IncidentSearch search = open()) {
            assertEquals(3, search.find("內容").get().ids().size());
            assertTrue(search.progress().complete());
        }
    }

    @Test
    void eachDamagedFile_isMadeAnew() throws IOException {
        fill(30);
        open().close();
        for (Path file : files()) {
            if (file.getFileName().toString().equals("write.lock")) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            try (IncidentSearch search = open()) {
                // what is damaged is noticed when it is read, at the latest
                if (!search.find("內容").get().complete()) {
                    assertTrue(search.current().done());
                }
                assertEquals(30, search.find("內容").get().ids().size(), file.toString());
                assertTrue(search.progress().complete());
            }
        }
    }

    @Test
    void deletedIndex_isMadeAgain() throws IOException {
        fill(3);
        open().close();
        delete();
        try (IncidentSearch search = open()) {
            assertEquals(3, search.find("內容").get().ids().size());
        }
    }

    @Test
    void brokenOff_goesOnWhereItWas() throws Exception {
        fill(1000);
        var reached = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        store.atPage(() -> {
            if (store.pages() == 3) {
                reached.countDown();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        IncidentSearch first = new IndexedSearches(folder).open(store.store());
        reached.await();
        Hits partly = first.find("內容").get();
        assertFalse(partly.complete());
        assertFalse(first.progress().complete());
        assertEquals(1000, first.progress().total());
        var closing = new Thread(first::close);
        closing.start();
        while (first.find("內容").done()) {
            Thread.onSpinWait();
        }
        go.countDown();
        closing.join();
        int pages = store.pages();
        store.save(Made.incident("i-0001", "改寫的內容"));
        try (IncidentSearch search = open()) {
            assertEquals(1000, search.find("內容").get().ids().size());
            assertFound(search, "改寫", "i-0001");
            assertTrue(store.pages() - pages < 6, "it did not begin from the beginning");
        }
    }

    @Test
    void rebuild_tellsHowFarItIs() {
        fill(700);
        try (IncidentSearch search = open()) {
            var told = new ArrayList<IndexProgress>();
            search.watch(told::add);
            assertEquals(
                    new IndexProgress(700, 700, true, List.of()),
                    search.rebuild().get());
            List<Long> done = told.stream()
                    .filter(each -> !each.complete())
                    .map(IndexProgress::done)
                    .toList();
            assertEquals(List.of(0L, 200L, 400L, 600L, 700L), done);
            assertTrue(told.get(told.size() - 1).complete());
            assertEquals(700, search.find("內容").get().ids().size());
        }
    }

    @Test
    void rebuildOfWhatIsBeingMade_isMadeOnce() {
        fill(1000);
        try (IncidentSearch search = new IndexedSearches(folder).open(store.store())) {
            assertEquals(1000, search.rebuild().get().done());
            assertEquals(1000, search.find("內容").get().ids().size());
            // six pages, and those that were read before it was asked to begin again
            assertTrue(store.pages() < 11, store.pages() + " pages");
        }
    }

    @Test
    void unreadableIncident_isNotMissed() {
        fill(5);
        store.damage("i-0002");
        open().close();
        int pages = store.pages();
        try (IncidentSearch search = open()) {
            assertEquals(4, search.find("內容").get().ids().size());
            assertTrue(search.progress().complete());
            assertEquals(pages, store.pages());
        }
    }

    @Test
    void twoProgramsAtATime_haveAnIndexEach() {
        fill(3);
        try (IncidentSearch one = open();
                IncidentSearch other = open()) {
            store.save(Made.incident("late", "後來的事件"));
            assertTrue(one.current().done() && other.current().done());
            assertFound(one, "後來", "late");
            assertFound(other, "後來", "late");
        }
    }

    @Test
    void otherDatabase_hasItsOwn() {
        fill(3);
        open().close();
        var another = new ListedStore("of-another", (byte) 1);
        another.save(Made.incident("theirs", "他處的內容"));
        try (IncidentSearch search = new IndexedSearches(folder).open(another.store())) {
            search.current();
            assertFound(search, "內容", "theirs");
        }
    }

    @Test
    void storeThatRefuses_isSaidAndGoneOnWith() {
        fill(3);
        var refusal = Finding.error(SearchFinding.CLOSED, "");
        store.refuse(Optional.of(refusal));
        try (IncidentSearch search = new IndexedSearches(folder).open(store.store())) {
            assertEquals(List.of(refusal), search.current().findings());
            assertEquals(List.of(refusal), search.progress().trouble());
            assertEquals(List.of(refusal), search.find("內容").findings());
            store.refuse(Optional.empty());
            assertTrue(search.current().done());
            assertEquals(3, search.find("內容").get().ids().size());
        }
    }

    @Test
    void folderThatCannotBeWritten_isSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (IncidentSearch search = new IndexedSearches(file).open(store.store())) {
            var refused = search.current();
            assertEquals(SearchFinding.UNAVAILABLE, refused.findings().get(0).code());
            assertEquals(refused.findings(), search.find("內容").findings());
        }
    }

    @Test
    void closed_isRefusedAndNeverThrows() {
        IncidentSearch search = open();
        search.close();
        search.close();
        search.changed();
        assertEquals(SearchFinding.CLOSED, search.find("x").findings().get(0).code());
        assertEquals(SearchFinding.CLOSED, search.current().findings().get(0).code());
    }

    @Test
    void interruptedSearcher_doesNotHarmTheIndex() {
        fill(3);
        try (IncidentSearch search = open()) {
            Thread.currentThread().interrupt();
            assertEquals(3, search.find("內容").get().ids().size());
            assertTrue(Thread.interrupted());
            assertEquals(3, search.find("內容").get().ids().size());
        }
    }

    @Test
    void filesOnTheDisk_tellNothing() throws IOException {
        store.save(Made.incident("known-id-000000", "webshell 192.0.2.77"));
        open().close();
        assertTrue(files().size() > 3);
        for (Path file : files()) {
            String seen = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String secret : List.of("webshell", "hell", "192", "known-id", "lucene", "Lucene")) {
                assertFalse(seen.contains(secret), file + " tells " + secret);
            }
        }
    }

    private void fill(int incidents) {
        for (int i = 0; i < incidents; i++) {
            store.save(Made.incident("i-%04d".formatted(i), "內容 " + i));
        }
    }

    private IncidentSearch open() {
        IncidentSearch search = new IndexedSearches(folder).open(store.store());
        assertTrue(search.current().done());
        return search;
    }

    private static void assertFound(IncidentSearch search, String typed, String... ids) {
        assertEquals(
                List.of(ids), search.find(typed).get().ids().stream().sorted().toList());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void delete() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
    }
}
