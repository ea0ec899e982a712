package org.tongbao.ui.edit;

import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.internal.nls.Messages;

/** Brings the facts that the store has just recorded back into the incident that is still being edited. */
final class StoredFacts {

    private final Incident live;
    private final Incident sent;
    private final Incident stored;

    /**
     * Three states of one incident.
     *
     * @param live as it is now
     * @param sent as it was handed to the store
     * @param stored as the store has it, with stamps
     */
    StoredFacts(Incident live, Incident sent, Incident stored) {
        this.live = live;
        this.sent = sent;
        this.stored = stored;
    }

    /** Merges; true when facts changed meanwhile had to become corrections, so that list positions moved. */
    boolean merge() {
        live.setNumber(stored.getNumber());
        boolean events = merge(live.getEvents(), sent.getEvents(), stored.getEvents());
        boolean impacts = merge(live.getImpacts(), sent.getImpacts(), stored.getImpacts());
        return events || impacts;
    }

    private static <T extends EObject> boolean merge(List<T> live, List<T> sent, List<T> stored) {
        boolean moved = false;
        for (T kept : stored) {
            int now = indexOf(live, EcoreUtil.getID(kept));
            int before = indexOf(sent, EcoreUtil.getID(kept));
            if (now < 0) {
                live.add(Math.min(stored.indexOf(kept), live.size()), EcoreUtil.copy(kept));
                moved = true;
            } else if (before < 0 || EcoreUtil.equals(live.get(now), sent.get(before))) {
                takeOver(live.get(now), kept);
            } else {
                T changed = live.get(now);
                live.set(now, EcoreUtil.copy(kept));
                live.add(correction(changed));
                moved = true;
            }
        }
        return moved;
    }

    private static <T extends EObject> int indexOf(List<T> list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (id.equals(EcoreUtil.getID(list.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static void takeOver(EObject fact, EObject kept) {
        for (var attribute : fact.eClass().getEAllAttributes()) {
            if (kept.eIsSet(attribute)) {
                fact.eSet(attribute, kept.eGet(attribute));
            }
        }
    }

    private static <T extends EObject> T correction(T changed) {
        var correction = EcoreUtil.copy(changed);
        if (correction instanceof Event event) {
            event.setReplaces(event.getId());
            event.setId(UUID.randomUUID().toString());
            event.setReason(Messages.Edit_changedWhileSaving);
        } else if (correction instanceof Impact impact) {
            impact.setReplaces(impact.getId());
            impact.setId(UUID.randomUUID().toString());
            impact.setReason(Messages.Edit_changedWhileSaving);
        }
        return correction;
    }
}
