package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.extension.ExtensionReader;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

final class ExtensionReaderTest {

    private static final String POINT = "org.tongbao.core.categories";

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingContributed_read_givesAnEmptyList() {
        Result<List<String>> read = read(new FakeContributions(folder));
        assertEquals(List.of(), read.get());
        assertEquals(List.of(), read.findings());
    }

    @Test
    void contributorsInAnyOrder_read_sortsByContributorAndId() {
        var contributions = new FakeContributions(folder)
                .add("org.b", extension("<category id='z'/><category id='a'/>"))
                .add("org.a", extension("<category id='m'/>"));
        assertEquals(
                List.of("org.a/m", "org.b/a", "org.b/z"), read(contributions).get());
    }

    @Test
    void idMissing_read_leavesItOutAndNamesTheContributor() {
        var contributions = new FakeContributions(folder)
                .add("org.bad", extension("<category name='x'/><category id=' '/>"))
                .add("org.good", extension("<category id='m'/>"));
        Result<List<String>> read = read(contributions);
        assertEquals(List.of("org.good/m"), read.get());
        assertEquals(
                List.of(CoreFinding.EXTENSION_ID_MISSING, CoreFinding.EXTENSION_ID_MISSING),
                read.findings().stream().map(Finding::code).toList());
        assertEquals(List.of("org.bad", POINT), read.findings().get(0).args());
    }

    @Test
    void idTwice_read_keepsTheFirstAndNamesBoth() {
        var contributions = new FakeContributions(folder)
                .add("org.second", extension("<category id='web'/>"))
                .add("org.first", extension("<category id='web'/>"));
        Result<List<String>> read = read(contributions);
        assertEquals(List.of("org.first/web"), read.get());
        assertEquals(CoreFinding.EXTENSION_ID_DUPLICATE, read.findings().get(0).code());
        assertEquals(
                List.of("org.second", "web", POINT, "org.first"),
                read.findings().get(0).args());
    }

    @Test
    void unknownElement_read_namesIt() {
        var contributions = new FakeContributions(folder)
                .add("org.odd", extension("<categorie id='web'/>"))
                .add("org.good", extension("<category id='m'/>"));
        Result<List<String>> read = read(contributions);
        assertEquals(List.of("org.good/m"), read.get());
        assertEquals(
                CoreFinding.EXTENSION_ELEMENT_UNKNOWN, read.findings().get(0).code());
        assertTrue(read.findings().get(0).args().contains("categorie"));
    }

    @Test
    void descriptionRefused_read_keepsTheOthers() {
        var contributions = new FakeContributions(folder)
                .add("org.bad", extension("<category id='bad'/>"))
                .add("org.good", extension("<category id='m'/>"));
        Result<List<String>> read = read(contributions);
        assertEquals(List.of("org.good/m"), read.get());
        assertEquals(
                CoreFinding.EXTENSION_ATTRIBUTE_MISSING, read.findings().get(0).code());
    }

    private static Result<List<String>> read(FakeContributions contributions) {
        return new ExtensionReader<String>(
                        contributions.registry(),
                        POINT,
                        "category",
                        c -> c.id().equals("bad")
                                ? Result.refused(Finding.error(
                                        CoreFinding.EXTENSION_ATTRIBUTE_MISSING,
                                        c.id(),
                                        c.contributor(),
                                        c.id(),
                                        c.point(),
                                        "form"))
                                : Result.of(c.contributor() + "/" + c.id()))
                .read();
    }

    private static String extension(String content) {
        return "<extension point='" + POINT + "'>" + content + "</extension>";
    }
}
