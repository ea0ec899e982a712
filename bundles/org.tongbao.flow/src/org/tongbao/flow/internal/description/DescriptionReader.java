package org.tongbao.flow.internal.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.internal.description.Description.Filter;
import org.tongbao.flow.internal.description.Description.Lanes;
import org.tongbao.flow.internal.description.Description.Named;
import org.tongbao.flow.internal.description.Description.Rule;
import org.tongbao.flow.internal.description.Description.Steps;
import org.tongbao.flow.internal.description.Description.Ways;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;

/** Reads descriptions. Any thread. */
public final class DescriptionReader {

    private final Map<String, Mapping<NodeStyle>> badges = new LinkedHashMap<>();

    private DescriptionReader() {
        super();
    }

    /**
     * The first diagram of a description.
     *
     * @param content UTF-8 XMI
     * @param name of the file, for messages
     * @return refused when it cannot be read or describes no diagram; with findings about what is left out
     */
    public static Result<Description> read(byte[] content, String name) {
        return DescriptionFile.load(content, name).then(group -> new DescriptionReader().read(group, name));
    }

    private Result<Description> read(Part group, String name) {
        List<Part> viewpoints = group.all("ownedViewpoints");
        Optional<Part> diagram = viewpoints.stream()
                .flatMap(viewpoint -> viewpoint.all("ownedRepresentations").stream())
                .findFirst();
        Optional<Part> layer = diagram.flatMap(found -> found.one("defaultLayer"));
        if (diagram.isEmpty() || layer.isEmpty()) {
            return Result.refused(Finding.error(FlowFinding.UNREADABLE, name, name, "no diagram"));
        }
        List<Part> layers = new ArrayList<>(List.of(layer.get()));
        layers.addAll(diagram.get().all("additionalLayers"));
        layers.forEach(found -> found.all("nodeMappings").forEach(badge -> badge(badge, found)));
        List<Lanes> lanes = layers.stream()
                .flatMap(found -> found.all("containerMappings").stream().map(lane -> lanes(lane, found)))
                .toList();
        List<Ways> ways = layers.stream()
                .flatMap(found -> found.all("edgeMappings").stream().map(way -> ways(way, found)))
                .toList();
        return Result.of(new Description(
                diagram.get().text("titleExpression"),
                lanes,
                ways,
                badges,
                layers.stream().map(DescriptionReader::named).toList(),
                diagram.get().all("filters").stream()
                        .map(DescriptionReader::filter)
                        .toList(),
                usual(diagram.get()),
                rules(viewpoints),
                services(viewpoints)));
    }

    private static Set<String> usual(Part diagram) {
        return diagram.one("defaultConcern").stream()
                .flatMap(concern -> concern.all("filters").stream())
                .map(filter -> filter.text("name"))
                .collect(Collectors.toSet());
    }

    private static List<Rule> rules(List<Part> viewpoints) {
        return viewpoints.stream()
                .flatMap(viewpoint -> viewpoint.one("validationSet").stream())
                .flatMap(set -> set.all("ownedRules").stream())
                .map(DescriptionReader::rule)
                .toList();
    }

    private static List<String> services(List<Part> viewpoints) {
        return viewpoints.stream()
                .flatMap(viewpoint -> viewpoint.all("ownedJavaExtensions").stream())
                .map(services -> services.text("qualifiedClassName"))
                .toList();
    }

    private Lanes lanes(Part lane, Part layer) {
        List<Steps> steps = lane.all("subNodeMappings").stream()
                .map(step -> steps(step, layer))
                .toList();
        return new Lanes(mapping(lane, layer, StyleReader::lane), steps);
    }

    private Steps steps(Part step, Part layer) {
        List<String> on = new ArrayList<>();
        for (Part badge : step.all("borderedNodeMappings")) {
            badge(badge, layer);
            on.add(badge.place());
        }
        step.all("reusedBorderedNodeMappings").forEach(badge -> on.add(badge.place()));
        return new Steps(mapping(step, layer, StyleReader::node), on);
    }

    private void badge(Part badge, Part layer) {
        badges.put(badge.place(), mapping(badge, layer, StyleReader::node));
    }

    private static Ways ways(Part way, Part layer) {
        return new Ways(
                mapping(way, layer, StyleReader::edge),
                way.text("sourceFinderExpression"),
                way.text("targetFinderExpression"),
                names(way.all("sourceMapping")),
                names(way.all("targetMapping")));
    }

    private static <S> Mapping<S> mapping(Part part, Part layer, Function<Part, S> reader) {
        // a mapping without a style is drawn like one that says nothing
        S style = reader.apply(part.one("style").orElse(part));
        List<Mapping.Conditional<S>> conditional = part.all("conditionnalStyles").stream()
                .flatMap(one -> one.one("style").stream()
                        .map(found -> new Mapping.Conditional<>(one.text("predicateExpression"), reader.apply(found))))
                .toList();
        return new Mapping<>(
                part.text("name"),
                layer.text("name"),
                part.text("semanticCandidatesExpression"),
                part.text("preconditionExpression"),
                style,
                conditional);
    }

    private static Filter filter(Part filter) {
        List<Filter.Part> parts = filter.all("filters").stream()
                .map(part -> new Filter.Part(names(part.all("mappings")), part.text("semanticConditionExpression")))
                .toList();
        return new Filter(named(filter), parts);
    }

    private static Rule rule(Part rule) {
        String type = rule.text("targetClass");
        Severity severity = switch (rule.text("level", "INFO")) {
            case "ERROR" -> Severity.ERROR;
            case "WARNING" -> Severity.WARNING;
            default -> Severity.INFO;
        };
        return new Rule(
                rule.text("name"),
                severity,
                type.substring(Math.max(type.lastIndexOf(':'), type.lastIndexOf('.')) + 1),
                rule.all("audits").stream()
                        .map(audit -> audit.text("auditExpression"))
                        .toList(),
                rule.text("message"));
    }

    private static Named named(Part part) {
        return new Named(part.text("name"), part.text("label"));
    }

    private static Set<String> names(List<Part> parts) {
        return new HashSet<>(parts.stream().map(part -> part.text("name")).toList());
    }
}
