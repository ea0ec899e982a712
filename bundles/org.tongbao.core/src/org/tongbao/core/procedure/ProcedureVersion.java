package org.tongbao.core.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a procedure that an agency made its own. Immutable, any thread.
 *
 * @param procedure id, under which it is found like any other
 * @param number counted from 1 in its chain
 * @param origin id of the published procedure that the chain begins with
 * @param basedOn id of the procedure that was changed
 * @param pack id of the rule pack it came with, to which incidents are pinned
 * @param base id of the rule pack whose law it serves
 * @param effective first day of awareness
 * @param saved when; empty where the file does not say
 * @param author who
 * @param reason why
 * @param inForce true when an incident of which somebody becomes aware now is handled by it
 */
public record ProcedureVersion(
        String procedure,
        int number,
        String origin,
        String basedOn,
        String pack,
        String base,
        LocalDate effective,
        Optional<Instant> saved,
        String author,
        String reason,
        boolean inForce) {}
