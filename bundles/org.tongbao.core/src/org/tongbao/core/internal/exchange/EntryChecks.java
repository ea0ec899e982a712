package org.tongbao.core.internal.exchange;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.incident.PackChange;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;

/**
 * What may not be recorded at all: times after their recording, ids used twice, corrections of nothing. Times that
 * contradict each other are no matter here, since reality contradicts itself; the engine reports them.
 */
public final class EntryChecks {

    private final Instant now;
    private final Trouble trouble;
    private final Set<String> ids = new HashSet<>();

    private EntryChecks(Instant now, Trouble trouble) {
        this.now = now;
        this.trouble = trouble;
    }

    /** Checks all entries; places are those of the exchange format. */
    public static void check(List<Event> events, List<Impact> impacts, Instant now, Trouble trouble) {
        var checks = new EntryChecks(now, trouble);
        Set<String> eventIds = new HashSet<>(events.stream().map(Event::getId).toList());
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            String pointer = "/events/" + i;
            checks.id(event.getId(), pointer);
            checks.time(event.getAt(), event.getRecorded(), pointer);
            checks.correction(event.getReplaces(), event.getReason(), eventIds, pointer);
            checks.repinned(event, pointer);
        }
        Set<String> impactIds =
                new HashSet<>(impacts.stream().map(Impact::getId).toList());
        for (int i = 0; i < impacts.size(); i++) {
            Impact impact = impacts.get(i);
            String pointer = "/impacts/" + i;
            checks.id(impact.getId(), pointer);
            checks.time(impact.getAt(), impact.getRecorded(), pointer);
            checks.correction(impact.getReplaces(), impact.getReason(), impactIds, pointer);
        }
    }

    private void id(@Nullable String id, String pointer) {
        if (id == null || id.isBlank()) {
            trouble.error(CoreFinding.MEMBER_MISSING, pointer + "/id");
        } else if (!ids.add(id)) {
            trouble.error(CoreFinding.ID_DUPLICATE, pointer + "/id", id);
        }
    }

    private void time(@Nullable Instant at, @Nullable Instant recorded, String pointer) {
        if (recorded != null && recorded.isAfter(now)) {
            trouble.error(CoreFinding.TIME_FUTURE, pointer + "/recorded", words(recorded), words(now));
        }
        if (at == null) {
            return;
        }
        if (recorded != null && at.isAfter(recorded)) {
            trouble.error(CoreFinding.TIME_AFTER_RECORDED, pointer + "/at", words(at), words(recorded));
        } else if (recorded == null && at.isAfter(now)) {
            trouble.error(CoreFinding.TIME_FUTURE, pointer + "/at", words(at), words(now));
        }
    }

    private void correction(@Nullable String replaces, @Nullable String reason, Set<String> known, String pointer) {
        if (replaces == null) {
            return;
        }
        if (!known.contains(replaces)) {
            trouble.error(CoreFinding.REPLACES_UNKNOWN, pointer + "/replaces", replaces);
        }
        if (reason == null || reason.isBlank()) {
            trouble.error(CoreFinding.REASON_MISSING, pointer + "/reason");
        }
    }

    private void repinned(Event event, String pointer) {
        boolean explained = event.getReason() != null && !event.getReason().isBlank();
        if (PackChange.REPINNED.equals(event.getType()) && !explained) {
            trouble.error(CoreFinding.PACK_CHANGE_REASON, pointer + "/reason");
        }
    }

    private static String words(Instant time) {
        return RocDates.format(time, PackChoice.DEFAULT_ZONE);
    }
}
