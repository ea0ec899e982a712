package org.tongbao.core.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.signature.SignedContent.Difference;
import org.tongbao.model.rules.SignOff;
import org.tongbao.model.rules.SignOffRole;

/**
 * How far the signing of one document is.
 *
 * @param document as the rule pack has it
 * @param turns those who sign, in their order
 * @param differences from what was signed last; empty while nothing was signed or it is as it was
 * @param followUp true where the level is among them (續行通報), false for a mere correction (更正)
 * @param returned that it was given back after the last signature, and not signed since
 * @param due true where what it belongs to has happened already
 * @param hash of what is signed now
 */
public record SignOffState(
        SignOff document,
        List<Turn> turns,
        List<Difference> differences,
        boolean followUp,
        Optional<Return> returned,
        boolean due,
        String hash) {

    /** Keeps copies. */
    public SignOffState {
        turns = List.copyOf(turns);
        differences = List.copyOf(differences);
    }

    /**
     * One who signs.
     *
     * @param signature the last one in this role; empty where there is none, or it was given back since
     * @param valid true where it is of what is there now
     */
    public record Turn(SignOffRole role, Optional<Signature> signature, boolean valid) {}

    /** That it was given back to the officer. */
    public record Return(String by, Instant at, String reason) {}

    /** Who must sign next; empty when all have. */
    public Optional<SignOffRole> next() {
        return turns.stream().filter(turn -> !turn.valid()).map(Turn::role).findFirst();
    }

    /** True when all have signed what is there now. */
    public boolean complete() {
        return next().isEmpty();
    }

    /** True when somebody signed what is no longer there. */
    public boolean overtaken() {
        return turns.stream().anyMatch(turn -> turn.signature().isPresent() && !turn.valid());
    }

    /** True when anybody has signed. */
    public boolean begun() {
        return turns.stream().anyMatch(turn -> turn.signature().isPresent());
    }
}
