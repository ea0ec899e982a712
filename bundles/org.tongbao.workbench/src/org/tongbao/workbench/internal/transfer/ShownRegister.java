package org.tongbao.workbench.internal.transfer;

import java.util.List;
import org.tongbao.core.register.RegisterField;

/**
 * What the register shows at the moment; the view adapts to it.
 *
 * @param ids of the incidents in their order
 * @param fields in the order of the columns
 */
public record ShownRegister(List<String> ids, List<RegisterField> fields) {

    /** Keeps copies. */
    public ShownRegister {
        ids = List.copyOf(ids);
        fields = List.copyOf(fields);
    }
}
