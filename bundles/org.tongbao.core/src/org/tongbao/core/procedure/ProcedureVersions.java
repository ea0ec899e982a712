package org.tongbao.core.procedure;

import java.time.LocalDate;
import java.util.List;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;

/**
 * The agency's own versions of procedures. Each is a codeless rule pack of the user's that says nothing but which procedure
 * it brings and from when on; all else is as in the pack it builds on. So a version that is saved never changes, incidents
 * keep the one they were pinned to, and what others published is not touched. OSGi service, any thread.
 */
public interface ProcedureVersions {

    /** All versions, each chain from its first. */
    List<ProcedureVersion> versions();

    /** Packs for which a procedure, or a version of it, may be saved: those whose law it serves, newest first. */
    List<String> packs(String procedure);

    /**
     * The first day from which a new version may apply: not before today, and after the version before it.
     *
     * @param procedure id of the one that was changed
     * @param pack id of the pack whose law it serves
     */
    LocalDate earliest(String procedure, String pack);

    /**
     * Saves a procedure as a new version; nothing is ever saved over.
     *
     * @param procedure as edited, with the id of the one that was changed; not changed itself
     * @return the version with warnings; refused with findings when it has an error or nothing changed
     */
    Result<ProcedureVersion> save(Procedure procedure, Saving saving);

    /**
     * What is to be known of a new version.
     *
     * @param pack id of the pack whose law it serves
     * @param effective first day of awareness it applies to
     * @param author who makes it
     * @param reason why
     */
    record Saving(String pack, LocalDate effective, String author, String reason) {}
}
