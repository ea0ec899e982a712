package org.tongbao.flow.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.TextLine;
import org.tongbao.flow.tests.Flows;
import org.tongbao.flow.ui.figure.Shades;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;

/** Everything written can be read in every theme. */
final class ShadesTest {

    private static final double LEAST = 4.5;

    /** What is not to be done may stand back. */
    private static final double LEAST_SKIPPED = 3;

    private static final int SKIPPED = 5;

    @Test
    void texts_onLightGround_areReadable() {
        assertEquals(List.of(), unreadable(Shades.LIGHT));
    }

    @Test
    void texts_onDarkGround_areReadable() {
        assertEquals(List.of(), unreadable(Shades.DARK));
    }

    @Test
    void highContrast_hasTwoColoursOnly() {
        var shades = Shades.contrast(0x000000, 0xFFFF00);
        for (int colour : List.of(0xFFFFFF, 0x1A5FB4, 0xE6F4EA, 0)) {
            assertEquals(0x000000, shades.paper(colour));
            assertEquals(0xFFFF00, shades.ink(colour));
        }
    }

    @Test
    void states_onDarkGround_areToldApart() {
        var fills = new TreeSet<Integer>();
        var dark = new TreeSet<Integer>();
        for (SceneNode node : scene().nodes()) {
            fills.add(node.look().fill());
            dark.add(Shades.DARK.paper(node.look().fill()));
        }
        assertTrue(fills.size() >= 5, fills::toString);
        assertEquals(fills.size(), dark.size());
    }

    private static List<String> unreadable(Shades shades) {
        var wrong = new ArrayList<String>();
        for (SceneNode node : scene().nodes()) {
            double least = node.style() == SKIPPED ? LEAST_SKIPPED : LEAST;
            node.texts()
                    .forEach(text -> check(
                            shades,
                            text,
                            shades.paper(node.look().fill()),
                            node.id() + " style " + node.style(),
                            least,
                            wrong));
            for (Badge badge : node.badges()) {
                badge.text()
                        .ifPresent(text -> check(
                                shades,
                                text,
                                shades.paper(badge.look().fill()),
                                node.id() + " " + badge.mapping(),
                                least,
                                wrong));
            }
        }
        scene().lanes()
                .forEach(lane -> lane.texts()
                        .forEach(text -> check(shades, text, shades.paper(lane.headFill()), lane.id(), LEAST, wrong)));
        scene().edges()
                .forEach(edge -> edge.label()
                        .ifPresent(label -> label.texts()
                                .forEach(text -> check(shades, text, shades.ground(), edge.id(), LEAST, wrong))));
        return wrong;
    }

    private static void check(
            Shades shades, TextLine text, int ground, String where, double least, List<String> wrong) {
        double contrast = contrast(shades.ink(text.colour()), ground);
        if (contrast < least) {
            wrong.add(String.format("%s: %.2f for %06x on %06x", where, contrast, shades.ink(text.colour()), ground));
        }
    }

    /** All states: an incident whose notification is late. */
    private static Scene scene() {
        Procedure procedure = Flows.bureau();
        Incident incident = Flows.incident();
        incident.getEvents().removeIf(event -> event.getAt().isAfter(Flows.time("2025-03-13T23:11")));
        return FlowDiagram.of(procedure).scene(Flows.state(incident, procedure, "2025-03-13T23:50"), FlowView.ALL);
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
