package org.tongbao.core.procedure;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;

/**
 * The procedures contributed to {@code org.tongbao.core.procedures} and those that came with a pack's file. Files are read when they are first asked for. OSGi
 * service, any thread.
 */
public interface ProcedureRegistry {

    /** Ids of all procedures, sorted. */
    List<String> ids();

    /** A procedure as its file has it, without what categories add; refused with findings that name file, line and id. */
    Result<Procedure> find(String id);

    /**
     * The procedure by which incidents of a category are handled under a pack, with the steps and checklists that the
     * category adds. The same object until a category comes or goes; read only.
     *
     * @param category id; one that is not installed adds nothing
     * @param pack id of a rule pack
     * @return without a value when the pack names no procedure, or one that cannot be used: the findings say so
     */
    Result<Procedure> procedure(String category, String pack);

    /**
     * What is wrong with a procedure when it serves a pack, with all installed forms: everything, also what only warns.
     *
     * @param pack id of an installed rule pack
     */
    List<Finding> check(String pack);

    /**
     * What is wrong with the procedure of a pack that is not installed yet.
     *
     * @param pack whole, on its base
     * @param form id of the installed pack whose forms it uses; empty when it brings its own, whose fields are not known
     * @param file that came with the pack; empty when it names a procedure that is installed
     */
    List<Finding> check(RulePack pack, Optional<String> form, Optional<URL> file);

    /** What a procedure may name when it serves an installed pack, with all installed forms; unknown for another pack. */
    ProcedureScope scope(String pack);

    /**
     * The usable procedures as their files have them, each with what its steps may name under the packs that name it.
     * Read only.
     */
    Map<Procedure, ProcedureScope> installed();

    /** What is wrong with whose contribution. */
    List<Finding> findings();
}
