package org.tongbao.store.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
                notified ? "notified" : "draft",
                awareness,
                awareness.map(at -> at.plus(Duration.ofHours(1))),
                awareness.map(at -> "CLK-01"));
    }
}
