package org.tongbao.engine.internal.facts;

import java.util.List;
import java.util.Optional;
import org.tongbao.engine.assessment.Ending;

/** Whether an incident is void or a duplicate at an instant: the last word of voiding, marking and reopening counts. */
public final class Endings {

    private static final List<String> WORDS = List.of(Ending.VOIDED, Ending.DUPLICATE, "reopened");

    private Endings() {
        super();
    }

    /** The ending in force by the given facts; of several at one instant the one recorded last. */
    public static Optional<Ending> inForce(Facts facts) {
        return facts.of(WORDS)
                .reduce((former, later) -> later)
                .filter(last -> !last.type().equals("reopened"))
                .map(Endings::of);
    }

    private static Ending of(Fact fact) {
        return new Ending(
                fact.type(),
                fact.at(),
                fact.id(),
                fact.detail("reason"),
                fact.type().equals(Ending.DUPLICATE)
                        ? fact.detail("number").or(() -> fact.detail("incident"))
                        : Optional.empty());
    }
}
