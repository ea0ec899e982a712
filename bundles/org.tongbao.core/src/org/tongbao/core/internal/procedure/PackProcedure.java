package org.tongbao.core.internal.procedure;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.procedure.Procedure;

/** Reads a procedure by the id under which packs know it, and checks it. */
public final class PackProcedure {

    private PackProcedure() {
        super();
    }

    /**
     * The procedure in a file.
     *
     * @param id that the file must define
     * @param name of the file, for messages
     * @return with warnings; refused with findings that name file, line and id when it has an error
     */
    public static Result<Procedure> read(String id, byte[] content, String name, ProcedureScope scope) {
        Result<Procedure> procedure = ProcedureFile.read(content, name);
        if (!procedure.done()) {
            return procedure;
        }
        String own = String.valueOf(procedure.get().getId());
        List<Finding> all = new ArrayList<>(ProcedureFile.check(procedure.get(), scope, name, FormLines.of(content)));
        if (!id.equals(own)) {
            all.add(Finding.error(CoreFinding.DEFINITION_ID_DIFFERS, id, name, own, id));
        }
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Result.refused(all)
                : Result.of(procedure.get(), all);
    }
}
