package org.tongbao.ui.form;

import java.util.Optional;
import java.util.function.Function;
import org.tongbao.model.finding.Result;

/** The editor parts that bundles contribute for fields of their categories. OSGi service; UI thread. */
public interface FieldParts {

    /** No parts: every field has its ordinary entry. */
    FieldParts NONE = (category, field) -> Optional.empty();

    /**
     * Where the part for a field comes from.
     *
     * @param category id of the incident's category
     * @param field key of the field, e.g. {@code 5C.remove.text}
     */
    Optional<Source> find(String category, String field);

    /** One contributed part. Nothing of its bundle is loaded before it is first called. */
    interface Source {

        /** Symbolic name of the bundle. */
        String contributor();

        /** Makes the part. Refused with the reason when it fails, now or before. */
        Result<FieldPart> make();

        /** Does something with the part; refused with the reason when it fails, now or before. */
        <T> Result<T> call(FieldPart part, Function<FieldPart, T> work);
    }
}
