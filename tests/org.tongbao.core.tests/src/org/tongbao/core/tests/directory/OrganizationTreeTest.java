package org.tongbao.core.tests.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;

/** Organizations below their superiors. */
final class OrganizationTreeTest {

    @Test
    void tree_putsEachBelowItsSuperior_howeverThatIsWritten() {
        var tree = tree(line("局", "府"), line("鼓山 所", "局"), line("臺北所", "局"), line("臺北一課", "台北所"));
        assertEquals(List.of("局"), names(tree.roots()));
        assertEquals(List.of("鼓山 所", "臺北所"), names(tree.children("局")));
        assertEquals(List.of("臺北一課"), names(tree.children("臺北所")));
        assertEquals(List.of("局", "臺北所", "臺北一課"), names(tree.path("臺北一課")));
        assertEquals("臺北所", tree.parent("臺北一課").orElseThrow().name());
        assertEquals("鼓山 所", tree.named("鼓山所").orElseThrow().name());
        assertTrue(tree.named(" ").isEmpty());
        assertTrue(tree.path("nobody").isEmpty());
    }

    @Test
    void superiorNotRecorded_standsAtTheTop_behindThoseWithOthersBelow() {
        var tree = tree(line("乙", "府"), line("甲", ""), line("丙", "甲"));
        assertEquals(List.of("甲", "乙"), names(tree.roots()));
    }

    @Test
    void circle_isBroken_andNobodyIsLost() {
        var tree = tree(line("甲", "乙"), line("乙", "丙"), line("丙", "甲"), line("丁", "丁"));
        assertEquals(List.of("丙", "丁"), names(tree.roots()));
        assertEquals(List.of("丙", "乙", "甲"), names(tree.path("甲")));
        assertEquals(4, tree.all().size());
    }

    private static OrganizationTree tree(OrganizationSummary... lines) {
        return new OrganizationTree(List.of(lines));
    }

    private static OrganizationSummary line(String name, String superior) {
        return new OrganizationSummary(name, name, "D", superior, "", 1, Instant.EPOCH);
    }

    private static List<String> names(List<OrganizationSummary> lines) {
        return Stream.of(lines.toArray(OrganizationSummary[]::new))
                .map(OrganizationSummary::name)
                .toList();
    }
}
