package org.tongbao.store.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** A database with any number of incidents as they are after years: of many offices, most of them over. The same for the same number. */
final class ManyIncidents implements IncidentColumns {

    static final List<String> STATES =
            List.of("closed", "closed", "closed", "closed", "notified", "contained", "voided", "draft");

    private static final int OFFICES = 50;
    private static final int LEVELS = 4;
    private static final int BATCH = 200;
    private static final Duration YEARS = Duration.ofDays(5 * 365L);
    private static final FiveClocks CLOCKS = new FiveClocks(Incidents.AWARENESS);

    /** Name of an office. */
    static String office(int number) {
        return "高雄市第" + Math.floorMod(number, OFFICES) + "戶政事務所";
    }

    /** Id of an incident. */
    static String id(int number) {
        return String.format("%08x-%04x-4000-8000-%012x", number * 0x9E3779B9, number & 0xFFFF, number);
    }

    /** Saves the incidents of these numbers. */
    static void fill(IncidentStore store, int from, int to) {
        for (int first = from; first < to; first += BATCH) {
            var batch = new ArrayList<Incident>();
            for (int number = first; number < Math.min(to, first + BATCH); number++) {
                batch.add(incident(number));
            }
            store.saveNew(batch, "人員06").get();
        }
    }

    /** One of twenty facts, as many as an incident of a few hours has. */
    static Incident incident(int number) {
        Incident incident = Incidents.full(id(number));
        incident.setNumber(null);
        incident.setOrganization(office(number));
        incident.setDrill(false);
        incident.getEvents().get(0).setAt(awareness(number));
        for (int i = 0; i < 8; i++) {
            incident.getAnswers().add(Incidents.text("F9-" + i, "第 " + i + " 題的說明：值班同仁發現首頁遭置換，依程序通報並保全紀錄。"));
        }
        return incident;
    }

    private static Instant awareness(int number) {
        return Incidents.AWARENESS.minusSeconds(new SplittableRandom(number).nextLong(YEARS.toSeconds()));
    }

    @Override
    public Columns of(Incident incident, Instant now) {
        int hash = incident.getId().hashCode() >>> 3;
        String state = STATES.get(hash % STATES.size());
        boolean over = state.equals("closed") || state.equals("voided");
        var derived = CLOCKS.of(incident, now);
        Optional<Instant> awareness = incident.getEvents().stream()
                .filter(event -> "awareness".equals(event.getType()))
                .map(event -> event.getAt())
                .findFirst();
        return new Columns(
                Optional.of(1 + hash / STATES.size() % LEVELS),
                "bureau-110",
                state,
                awareness,
                over ? Optional.empty() : awareness.map(at -> at.plus(Duration.ofHours(1))),
                over ? Optional.empty() : Optional.of("CLK-01"),
                over ? OpenClocks.NONE : derived.open());
    }
}
