package org.tongbao.category.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.category.contract.Services;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.plugin.Plugin;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.TextLine;

/** The steps that the example adds to a procedure, as the diagram draws them. */
final class WovenStepsTest {

    private @Nullable Plugin plugin;

    @BeforeEach
    void install() throws IOException {
        plugin = Example.BUNDLE.install();
    }

    @AfterEach
    void remove() {
        Example.remove(Objects.requireNonNull(plugin));
    }

    @Test
    void stepOfThePlugin_isDrawnAtItsAnchor_markedAsThePlugins() {
        Scene scene = scene(Example.CATEGORY);
        SceneNode step = node(scene, "cloud.notify");
        assertEquals("R-K09", step.lane());
        assertTrue(
                scene.edges().stream()
                        .filter(edge -> edge.target().equals("cloud.notify"))
                        .map(SceneEdge::source)
                        .toList()
                        .contains("N3p"),
                "behind its anchor");
        String words =
                joined(String.join("", step.texts().stream().map(TextLine::text).toList()));
        String plugin = Services.get(CategoryRegistry.class)
                .find(Example.CATEGORY)
                .orElseThrow()
                .name();
        assertTrue(words.contains(joined(plugin)), words);
        assertTrue(step.tooltip().contains(plugin), step.tooltip());
        assertTrue(step.bounds().y() > node(scene, "N3p").bounds().bottom(), "below what it follows");
    }

    /** Lines are broken at spaces. */
    private static String joined(String words) {
        return words.replace(" ", "");
    }

    @Test
    void otherCategories_doNotSeeIt() {
        assertTrue(scene("web").nodes().stream().noneMatch(node -> node.id().startsWith("cloud.")));
    }

    private static Scene scene(String category) {
        FlowDiagram diagram = FlowDiagram.of(Services.get(ProcedureRegistry.class)
                .procedure(category, "bureau-110")
                .get());
        assertEquals(List.of(), diagram.findings());
        return diagram.scene(FlowState.PLAIN, FlowView.ALL);
    }

    private static SceneNode node(Scene scene, String id) {
        return scene.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
