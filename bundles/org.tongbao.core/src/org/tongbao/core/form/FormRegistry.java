package org.tongbao.core.form;

import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormDefinition;

/** Composed forms: the procedure's common part with the category's part merged in. OSGi service, any thread. */
public interface FormRegistry {

    /**
     * The form of a category under a rule pack, cached; read only. When the category is not installed: the common part
     * alone, with a finding that says so.
     */
    Result<FormDefinition> form(String category, String pack);
}
