package org.tongbao.flow.internal.description;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.model.finding.Severity;

/**
 * A description of diagrams, read.
 *
 * @param title expression for the title of a diagram
 * @param lanes mappings of lanes
 * @param ways mappings of ways
 * @param badges mappings of badges by where they stand in the file
 * @param layers in their order, the first one always shown
 * @param filters in their order
 * @param usual names of the filters that are on from the beginning
 * @param rules of validation
 * @param services names of the classes of services
 */
public record Description(
        String title,
        List<Lanes> lanes,
        List<Ways> ways,
        Map<String, Mapping<NodeStyle>> badges,
        List<Named> layers,
        List<Filter> filters,
        Set<String> usual,
        List<Rule> rules,
        List<String> services) {

    /** The same where nothing is hidden from the beginning. */
    public Description unfiltered() {
        return new Description(title, lanes, ways, badges, layers, filters, Set.of(), rules, services);
    }

    /** A mapping of lanes with those of the steps in them. */
    public record Lanes(Mapping<LaneStyle> mapping, List<Steps> steps) {}

    /** A mapping of steps with the badges on them, by where these stand in the file. */
    public record Steps(Mapping<NodeStyle> mapping, List<String> badges) {}

    /**
     * A mapping of ways.
     *
     * @param source expression that gives the step it leads from
     * @param target expression that gives the step it leads to
     * @param sources names of the mappings of steps it may lead from
     * @param targets names of the mappings of steps it may lead to
     */
    public record Ways(
            Mapping<EdgeStyle> mapping, String source, String target, Set<String> sources, Set<String> targets) {}

    /**
     * A name and what people are told.
     *
     * @param name in the file
     * @param label key of the words, with a percent sign before it
     */
    public record Named(String name, String label) {}

    /**
     * A filter.
     *
     * @param parts what it hides: elements of which mappings, unless which expression holds
     */
    public record Filter(Named named, List<Part> parts) {

        /** Elements of some mappings that are hidden unless an expression holds. */
        public record Part(Set<String> mappings, String unless) {}
    }

    /**
     * A rule of validation.
     *
     * @param type name of the class that it is about
     * @param audits expressions that must hold
     * @param message expression that gives the sentence
     */
    public record Rule(String name, Severity severity, String type, List<String> audits, String message) {}
}
