package org.tongbao.store.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.model.incident.Incident;

/**
 * Derives columns without any law: five open clocks, as a new incident has, from an instant that goes with the incident.
 *
 * @param origin those instants lie around it
 */
record FiveClocks(Instant origin) implements IncidentColumns {

    private static final List<String> CLOCKS = List.of("CLK-01", "CLK-07", "CLK-15", "CLK-21", "CLK-22");

    @Override
    public Columns of(Incident incident, Instant now) {
        Instant start = origin.plusSeconds(Math.floorMod(incident.getId().hashCode() * 7919L, 400_000) - 100_000);
        List<OpenClock> clocks = CLOCKS.stream().map(id -> open(id, start)).toList();
        return new Columns(
                Optional.of(2),
                "bureau-110",
                "draft",
                Optional.of(start),
                clocks.get(0).due(),
                Optional.of("CLK-01"),
                new OpenClocks("bureau-110", "b", Optional.empty(), clocks));
    }

    private static OpenClock open(String id, Instant start) {
        return new OpenClock(
                id,
                Optional.empty(),
                "awareness",
                Optional.of(start),
                Optional.of(start.plus(Duration.ofHours(CLOCKS.indexOf(id) * 9L + 1))),
                Optional.empty(),
                false,
                List.of(),
                false);
    }
}
