package org.tongbao.core.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;

/**
 * Events and judgements of both sides. What is recorded is never changed and never left out: they can contradict each other only
 * where both sides correct the same one, and then the one that is not chosen is corrected by the other.
 */
final class Recorded {

    private static final String ID = "id";
    private static final String RECORDED = "recorded";
    private static final String REPLACES = "replaces";
    private static final String REASON = "reason";

    private final String path;
    private final Map<String, Choice> choices;
    private final List<Conflict> conflicts;
    private final List<EObject> corrections = new ArrayList<>();

    /** @param conflicts those found are added */
    Recorded(String path, Map<String, Choice> choices, List<Conflict> conflicts) {
        this.path = path;
        this.choices = choices;
        this.conflicts = conflicts;
    }

    /** True for what a save records for good. */
    static boolean is(EObject entry) {
        return entry instanceof Event || entry instanceof Impact;
    }

    /**
     * The same entry, different on both sides: an entry of this side that was saved unawares and changed since becomes a correction.
     *
     * @return the recorded one; empty when neither is
     */
    Optional<EObject> both(EObject mine, EObject theirs) {
        boolean there = stamped(theirs);
        if (!there && !stamped(mine)) {
            return Optional.empty();
        }
        EObject kept = EcoreUtil.copy(there ? theirs : mine);
        EObject other = there ? mine : theirs;
        if (!says(other, kept)) {
            corrections.add(correction(other, Nodes.text(kept, ID).orElse("")));
        }
        return Optional.of(kept);
    }

    /** Adds what this came to; where both sides corrected one entry, one of both corrections goes before the other. */
    void complete(List<EObject> merged, ThreeWay.Sides<Map<String, EObject>> of) {
        for (EObject mine : of.mine().values()) {
            if (is(mine)
                    && added(mine, of.base(), of.theirs())
                    && Nodes.text(mine, REPLACES).isPresent()) {
                of.theirs().values().stream()
                        .filter(theirs -> added(theirs, of.base(), of.mine())
                                && Nodes.text(theirs, REPLACES).equals(Nodes.text(mine, REPLACES)))
                        .findFirst()
                        .ifPresent(theirs -> two(merged, mine, theirs, of));
            }
        }
        merged.addAll(corrections);
    }

    private void two(List<EObject> merged, EObject mine, EObject theirs, ThreeWay.Sides<Map<String, EObject>> of) {
        String corrected = Nodes.text(mine, REPLACES).orElse("");
        EObject myLast = last(mine, of.mine());
        EObject theirLast = last(theirs, of.theirs());
        boolean same = means(myLast, theirLast);
        if (!same) {
            conflicts.add(new Conflict(
                    path + corrected,
                    Optional.ofNullable(of.base().get(corrected)),
                    Optional.of(myLast),
                    Optional.of(theirLast)));
        }
        boolean free = myLast == mine && !stamped(mine);
        String myId = Nodes.text(mine, ID).orElse("");
        String theirId = Nodes.text(theirLast, ID).orElse("");
        if (!same && choices.get(path + corrected) == Choice.Side.MINE) {
            if (free) {
                merged.stream()
                        .filter(each -> Nodes.text(each, ID).orElse("").equals(myId))
                        .forEach(each -> Nodes.setText(each, REPLACES, theirId));
            } else {
                corrections.add(correction(myLast, theirId));
            }
        } else if (free) {
            merged.removeIf(each -> Nodes.text(each, ID).orElse("").equals(myId));
        } else {
            corrections.add(correction(theirLast, Nodes.text(myLast, ID).orElse("")));
        }
    }

    private static boolean added(EObject entry, Map<String, EObject> base, Map<String, EObject> other) {
        String id = Nodes.text(entry, ID).orElse("");
        return !base.containsKey(id) && !other.containsKey(id);
    }

    /** The end of the corrections that begin with one. */
    private static EObject last(EObject first, Map<String, EObject> all) {
        EObject last = first;
        boolean further = true;
        for (int steps = all.size(); further && steps > 0; steps--) {
            Optional<String> id = Nodes.text(last, ID);
            Optional<EObject> next = all.values().stream()
                    .filter(each -> id.isPresent() && Nodes.text(each, REPLACES).equals(id))
                    .findFirst();
            further = next.isPresent();
            last = next.orElse(last);
        }
        return last;
    }

    private static boolean stamped(EObject entry) {
        return Nodes.text(entry, RECORDED).isPresent();
    }

    /** True when two say the same of what happened and of themselves, apart from when they were written down. */
    private static boolean says(EObject one, EObject other) {
        return Nodes.same(without(one, RECORDED), without(other, RECORDED));
    }

    /** True when two say the same of what happened. */
    private static boolean means(EObject one, EObject other) {
        String[] self = {ID, RECORDED, REPLACES, REASON, "by"};
        return Nodes.same(without(one, self), without(other, self));
    }

    private static EObject without(EObject entry, String... attributes) {
        EObject copy = EcoreUtil.copy(entry);
        for (String attribute : attributes) {
            copy.eUnset(copy.eClass().getEStructuralFeature(attribute));
        }
        return copy;
    }

    /** The same once more in place of another, always under the same id, so that merging twice does not double it. */
    private static EObject correction(EObject entry, @Nullable String replaced) {
        EObject correction = without(entry, RECORDED);
        String name = replaced + ' ' + Wording.of(correction);
        Nodes.setText(
                correction,
                ID,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        Nodes.setText(correction, REPLACES, replaced);
        Nodes.setText(correction, REASON, Words.text(Locale.getDefault(), "merge.correction"));
        return correction;
    }
}
