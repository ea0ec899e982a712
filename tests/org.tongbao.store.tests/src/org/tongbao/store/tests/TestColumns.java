package org.tongbao.store.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/** Derives columns without any law: the level is the integrity rating, the next due is an hour after awareness. */
final class TestColumns implements IncidentColumns {

    @Override
    public Columns of(Incident incident, Instant now) {
        Optional<Instant> awareness = incident.getEvents().stream()
                .filter(event -> "awareness".equals(event.getType()))
                .map(Event::getAt)
                .findFirst();
        Optional<Integer> level = incident.getImpacts().stream()
                .flatMap(impact -> impact.getRatings().stream())
                .map(rating -> rating.getLevel())
                .findFirst();
        boolean notified = incident.getEvents().stream().anyMatch(event -> "notified".equals(event.getType()));
        return new Columns(
                level,
                Objects.toString(incident.getPack(), "bureau-110"),
                notified ? "notified" : "draft",
                awareness,
                awareness.map(at -> at.plus(Duration.ofHours(1))),
                awareness.map(at -> "CLK-01"),
                notified ? OpenClocks.NONE : open(awareness));
    }

    private static OpenClocks open(Optional<Instant> awareness) {
        return new OpenClocks(
                "bureau-110",
                "test",
                awareness.map(at -> at.plus(Duration.ofHours(1)).plusMillis(1)),
                awareness.stream().map(TestColumns::clock).toList());
    }

    private static OpenClock clock(Instant awareness) {
        return new OpenClock(
                "CLK-01",
                Optional.of("一、\t\\t「甲」\n\\"),
                "awareness",
                Optional.of(awareness),
                Optional.of(awareness.plus(Duration.ofHours(1))),
                Optional.of(awareness.plusNanos(1)),
                true,
                List.of(awareness.plus(Duration.ofHours(2))),
                true);
    }
}
