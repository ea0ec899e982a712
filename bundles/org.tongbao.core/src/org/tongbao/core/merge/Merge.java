package org.tongbao.core.merge;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * What comes of two states of a document that began as one. What only one side changed is taken from there; what both added stays;
 * recorded events and judgements of both stay, whatever is chosen. Works by the model alone, so that lists of entries with
 * ids need nothing of their own here.
 *
 * @param <T> incident or organization
 * @param merged detached; where both sides contradict each other and nobody chose, what is stored
 * @param conflicts where they do, those included in which somebody chose
 * @param mine subjects of what only this side changed
 * @param theirs subjects of what only the other side changed
 */
public record Merge<T extends EObject>(T merged, List<Conflict> conflicts, List<String> mine, List<String> theirs) {

    public Merge {
        conflicts = List.copyOf(conflicts);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    /** Both states together, nothing chosen. The three are not changed. */
    public static <T extends EObject> Merge<T> of(T base, T mine, T theirs) {
        return of(base, mine, theirs, Map.of());
    }

    /**
     * Both states together.
     *
     * @param base state both began with
     * @param mine state reached here
     * @param theirs state reached there, which is stored
     * @param choices by the subject of a conflict
     */
    public static <T extends EObject> Merge<T> of(T base, T mine, T theirs, Map<String, Choice> choices) {
        var work = new ThreeWay(choices);
        T merged = work.root(base, mine, theirs);
        return new Merge<>(merged, work.conflicts(), work.mine(), work.theirs());
    }

    /** True when nobody has to choose anything. */
    public boolean clear() {
        return conflicts.isEmpty();
    }
}
