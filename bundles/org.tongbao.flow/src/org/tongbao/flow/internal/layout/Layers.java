package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * How far from the start each step stands, by ELK's layered algorithm: circles are opened by the order of the procedure,
 * layers chosen so that ways are short. ELK knows no lanes, so it is asked for the layers alone.
 */
final class Layers {

    private static final double SIDE = 10;

    static {
        // ELK copies the values of its options, for which it must know their types before a graph is made
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private Layers() {
        super();
    }

    /** Number of the layer of each step, 0 first. */
    static List<Integer> of(Plan plan) {
        ElkNode graph = ElkGraphUtil.createGraph();
        configure(graph);
        List<ElkNode> nodes = new ArrayList<>();
        for (int number = 0; number < plan.steps().size(); number++) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(SIDE, SIDE);
            nodes.add(node);
        }
        for (Plan.Way way : plan.ways()) {
            if (!way.loop() && way.source() != way.target()) {
                ElkGraphUtil.createSimpleEdge(nodes.get(way.source()), nodes.get(way.target()));
            }
        }
        if (!nodes.isEmpty()) {
            new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        }
        return nodes.stream()
                .map(node -> Math.max(0, node.getProperty(LayeredOptions.LAYERING_LAYER_ID)))
                .toList();
    }

    private static void configure(ElkNode graph) {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, Boolean.TRUE);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, Boolean.FALSE);
        // what follows the layers is done with the lanes: the quickest ELK has
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.NONE);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    }
}
