package org.tongbao.flow.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;

/** By which mappings of the description elements are shown. Any thread. */
public final class Mappings {

    private Mappings() {
        super();
    }

    /** The name of the mapping of a lane, step or way. */
    public static String of(EObject element) {
        return switch (element) {
            case Lane lane -> "Lane";
            case Step step ->
                switch (step.getKind()) {
                    case START -> "Start";
                    case ACTIVITY -> "Activity";
                    case DECISION -> "Decision";
                    case PARALLEL -> "Parallel";
                    case WAIT -> "Wait";
                    case END -> "End";
                };
            default -> "Way";
        };
    }
}
