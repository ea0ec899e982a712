package org.tongbao.engine.assessment;

import java.util.List;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.ChecklistItem;
import org.tongbao.model.rules.Modality;

/**
 * How far a checklist of the procedure is.
 *
 * @param checklist of the procedure, read only
 * @param items its points, in its order
 */
public record ChecklistState(Checklist checklist, List<Item> items) {

    /** How a point is answered. */
    public enum Tick {
        /** Not answered. */
        OPEN("open"),
        /** Done. */
        DONE("done"),
        /** Does not concern the incident. */
        NONE("none");

        private final String id;

        Tick(String id) {
            this.id = id;
        }

        /** Name in files and on the command line. */
        public String id() {
            return id;
        }
    }

    /**
     * A point of the list.
     *
     * @param item of the procedure, read only
     * @param tick its answer
     */
    public record Item(ChecklistItem item, Tick tick) {}

    public ChecklistState {
        items = List.copyOf(items);
    }

    /** Points that are answered. */
    public int answered() {
        return (int) items.stream().filter(item -> item.tick() != Tick.OPEN).count();
    }

    /** True when no point that must be answered is open. */
    public boolean complete() {
        return items.stream()
                .noneMatch(item -> item.tick() == Tick.OPEN && item.item().getModality() == Modality.MUST);
    }
}
