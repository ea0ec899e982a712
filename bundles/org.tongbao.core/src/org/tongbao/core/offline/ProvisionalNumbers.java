package org.tongbao.core.offline;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.incident.CaseNumbers;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.incident.Incident;

/** Numbers for incidents that begin while the shared database, which gives the final ones, cannot be reached. Any thread. */
final class ProvisionalNumbers {

    private static final int LETTERS = 32;

    private final AtomicInteger last = new AtomicInteger();
    private final Clock clock = Clock.systemUTC();

    /** Goes on behind those that are there. */
    ProvisionalNumbers(List<IncidentSummary> held) {
        held.forEach(line ->
                CaseNumbers.provisional(line.number()).ifPresent(number -> last.accumulateAndGet(number, Math::max)));
    }

    /** A copy with a provisional number, unless it has one; two letters of its id keep those of two computers apart. */
    Incident give(Incident incident) {
        Incident copy = EcoreUtil.copy(incident);
        if (Objects.requireNonNullElse(copy.getNumber(), "").isBlank()) {
            int hash = copy.getId().hashCode();
            String tag = letter(hash) + letter(hash / LETTERS);
            copy.setNumber(CaseNumbers.provisional(copy, clock.instant(), tag, last.incrementAndGet()));
        }
        return copy;
    }

    /** A copy without its number when that is provisional. */
    static Incident take(Incident incident) {
        if (CaseNumbers.provisional(incident.getNumber()).isEmpty()) {
            return incident;
        }
        Incident copy = EcoreUtil.copy(incident);
        copy.setNumber(null);
        return copy;
    }

    private static String letter(int hash) {
        // without letters that look like digits
        return String.valueOf("ABCDEFGHJKLMNPQRSTUVWXYZ23456789".charAt(Math.floorMod(hash, LETTERS)));
    }
}
