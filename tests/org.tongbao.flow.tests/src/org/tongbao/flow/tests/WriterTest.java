package org.tongbao.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.draw.SceneWriter;
import org.tongbao.flow.scene.Scene;
import org.tongbao.model.procedure.Procedure;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Scenes as files. */
class WriterTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("tongbao.root", ""), "tests", "org.tongbao.flow.tests", "golden");

    private static Scene scene(Procedure procedure) {
        return FlowDiagram.of(procedure).scene(FlowState.PLAIN, FlowView.ALL);
    }

    @Test
    void svg_ofTheBureau_hasTheGoldenStructure() throws Exception {
        golden("flow-k.txt", Flows.bureau());
    }

    @Test
    void svg_ofTheCentre_hasTheGoldenStructure() throws Exception {
        golden("flow-i.txt", Flows.centre());
    }

    @Test
    void svg_withOddCharacters_isWellFormed() throws Exception {
        Procedure procedure = Flows.made(3, 1);
        procedure.getSteps().get(1).setTitle("<a> & \"b\" \u0001 \uD842\uDFB7");

        assertTrue(groups(procedure).size() > 3);
    }

    @Test
    void png_isAPictureWithMoreThanPaper() throws IOException {
        byte[] content = SceneWriter.PNG.write(scene(Flows.centre())).get();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));

        assertTrue(image.getWidth() > 2000, image.toString());
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
            }
        }
        assertTrue(dark > 2000, dark + " dark places");
    }

    @Test
    void pdf_hasOnePageItsFontsAndTheirCharacters() {
        byte[] content = SceneWriter.PDF.write(scene(Flows.bureau())).get();
        String text = new String(content, StandardCharsets.ISO_8859_1);

        assertTrue(text.startsWith("%PDF-1.7"));
        assertTrue(text.endsWith("%%EOF\n"));
        assertTrue(text.contains("/MediaBox [0 0 1190.55 841.89]"), "A3 on its side");
        assertEquals(1, count(text, "/Type /Page "));
        assertTrue(count(text, "/Subtype /Type3") >= 1);
        assertEquals(count(text, "/Subtype /Type3"), count(text, "/ToUnicode"));
        int table = Integer.parseInt(text.substring(text.indexOf("startxref") + 10, text.indexOf("%%EOF"))
                .strip());
        assertTrue(text.startsWith("xref", table));
        for (String line : text.substring(table)
                .lines()
                .skip(3)
                .filter(line -> line.endsWith(" n "))
                .toList()) {
            int at = Integer.parseInt(line.substring(0, 10));
            assertTrue(text.substring(at, at + 12).matches("(?s)\\d+ 0 obj.*"), line);
        }
    }

    @Test
    void hugeScene_isWrittenOnASheetOfItsOwnSize() {
        Scene scene = scene(Flows.made(300, 20));
        String text = new String(SceneWriter.PDF.write(scene).get(), StandardCharsets.ISO_8859_1);

        assertTrue(!text.contains("1190.55"), "no standard paper");
    }

    private static void golden(String name, Procedure procedure) throws Exception {
        String structure = String.join("\n", groups(procedure)) + "\n";
        Path file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("tongbao.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, structure);
        }
        assertEquals(Files.readString(file), structure);
    }

    /** Class, id and number of lines of text of each group; no coordinates and no words. */
    private static List<String> groups(Procedure procedure) throws Exception {
        byte[] svg = SceneWriter.SVG.write(scene(procedure)).get();
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getElementsByTagName("g");
        List<String> groups = new ArrayList<>();
        for (int index = 0; index < all.getLength(); index++) {
            Element group = (Element) all.item(index);
            boolean inside = group.getParentNode() instanceof Element parent
                    && parent.getTagName().equals("g");
            groups.add(
                    (inside ? "  " : "") + (group.getAttribute("class") + " " + group.getAttribute("data-id")).strip());
        }
        return groups;
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
