package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IndexKey;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** What an index is made from and kept up by. */
@OnEachEngine
final class FeedTest {

    private final StoreFixture fixture;

    FeedTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void key_readTwice_isTheSameAndTellsNobody() {
        IndexKey key;
        try (IncidentStore store = fixture.open()) {
            key = store.feed().key().get();
        }
        try (IncidentStore store = fixture.open()) {
            IndexKey again = store.feed().key().get();
            assertEquals(key.database(), again.database());
            assertArrayEquals(key.secret(), again.secret());
        }
        assertEquals(32, key.secret().length);
        assertTrue(key.database().matches("[0-9a-f-]{36}"));
        assertEquals("IndexKey[database=" + key.database() + "]", key.toString());
    }

    @Test
    void copiedDatabase_hasItsOwnKey() throws Exception {
        Path scratch = Files.createTempDirectory("tongbao-feed-");
        try {
            IndexKey key;
            try (IncidentStore store = fixture.open()) {
                store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
                key = store.feed().key().get();
            }
            String copy = scratch.resolve("copy").toString();
            fixture.stores
                    .copy(fixture.place(), fixture.database.credentials(), copy, Credentials.NONE)
                    .get();
            try (IncidentStore store = fixture.stores.open(copy).get()) {
                IndexKey other = store.feed().key().get();
                assertNotEquals(key.database(), other.database());
                assertFalse(Arrays.equals(key.secret(), other.secret()));
                assertEquals(1, store.register().counts().get().size());
            }
        } finally {
            StoreFixture.delete(scratch);
        }
    }

    @Test
    void allIncidents_readPageByPage_areAllThere() {
        IncidentStore store = fixture.open();
        for (int i = 0; i < 10; i++) {
            store.save(Incidents.draft("i-" + i), 0, AUTHOR).get();
        }
        for (int limit : List.of(1, 3, 5, 10, 11)) {
            var ids = new ArrayList<String>();
            Optional<String> next = Optional.of("");
            while (next.isPresent()) {
                IncidentFeed.Page page = store.feed().after(next.get(), limit).get();
                page.incidents().forEach(each -> ids.add(each.incident().getId()));
                next = page.next();
            }
            assertEquals(10, ids.size(), "pages of " + limit);
            assertEquals(ids.stream().sorted().toList(), ids);
        }
    }

    @Test
    void damagedDocument_read_isNamedAndTheRestIsThere() throws SQLException {
        try (IncidentStore store = fixture.open()) {
            for (int i = 0; i < 3; i++) {
                store.save(Incidents.draft("i-" + i), 0, AUTHOR).get();
            }
        }
        fixture.sql("UPDATE incident SET document = " + broken() + " WHERE id = 'i-1'");
        IncidentFeed.Page page = fixture.open().feed().after("", 10).get();
        assertEquals(List.of("i-1"), page.damaged());
        assertEquals(
                List.of("i-0", "i-2"),
                page.incidents().stream().map(each -> each.incident().getId()).toList());
    }

    private String broken() {
        return fixture.place().startsWith("jdbc:postgresql:") ? "'\\x00'" : "CAST(X'00' AS BLOB)";
    }

    @Test
    void whatWasSavedSince_isTold_once() {
        IncidentStore store = fixture.open();
        assertEquals(List.of(), since(store, List.of()).ids());
        StoredIncident first = store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        List<ChainHead> seen = since(store, List.of()).heads();
        assertEquals(List.of(), since(store, seen).ids());
        first.incident().setTitle("改題");
        StoredIncident second = store.save(first.incident(), 1, AUTHOR).get();
        second.incident().setOrganization("高雄市鼓山衛生所");
        store.save(second.incident(), 2, AUTHOR).get();
        Organization office = OrganizationFactory.eINSTANCE.createOrganization();
        office.setId("o-1");
        office.setName("高雄市鼓山衛生所");
        store.organizations().save(office, 0, AUTHOR).get();
        assertEquals(
                List.of("i-1", "o-1"),
                since(store, seen).ids().stream().sorted().toList());
        assertEquals(List.of(), since(store, since(store, seen).heads()).ids());
    }

    @Test
    void headsOfAnotherDatabase_orOfALaterState_areNotKnown() {
        IncidentStore store = fixture.open();
        store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        ChainHead head = since(store, List.of()).heads().get(0);
        assertUnknown(store, head(head, head.organization(), head.position() + 1, head.hash()));
        assertUnknown(store, head(head, "another", head.position(), head.hash()));
        assertUnknown(store, head(head, head.organization(), head.position(), "0".repeat(64)));
    }

    private static ChainHead head(ChainHead like, String organization, long position, String hash) {
        return new ChainHead(organization, like.origin(), like.began(), position, hash);
    }

    private static void assertUnknown(IncidentStore store, ChainHead head) {
        assertEquals(Optional.empty(), store.feed().since(List.of(head)).get());
    }

    private static IncidentFeed.Changes since(IncidentStore store, List<ChainHead> seen) {
        return store.feed().since(seen).get().orElseThrow();
    }
}
