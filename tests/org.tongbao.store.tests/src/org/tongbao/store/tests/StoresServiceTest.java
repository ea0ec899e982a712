package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;

/** The store as the rest of the product finds it: a service, with core's columns. */
final class StoresServiceTest {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final StoreFixture fixture;

    StoresServiceTest() throws IOException {
        fixture = new StoreFixture();
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void service_found_savesWithTheColumnsOfCore() throws Exception {
        var bundle = FrameworkUtil.getBundle(StoresServiceTest.class);
        var tracker = new ServiceTracker<IncidentStores, IncidentStores>(
                bundle.getBundleContext(), IncidentStores.class, null);
        tracker.open();
        try (IncidentStore store = tracker.waitForService(LONGEST_START.toMillis())
                .open(fixture.place())
                .get()) {
            store.save(Incidents.full("i-1"), 0, StoreFixture.AUTHOR).get();
            var line = store.list(IncidentQuery.newest(1)).get().get(0);
            assertEquals("notified", line.state());
            assertEquals(Incidents.AWARENESS, line.awareness().orElseThrow());
        } finally {
            tracker.close();
        }
    }
}
