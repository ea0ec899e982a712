package org.tongbao.flow.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.scene.Scene;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.procedure.Procedure;

/**
 * What the view shows.
 *
 * @param procedure its lanes are the roles there are
 * @param diagram of it
 * @param state painted on it
 * @param marks what plugins say about the steps
 * @param heading of a picture of it
 * @param standpoint where the incident stands; empty where a procedure is shown by itself
 */
record ViewState(
        Procedure procedure,
        FlowDiagram diagram,
        FlowState state,
        Marks marks,
        List<String> heading,
        Optional<Standpoint> standpoint) {

    /** As it stands on the screen, where the lines above it take the place of a heading. */
    Scene onScreen(ViewChoices choices) {
        return scene(choices.view(List.of()), choices.roles());
    }

    /** As it stands on paper. */
    Scene onPaper(ViewChoices choices) {
        return scene(choices.view(heading), choices.roles());
    }

    /** What is wrong with the description or the procedure. */
    List<Finding> findings() {
        return diagram.findings();
    }

    private Scene scene(FlowView view, Set<String> roles) {
        return diagram.scene(state.forRoles(roles), view, marks);
    }
}
