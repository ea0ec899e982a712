package org.tongbao.flow.internal.description;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.tool.Tool;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Reads the tools of a description. One that asks for something unknown is there, and refuses to be used. */
public final class ToolReader {

    private static final String TOOL = "ownedTools";

    private final byte[] content;
    private final String name;
    private final List<Finding> unknown;

    private record Lines(int first, int last) {}

    private ToolReader(byte[] content, String name, List<Finding> findings) {
        this.content = content;
        this.name = name;
        unknown = findings.stream()
                .filter(finding -> finding.code() == FlowFinding.UNKNOWN_PART)
                .toList();
    }

    /**
     * The tools of the first diagram, by name, in their order.
     *
     * @param content UTF-8 XMI
     * @param name of the file, for messages
     * @return refused when it cannot be read; with findings about what is left out
     */
    public static Result<Map<String, ToolSpec>> read(byte[] content, String name) {
        Result<Part> group = DescriptionFile.load(content, name);
        return group.then(root -> Result.of(new ToolReader(content, name, group.findings()).tools(root), List.of()));
    }

    private Map<String, ToolSpec> tools(Part group) {
        List<Part> layers = group.all("ownedViewpoints").stream()
                .flatMap(viewpoint -> viewpoint.all("ownedRepresentations").stream())
                .limit(1)
                .flatMap(diagram ->
                        Stream.concat(diagram.one("defaultLayer").stream(), diagram.all("additionalLayers").stream()))
                .toList();
        Map<String, Set<String>> users = users(layers);
        List<Part> tools = layers.stream()
                .flatMap(layer -> layer.all("toolSections").stream())
                .flatMap(section -> section.all(TOOL).stream())
                .toList();
        Map<String, Lines> lines = lines();
        Map<String, ToolSpec> found = new LinkedHashMap<>();
        for (Part tool : tools) {
            Lines own = lines.getOrDefault(tool.text("name"), new Lines(0, Integer.MAX_VALUE));
            tool(tool, users.getOrDefault(tool.place(), Set.of()), own)
                    .ifPresent(spec -> found.put(spec.tool().name(), spec));
        }
        return found;
    }

    /** Names of the mappings that name a tool, by where the tool stands. */
    private static Map<String, Set<String>> users(List<Part> layers) {
        List<Part> mappings = new ArrayList<>();
        for (Part layer : layers) {
            mappings.addAll(layer.all("nodeMappings"));
            mappings.addAll(layer.all("edgeMappings"));
            for (Part lane : layer.all("containerMappings")) {
                mappings.add(lane);
                mappings.addAll(lane.all("subNodeMappings"));
            }
        }
        Map<String, Set<String>> users = new HashMap<>();
        for (Part mapping : mappings) {
            for (String feature :
                    List.of("deletionDescription", "labelDirectEdit", "doubleClickDescription", "reconnections")) {
                Stream.concat(mapping.all(feature).stream(), mapping.one(feature).stream())
                        .forEach(tool -> users.computeIfAbsent(tool.place(), key -> new LinkedHashSet<>())
                                .add(mapping.text("name")));
            }
        }
        return users;
    }

    private Optional<ToolSpec> tool(Part tool, Set<String> users, Lines lines) {
        Map<String, String> variables = new HashMap<>();
        Set<String> mappings = new LinkedHashSet<>(users);
        Optional<Tool.Kind> kind = kind(tool);
        for (String role : List.of("source", "target", "element", "newContainer", "oldContainer")) {
            tool.one(role).ifPresent(variable -> variables.put(role, variable.text("name")));
        }
        tool.one("variable").ifPresent(variable -> variables.put("container", variable.text("name")));
        tool.one("sourceVariable").ifPresent(variable -> variables.put("source", variable.text("name")));
        tool.one("targetVariable").ifPresent(variable -> variables.put("target", variable.text("name")));
        for (String feature : List.of("containerMappings", "nodeMappings", "edgeMappings", "mappings")) {
            tool.all(feature).forEach(mapping -> mappings.add(mapping.text("name")));
        }
        List<Operation> operations = tool.one("initialOperation").stream()
                .flatMap(initial -> operations(initial, "firstModelOperations").stream())
                .toList();
        return kind.map(known -> new ToolSpec(
                new Tool(tool.text("name"), known, tool.text("label"), tool.text("iconPath")),
                mappings,
                tool.text("precondition"),
                variables,
                tool.text("inputLabelExpression"),
                operations,
                broken(lines)));
    }

    private Optional<String> broken(Lines lines) {
        return unknown.stream()
                .map(finding -> String.valueOf(finding.args().get(0)))
                .filter(place -> {
                    int line = Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
                    return lines.first() <= line && line <= lines.last();
                })
                .findFirst();
    }

    private static Optional<Tool.Kind> kind(Part tool) {
        return switch (tool.type()) {
            case "ContainerCreationDescription" -> Optional.of(Tool.Kind.LANE);
            case "NodeCreationDescription" -> Optional.of(Tool.Kind.STEP);
            case "EdgeCreationDescription" -> Optional.of(Tool.Kind.WAY);
            case "ReconnectEdgeDescription" ->
                Optional.of(
                        tool.text("reconnectionKind").equals("RECONNECT_SOURCE")
                                ? Tool.Kind.MOVE_START
                                : Tool.Kind.MOVE_END);
            case "ContainerDropDescription" -> Optional.of(Tool.Kind.MOVE);
            case "DeleteElementDescription" -> Optional.of(Tool.Kind.DELETE);
            case "DirectEditLabel" -> Optional.of(Tool.Kind.RENAME);
            case "DoubleClickDescription" -> Optional.of(Tool.Kind.OPEN);
            default -> Optional.empty();
        };
    }

    private static List<Operation> operations(Part owner, String feature) {
        List<Part> parts = new ArrayList<>(owner.all(feature));
        owner.one(feature).ifPresent(parts::add);
        return parts.stream().flatMap(part -> operation(part).stream()).toList();
    }

    private static Optional<Operation> operation(Part part) {
        List<Operation> then = operations(part, "subModelOperations");
        return switch (part.type()) {
            case "ChangeContext" -> Optional.of(new Operation.ChangeContext(part.text("browseExpression"), then));
            case "CreateInstance" ->
                Optional.of(new Operation.CreateInstance(
                        part.text("typeName"), part.text("referenceName"), part.text("variableName"), then));
            case "SetValue" ->
                Optional.of(new Operation.SetValue(part.text("featureName"), part.text("valueExpression"), then));
            case "RemoveElement" -> Optional.of(new Operation.RemoveElement(then));
            case "For" -> Optional.of(new Operation.For(part.text("expression"), part.text("iteratorName", "i"), then));
            default -> Optional.empty();
        };
    }

    /** The lines of each tool, by its name. */
    private Map<String, Lines> lines() {
        Map<String, Lines> lines = new HashMap<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            String tool = "";
            int first = 0;
            int before = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                int line = reader.getLocation().getLineNumber();
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(TOOL)) {
                    tool = String.valueOf(reader.getAttributeValue(null, "name"));
                    first = before;
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals(TOOL)) {
                    lines.put(tool, new Lines(first, line));
                }
                before = line;
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("was read before: " + name, e);
        }
        return lines;
    }
}
