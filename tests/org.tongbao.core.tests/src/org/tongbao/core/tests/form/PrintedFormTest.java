package org.tongbao.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;

/**
 * Tests that the definitions say what the printed form says, against a transcript of it, {@code golden/form/printed-110.txt}:
 * one printed line a line, with the number it is cited by. White space does not count.
 */
final class PrintedFormTest {

    /** How many lines below its cited line a wording may still stand: the five levels of an impact take 24. */
    private static final int REACH = 30;

    /** The form prints no wording of its own for these; they name what its two circles mean. */
    private static final Set<String> NAMED_BY_US = Set.of("5E");

    private final TreeMap<Integer, String> printed = new TreeMap<>();

    @BeforeEach
    void readTranscript() throws IOException {
        Golden.read("form/printed-110.txt").lines().forEach(line -> {
            int blank = line.indexOf(' ');
            printed.put(Integer.valueOf(line.substring(2, blank)), squeezed(line.substring(blank)));
        });
    }

    @Test
    void everyHeading_stands_aroundItsCitedLine() throws IOException {
        for (FormFile file : FormFile.ALL) {
            for (Section section : file.definition().getSections()) {
                if (section.getPrintedTitle() != null) {
                    section.getPrintedTitle()
                            .lines()
                            .forEach(line -> assertStands(line, line(section.getCitation()) - 4, section.getId()));
                }
            }
        }
    }

    @Test
    void everyWording_stands_atItsCitedLine() throws IOException {
        for (FormFile file : FormFile.ALL) {
            for (Section section : file.definition().getSections()) {
                section.getFields().forEach(this::assertField);
            }
        }
    }

    @Test
    void wordingWithSlips_kept_besideTheCorrectedOne() throws IOException {
        Field other = FormWalk.question(FormFile.WEB.definition(), "5A.other");
        assertEquals("其他保留資料或資料處置說明", other.getLabel());
        assertEquals("其他保留資料或資料處罝說明【如未保存資料亦請說明】", other.getPrintedLabel());
        Field engines = FormWalk.part(FormWalk.question(FormFile.WEB.definition(), "5C.search-engines"), "engines");
        assertEquals("《□Google □Yahoo Yam(蕃薯藤) Bing Hinet 者___ 》", engines.getPrintedLabel());
        assertEquals("者___", FormWalk.option(engines, "other").getPrintedLabel());
        Section support = FormFile.COMMON.definition().getSections().get(3);
        assertEquals("期望支援項目", support.getTitle());
        assertEquals("STEP4.評估事件影響等級\n四、期望支援項目：", support.getPrintedTitle());
    }

    private void assertField(Field field) {
        int line = line(field.getCitation());
        if (field.getPrintedLabel() != null || !NAMED_BY_US.contains(field.getId())) {
            assertStands(wording(field.getPrintedLabel(), field.getLabel()), line, field.getId());
        }
        for (Option option : field.getOptions()) {
            String id = field.getId() + '/' + option.getId();
            assertStands(wording(option.getPrintedLabel(), option.getLabel()), line, id);
        }
        field.getItems().forEach(this::assertField);
        for (Field part : field.getParts()) {
            if (part.getPrintedLabel() != null) {
                assertField(part);
            }
        }
    }

    private void assertStands(String wording, int line, String id) {
        String around = String.join("", printed.subMap(line, line + REACH).values());
        assertTrue(around.contains(squeezed(wording)), () -> id + ": " + wording + "\nis not in\n" + around);
    }

    private static String wording(@Nullable String printedLabel, String label) {
        return printedLabel == null ? label : printedLabel;
    }

    private static int line(String citation) {
        return Integer.parseInt(citation.substring(2));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
