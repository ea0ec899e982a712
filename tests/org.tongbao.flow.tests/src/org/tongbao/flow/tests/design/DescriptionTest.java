package org.tongbao.flow.tests.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.design.FlowState;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the description says, whoever draws it. */
class DescriptionTest {

    private static final String EXPRESSION = "(feature|var|service):[A-Za-z0-9.]+";

    private List<Element> elements = List.of();

    @BeforeEach
    void parse() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(FlowDesign.description()));
        NodeList all = document.getElementsByTagName("*");
        List<Element> found = new ArrayList<>();
        for (int index = 0; index < all.getLength(); index++) {
            found.add((Element) all.item(index));
        }
        elements = found;
    }

    @Test
    void expressions_all_needNoQueryLanguage() {
        List<String> wrong = expressions().stream()
                .filter(text -> !text.matches(EXPRESSION) && !text.matches("\\d+"))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void services_asked_areThere() {
        Set<String> there = FlowDesign.services(FlowState.PLAIN).stream()
                .flatMap(service -> Arrays.stream(service.getClass().getMethods()))
                .map(Method::getName)
                .collect(Collectors.toSet());

        List<String> missing = expressions().stream()
                .filter(text -> text.startsWith("service:"))
                .map(text -> text.substring(Math.max(text.indexOf(':'), text.lastIndexOf('.')) + 1))
                .filter(name -> !there.contains(name))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void services_named_areThoseHandedOutAndCanBeMadeBySirius() throws Exception {
        Set<String> named = new TreeSet<>(attributes("ownedJavaExtensions", "qualifiedClassName"));
        Set<String> handedOut = FlowDesign.services(FlowState.PLAIN).stream()
                .map(service -> service.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(handedOut, named);
        for (String name : named) {
            assertTrue(Class.forName(name).getConstructor().newInstance() != null);
        }
    }

    @Test
    void icons_named_areThere() {
        List<String> missing = attributes("*", "iconPath").stream()
                .filter(path -> FlowDesign.icon(path).length == 0)
                .toList();

        assertEquals(List.of(), missing);
        assertFalse(attributes("*", "iconPath").isEmpty());
    }

    @Test
    void labels_all_haveWordsInBothLanguages() throws Exception {
        for (String file : List.of("/plugin.properties", "/plugin_zh_TW.properties")) {
            var words = new Properties();
            try (var content = FlowDesign.class.getResourceAsStream(file)) {
                words.load(content);
            }
            List<String> missing = attributes("*", "label").stream()
                    .filter(label -> !words.containsKey(label.substring(1)))
                    .toList();
            assertEquals(List.of(), missing, file);
        }
    }

    @Test
    void steps_byKind_haveAMappingAToolAndAStyleForEachState() {
        List<Element> mappings = elements.stream()
                .filter(element -> element.getTagName().equals("subNodeMappings"))
                .toList();
        List<String> kinds = List.of("Start", "Activity", "Decision", "Parallel", "Wait", "End");

        assertEquals(
                kinds,
                mappings.stream().map(mapping -> mapping.getAttribute("name")).toList());
        List<String> states = List.of(
                "service:isDone", "service:isOverdue", "service:isActive", "service:isNext", "service:isSkipped");
        for (Element mapping : mappings) {
            assertEquals(states, children(mapping, "conditionnalStyles", "predicateExpression"));
        }
        List<String> tools = attributes("ownedTools", "name");
        assertTrue(tools.containsAll(kinds), tools.toString());
        assertTrue(
                tools.containsAll(List.of(
                        "Way",
                        "MoveStartOfWay",
                        "MoveEndOfWay",
                        "DeleteStep",
                        "DeleteWay",
                        "RenameStep",
                        "RenameWay",
                        "OpenStep")),
                tools.toString());
    }

    private List<String> expressions() {
        List<String> found = new ArrayList<>();
        for (Element element : elements) {
            for (int index = 0; index < element.getAttributes().getLength(); index++) {
                Node attribute = element.getAttributes().item(index);
                boolean asks = attribute.getNodeName().endsWith("xpression")
                        || Set.of("message", "precondition").contains(attribute.getNodeName());
                if (asks) {
                    found.add(attribute.getNodeValue());
                }
            }
        }
        return found;
    }

    private List<String> attributes(String tag, String name) {
        return elements.stream()
                .filter(element -> tag.equals("*") || element.getTagName().equals(tag))
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    private static List<String> children(Element parent, String tag, String name) {
        List<String> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(tag)) {
                found.add(element.getAttribute(name));
            }
        }
        return found;
    }
}
