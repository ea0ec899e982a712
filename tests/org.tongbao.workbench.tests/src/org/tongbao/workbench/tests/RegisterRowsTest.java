package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.workbench.internal.register.RegisterRows;

/** Rows of the register, with and without groups. */
final class RegisterRowsTest {

    private static final List<RegisterKey> KEYS = List.of(
            new RegisterKey("a", "x"),
            new RegisterKey("b", "x"),
            new RegisterKey("c", ""),
            new RegisterKey("d", "y"),
            new RegisterKey("e", "y"));

    @Test
    void withoutGroups_eachKeyIsARow() {
        assertEquals(List.of("a", "b", "c", "d", "e"), words(RegisterRows.of(KEYS)));
    }

    @Test
    void groups_haveAHeadingEach() {
        assertEquals(List.of("x 2", "a", "b", " 1", "c", "y 2", "d", "e"), words(RegisterRows.grouped(KEYS, Set.of())));
    }

    @Test
    void foldedGroups_areTheirHeadings() {
        assertEquals(List.of("x 2-", " 1", "c", "y 2-"), words(RegisterRows.grouped(KEYS, Set.of("x", "y", "gone"))));
        assertEquals(List.of("x 2", "a", "b", " 1-", "y 2", "d", "e"), words(RegisterRows.grouped(KEYS, Set.of(""))));
    }

    @Test
    void incident_isFoundInItsRow() {
        for (RegisterRows rows : List.of(
                RegisterRows.of(KEYS),
                RegisterRows.grouped(KEYS, Set.of()),
                RegisterRows.grouped(KEYS, Set.of("x")),
                RegisterRows.grouped(KEYS, Set.of("x", "", "y")))) {
            for (RegisterKey key : KEYS) {
                assertEquals(words(rows).indexOf(key.id()), rows.indexOf(key.id()));
            }
            assertEquals(-1, rows.indexOf("nobody"));
            assertEquals(5, rows.incidents());
        }
    }

    @Test
    void part_hasTheIncidentsAlone() {
        RegisterRows rows = RegisterRows.grouped(KEYS, Set.of());
        assertEquals(List.of("b", "c"), rows.ids(2, 6));
        assertEquals(List.of("a", "b", "c", "d", "e"), rows.ids(-10, 100));
        assertEquals(List.of(), rows.ids(3, 4));
    }

    @Test
    void nothing_hasNoRows() {
        assertEquals(0, RegisterRows.NONE.size());
        assertEquals(0, RegisterRows.grouped(List.of(), Set.of("x")).size());
        assertEquals(List.of(), RegisterRows.NONE.ids(0, 10));
    }

    @Test
    void manyGroups_eachRowIsWhatItIs() {
        List<RegisterKey> keys = IntStream.range(0, 1000)
                .mapToObj(i -> new RegisterKey("i-" + i, "g-" + i / 7))
                .toList();
        RegisterRows rows = RegisterRows.grouped(keys, Set.of("g-3", "g-50"));
        assertEquals(1000 + 143 - 14, rows.size());
        assertEquals(rows.size(), words(rows).stream().distinct().count());
    }

    private static List<String> words(RegisterRows rows) {
        var words = new ArrayList<String>();
        for (int row = 0; row < rows.size(); row++) {
            words.add(rows.heading(row)
                    .map(heading -> heading.value() + " " + heading.incidents() + (heading.open() ? "" : "-"))
                    .orElse(rows.id(row).orElse("")));
        }
        return words;
    }
}
