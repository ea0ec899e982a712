package org.tongbao.core.internal.procedure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.procedure.Anchor;
import org.tongbao.model.procedure.Fragment;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedureFactory;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.Transition;

/** Joins the steps that categories add to a copy of a procedure. Confined to one thread. */
public final class Weaver {

    private final Procedure procedure;
    private final Map<EObject, EObject> origins = new HashMap<>();

    /** Starts with a copy of a procedure. */
    public Weaver(Procedure original) {
        procedure = EcoreUtil.copy(original);
    }

    /** The copy with everything joined so far. */
    public Procedure procedure() {
        return procedure;
    }

    /** The elements of fragments by their copies in the procedure. */
    public Map<EObject, EObject> origins() {
        return Map.copyOf(origins);
    }

    /** True when a fragment has an anchor in the procedure. */
    public boolean fits(Fragment fragment) {
        return anchor(fragment).isPresent();
    }

    /**
     * Joins a fragment at its anchor in the procedure; nothing is joined when it has none there.
     *
     * @param fragment not changed
     * @param contributor who adds it, as people are told
     * @param place says where an element of the fragment stands, as file and line
     * @return what is wrong with the anchor; empty when it was joined or does not fit
     */
    public Optional<Finding> join(Fragment fragment, String contributor, Function<EObject, String> place) {
        Optional<Anchor> found = anchor(fragment);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Anchor anchor = found.get();
        for (@Nullable String id : new @Nullable String[] {anchor.getAfter(), anchor.getBefore()}) {
            boolean optional = id == null && anchor.getAfter() != null;
            if (!optional && step(String.valueOf(id)).isEmpty()) {
                return Optional.of(Finding.error(
                        ProcedureFinding.UNKNOWN_STEP,
                        String.valueOf(fragment.getId()),
                        place.apply(anchor),
                        String.valueOf(fragment.getId()),
                        String.valueOf(id)));
            }
        }
        add(fragment, contributor, anchor);
        return Optional.empty();
    }

    private void add(Fragment fragment, String contributor, Anchor anchor) {
        var copier = new EcoreUtil.Copier();
        Fragment copy = (Fragment) copier.copy(fragment);
        copier.forEach((original, made) -> origins.put(made, original));
        List<Step> steps = List.copyOf(copy.getSteps());
        List<Transition> ways = List.copyOf(copy.getTransitions());
        for (Step step : steps) {
            step.setContributor(contributor);
            if (step.getLane() == null) {
                step.setLane(anchor.getLane());
            }
        }
        copy.getChecklists().forEach(list -> list.setContributor(contributor));
        procedure.getLanes().addAll(List.copyOf(copy.getLanes()));
        procedure.getSteps().addAll(position(anchor), steps);
        procedure.getTransitions().addAll(ways);
        procedure.getChecklists().addAll(List.copyOf(copy.getChecklists()));
        connect(fragment, anchor, steps, ways);
    }

    /** From the anchor to the steps that no way of the fragment leads to, and from those that none leads from. */
    private void connect(Fragment fragment, Anchor anchor, List<Step> steps, List<Transition> ways) {
        Set<String> targets = ends(ways, Transition::getTarget);
        Set<String> sources = ends(ways, Transition::getSource);
        String prefix = String.valueOf(fragment.getId()) + ".way.";
        int count = 0;
        Optional<Transition> direct = anchor.getBefore() == null
                ? Optional.empty()
                : procedure.getTransitions().stream()
                        .filter(way -> anchor.getAfter().equals(way.getSource())
                                && anchor.getBefore().equals(way.getTarget())
                                && !way.isLoop())
                        .findFirst();
        for (Step step : steps) {
            if (!targets.contains(step.getId())) {
                Transition way = way(prefix + ++count, anchor.getAfter(), step.getId());
                direct.ifPresent(old -> takeOver(old, way));
            }
            if (anchor.getBefore() != null && !sources.contains(step.getId())) {
                way(prefix + ++count, step.getId(), anchor.getBefore());
            }
        }
        direct.ifPresent(old -> procedure.getTransitions().remove(old));
    }

    /** A way that the fragment comes into keeps its words and condition. */
    private static void takeOver(Transition old, Transition way) {
        way.setLabel(old.getLabel());
        way.setLabelEn(old.getLabelEn());
        way.setEarly(old.isEarly());
        if (old.getWhen() != null) {
            way.setWhen(EcoreUtil.copy(old.getWhen()));
        }
    }

    private Transition way(String id, String source, String target) {
        Transition way = ProcedureFactory.eINSTANCE.createTransition();
        way.setId(id);
        way.setSource(source);
        way.setTarget(target);
        procedure.getTransitions().add(way);
        return way;
    }

    private int position(Anchor anchor) {
        for (int index = 0; index < procedure.getSteps().size(); index++) {
            if (anchor.getAfter().equals(procedure.getSteps().get(index).getId())) {
                return index + 1;
            }
        }
        return procedure.getSteps().size();
    }

    private Optional<Step> step(String id) {
        return procedure.getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst();
    }

    private Optional<Anchor> anchor(Fragment fragment) {
        return fragment.getAnchors().stream()
                .filter(anchor -> String.valueOf(procedure.getId()).equals(anchor.getProcedure()) || began(anchor))
                .findFirst();
    }

    /** What is made for a published procedure fits the versions that agencies made of it. */
    private boolean began(Anchor anchor) {
        return procedure.getRevision() != null
                && String.valueOf(procedure.getRevision().getOrigin()).equals(anchor.getProcedure());
    }

    private static Set<String> ends(List<Transition> ways, Function<Transition, String> end) {
        Stream<Transition> forward = ways.stream().filter(way -> !way.isLoop());
        return new HashSet<>(forward.map(end).toList());
    }
}
