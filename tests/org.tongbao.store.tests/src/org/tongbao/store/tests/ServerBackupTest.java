package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentStore;

/** A database on a server is backed up by the server's own means, and one is told so. */
@OnPostgres
final class ServerBackupTest {

    private final StoreFixture fixture;

    ServerBackupTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void server_backedUp_isRefusedAndItsOwnMeansNamed() throws Exception {
        Path folder = Files.createTempDirectory("tongbao-backup-");
        Path backups = folder.resolve("backups");
        try (IncidentStore store = fixture.open()) {
            var refused = store.backup(backups.toString());
            assertRefused("backup-on-server", refused);
            assertTrue(refused.findings().get(0).message().contains("pg_dump"));
        }
        assertFalse(Files.exists(backups));
        Files.delete(folder);
    }
}
