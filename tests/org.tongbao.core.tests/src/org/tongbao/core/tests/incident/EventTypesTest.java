package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.EventTypes;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;

/** The one list of types of events. */
final class EventTypesTest {

    @Test
    void recorded_areKnownEachOnceInTheOrderOfHandling() {
        List<String> all = EventTypes.recorded();
        assertTrue(all.stream().allMatch(EventTypes::known));
        assertEquals(all.size(), new HashSet<>(all).size());
        assertTrue(all.indexOf("awareness") < all.indexOf("notified"));
        assertTrue(all.indexOf("notified") < all.indexOf("evidence-preserved"));
        assertTrue(all.indexOf("evidence-preserved") < all.indexOf("contained"));
        assertTrue(all.indexOf("contained") < all.indexOf("report-submitted"));
    }

    @Test
    void actsOfTheLifeCycle_areKnownButNotRecordedByHand() {
        for (LifeCycle.Act act : LifeCycle.Act.values()) {
            assertTrue(EventTypes.known(act.event()), act.event());
            assertFalse(EventTypes.recorded().contains(act.event()), act.event());
        }
    }

    @Test
    void derived_areNotOfTheFormat() {
        EventTypes.derived().forEach(type -> assertFalse(EventTypes.known(type), type));
    }

    @Test
    void typesOfAPack_comeAfterThoseOfTheFormat() {
        RulePack pack = RulesFactory.eINSTANCE.createRulePack();
        add(pack, "committee-reported");
        add(pack, "notified");
        List<String> all = EventTypes.recorded(pack);
        assertEquals("committee-reported", all.getLast());
        assertEquals(EventTypes.recorded().size() + 1, all.size());
    }

    private static void add(RulePack pack, String id) {
        var kind = RulesFactory.eINSTANCE.createEventKind();
        kind.setId(id);
        pack.getEventTypes().add(kind);
    }
}
