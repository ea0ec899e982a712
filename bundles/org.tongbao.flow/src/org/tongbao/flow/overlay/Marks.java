package org.tongbao.flow.overlay;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What plugins say about the steps of an incident. Immutable.
 *
 * @param ofSteps by the ids of the steps
 */
public record Marks(Map<String, List<Signed>> ofSteps) {

    /** Nothing is said. */
    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        ofSteps = Map.copyOf(ofSteps);
    }

    /**
     * A mark with the name of who made it.
     *
     * @param contributor name of the plugin's bundle
     */
    public record Signed(String contributor, Mark mark) {}

    /** Those on a step. */
    public List<Signed> of(String step) {
        return Stream.ofNullable(ofSteps.get(step)).flatMap(List::stream).toList();
    }
}
