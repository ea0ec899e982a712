package org.tongbao.core.category;

import java.util.List;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/**
 * Checks answers of a category in ways that its form cannot say. Named by the attribute {@code validator} of the
 * extension point {@code org.tongbao.core.categories}, made with its public constructor without parameters when it is
 * first needed, and used for all incidents of the category.
 *
 * <p>It is called on a thread of its own, never that of the user interface, possibly several at once. It gets copies and
 * may do with them what it likes. A validator that throws, or does not answer within {@link #LIMIT_SECONDS} seconds, is
 * not called again until the program is restarted. No deadline depends on what it says.
 */
public interface AnswerValidator {

    /** Longest time for one answer. */
    int LIMIT_SECONDS = 2;

    /**
     * What is wrong with the answers.
     *
     * @param snapshot a copy of the incident
     * @param form a copy of its composed form
     * @return findings whose subject is the id of the field they are about; empty when all is well
     */
    List<Finding> validate(Incident snapshot, FormDefinition form);
}
