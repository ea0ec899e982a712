package org.tongbao.ui.form;

import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.rules.SeverityScale;

/**
 * What the renderer needs besides the incident.
 *
 * @param form composed form of the incident's category, read only
 * @param scale severity scale of the rule pack, read only; without dimensions when it judges nothing
 * @param zone of times that are typed and shown
 * @param categoryName name of a category by its id, in the language of the program
 * @param parts editors of the categories' own
 */
public record FormContext(
        FormDefinition form, SeverityScale scale, ZoneId zone, UnaryOperator<String> categoryName, FieldParts parts) {

    /** A context in which every field has its ordinary entry. */
    public FormContext(FormDefinition form, SeverityScale scale, ZoneId zone, UnaryOperator<String> categoryName) {
        this(form, scale, zone, categoryName, FieldParts.NONE);
    }

    /** The same with editors of the categories' own. */
    public FormContext with(FieldParts others) {
        return new FormContext(form, scale, zone, categoryName, others);
    }
}
