package org.tongbao.flow.internal.tool;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.flow.internal.description.ToolSpec;
import org.tongbao.flow.internal.interpret.Expressions;
import org.tongbao.model.finding.Result;

/** A tool at work. */
public final class ToolRun {

    private ToolRun() {
        super();
    }

    /**
     * Does what a tool does.
     *
     * @param expressions asked for nothing yet
     * @param context where it begins
     * @param variables by name
     * @return what was made; refused when something could not be done, which may leave the first part of it done
     */
    public static Result<List<EObject>> of(
            ToolSpec spec, Expressions expressions, EObject context, Map<String, Object> variables) {
        var operations = new Operations(spec.tool().name(), expressions);
        operations.run(spec.operations(), context, variables);
        return operations.findings().isEmpty() ? Result.of(operations.made()) : Result.refused(operations.findings());
    }
}
