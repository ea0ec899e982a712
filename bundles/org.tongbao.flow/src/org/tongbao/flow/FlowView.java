package org.tongbao.flow;

import java.util.List;
import java.util.Set;

/**
 * What a reader wants to see of a diagram.
 *
 * @param hiddenLayers names of layers of the description that are switched off
 * @param filters names of filters of the description that are switched on
 * @param heading lines above the diagram, the first one large
 */
public record FlowView(Set<String> hiddenLayers, Set<String> filters, List<String> heading) {

    /** Everything, without a heading. */
    public static final FlowView ALL = new FlowView(Set.of(), Set.of(), List.of());

    public FlowView {
        hiddenLayers = Set.copyOf(hiddenLayers);
        filters = Set.copyOf(filters);
        heading = List.copyOf(heading);
    }

    /** The same under a heading. */
    public FlowView under(List<String> lines) {
        return new FlowView(hiddenLayers, filters, lines);
    }
}
