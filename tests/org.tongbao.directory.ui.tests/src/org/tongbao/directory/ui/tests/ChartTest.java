package org.tongbao.directory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.chart.Chart;
import org.tongbao.directory.ui.chart.ChartBox;
import org.tongbao.directory.ui.chart.ChartLayout;
import org.tongbao.directory.ui.chart.Charts;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;

/** What charts show, and that nothing in them covers anything else. */
final class ChartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void superiors_areAbove_thoseDirectlyBelowAreBelow() {
        var tree = new OrganizationTree(List.of(line("局", "府"), line("所一", "局"), line("所二", "局"), line("課", "所一")));
        Chart chart = Charts.organizations(tree, "所一");
        assertEquals(
                List.of("府", "局", "所一"),
                chart.chain().stream().map(ChartBox::title).toList());
        assertEquals(
                List.of(ChartBox.Kind.OPEN, ChartBox.Kind.PLAIN, ChartBox.Kind.FOCUS),
                chart.chain().stream().map(ChartBox::kind).toList());
        assertEquals(
                List.of("課"),
                chart.columns().stream()
                        .flatMap(List::stream)
                        .map(ChartBox::title)
                        .toList());
        drawnWell(ChartLayout.scene(chart), 4);
    }

    @Test
    void manyBelow_areDrawnInColumns_theRestIsCounted() {
        List<OrganizationSummary> all = new ArrayList<>(List.of(line("局", "")));
        IntStream.range(0, Charts.MOST + 40).forEach(i -> all.add(line("一個名稱很長很長很長的所屬機關" + i, "局")));
        Chart chart = Charts.organizations(new OrganizationTree(all), "局");
        List<ChartBox> boxes = chart.columns().stream().flatMap(List::stream).toList();
        assertEquals(Charts.MOST + 1, boxes.size());
        assertTrue(boxes.getLast().title().contains("40"), boxes.getLast().title());
        assertTrue(chart.columns().size() > 3);
        drawnWell(ChartLayout.scene(chart), Charts.MOST + 2);
    }

    @Test
    void team_showsEachFunction_whoHeldItOnTheDay_andWhereNobodyDoes() {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId("o-1");
        organization.setName("橋頭測試機關");
        hold(organization, "人員01", "operations", "member", "2025-01-01", "2025-12-31");
        hold(organization, "人員02", "operations", "leader", "2026-01-01", "");
        hold(organization, "人員03", "operations", "deputy", "2026-01-01", "");
        hold(organization, "人員04", "duty-officer", "", "2026-01-01", "");
        Chart now = Charts.team(organization, TODAY);
        assertEquals(9, now.columns().size(), "contact, seven functions, one of another procedure");
        assertEquals(2, column(now, "duty").size());
        assertEquals(
                List.of("人員02", "人員03"),
                column(now, "operations").stream().skip(1).map(ChartTest::name).toList());
        assertEquals(ChartBox.Kind.OPEN, now.columns().getFirst().get(1).kind());
        Chart then = Charts.team(organization, LocalDate.of(2025, 6, 1));
        assertEquals(
                List.of("人員01"),
                column(then, "operations").stream().skip(1).map(ChartTest::name).toList());
        drawnWell(ChartLayout.scene(now), 1 + 9 + 7 + 3);
    }

    @Test
    void words_standInTheMiddle_alsoWhereTheirLettersAreThin() {
        var tree = new OrganizationTree(List.of(line("Responsibility level C", "")));
        SceneNode box = ChartLayout.scene(Charts.organizations(tree, "Responsibility level C"))
                .nodes()
                .getFirst();
        var text = box.texts().getFirst();
        // as the writers of pictures draw it: 9.9 times its size
        double drawn = text.x() + 9.9 * text.size() / 2;
        double middle = box.bounds().x() + box.bounds().width() / 2;
        assertEquals(middle, drawn, 3);
    }

    /** The fifth group is that of operations, the last the duty officer's. */
    private static List<ChartBox> column(Chart chart, String which) {
        return which.equals("duty")
                ? chart.columns().getLast()
                : chart.columns().get(5);
    }

    private static String name(ChartBox box) {
        return box.title().substring(box.title().length() - "人員00".length());
    }

    private static void hold(
            Organization organization, String name, String function, String rank, String from, String to) {
        Person person = OrganizationFactory.eINSTANCE.createPerson();
        person.setId("p-" + name);
        person.setName(name);
        organization.getPersons().add(person);
        Assignment assignment = OrganizationFactory.eINSTANCE.createAssignment();
        assignment.setId("a-" + name);
        assignment.setPerson(person.getId());
        assignment.setFunction(function);
        assignment.setRank(rank.isEmpty() ? null : rank);
        assignment.setFrom(from);
        assignment.setTo(to.isEmpty() ? null : to);
        organization.getAssignments().add(assignment);
    }

    /** Boxes apart and inside, texts in their boxes, lines from box to box. */
    private static void drawnWell(Scene scene, int boxes) {
        assertEquals(boxes, scene.nodes().size());
        var whole = new Rect(0, 0, scene.width(), scene.height());
        for (SceneNode node : scene.nodes()) {
            assertTrue(whole.contains(node.bounds()), node.id());
            node.texts().forEach(text -> assertTrue(node.bounds().contains(text.box()), text.text()));
            for (SceneNode other : scene.nodes()) {
                assertFalse(node != other && node.bounds().overlaps(other.bounds()), node.id() + " " + other.id());
            }
        }
        assertEquals(boxes - 1, scene.edges().size());
        for (SceneEdge edge : scene.edges()) {
            var to = scene.nodes().stream()
                    .filter(node -> node.id().equals(edge.target()))
                    .findFirst()
                    .orElseThrow();
            var end = edge.bends().getLast();
            assertTrue(to.bounds().grown(1).contains(new Rect(end.x(), end.y(), 0, 0)), edge.id());
        }
    }

    private static OrganizationSummary line(String name, String superior) {
        return new OrganizationSummary(name, name, "D", superior, "", 1, Instant.EPOCH);
    }
}
