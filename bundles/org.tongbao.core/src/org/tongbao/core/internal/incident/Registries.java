package org.tongbao.core.internal.incident;

import java.util.List;
import java.util.Optional;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;

/**
 * What is installed.
 *
 * @param packs rule packs
 * @param categories of incidents
 * @param forms composed of both
 * @param procedures empty where incidents are looked at without
 */
record Registries(
        RulePackRegistry packs,
        CategoryRegistry categories,
        FormRegistry forms,
        Optional<ProcedureRegistry> procedures) {

    /** The procedure of incidents of a category under a pack, with findings; without a value when there is none. */
    Result<Procedure> procedure(String category, String pack) {
        return procedures
                .map(known -> known.procedure(category, pack))
                .orElseGet(() -> new Result<>(Optional.empty(), List.of()));
    }
}
