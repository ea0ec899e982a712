package org.tongbao.core.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.core.merge.Wording;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;

/** What holds of every merge, seen at a thousand made at random. */
final class MergePropertyTest {

    private static final int CASES = 1000;

    private record Case(Incident base, Incident mine, Incident theirs) {}

    private static Case at(long seed) {
        Incident base = TwoSided.base(seed);
        return new Case(base, new TwoSided(seed, "mine").changed(base), new TwoSided(seed, "theirs").changed(base));
    }

    private static void each(BiConsumer<Long, Case> check) {
        LongStream.range(0, CASES).forEach(seed -> check.accept(seed, at(seed)));
    }

    @Test
    void cases_areNotTrivial() {
        long conflicting = LongStream.range(0, CASES)
                .filter(seed -> !merge(at(seed)).clear())
                .count();
        assertTrue(conflicting > CASES / 5 && conflicting < CASES * 4 / 5, "conflicting: " + conflicting);
    }

    @Test
    void oneSideUnchanged_merge_isTheOther() {
        each((seed, one) -> {
            assertSame(seed, one.mine(), Merge.of(one.base(), one.mine(), one.base()));
            assertSame(seed, one.theirs(), Merge.of(one.base(), one.base(), one.theirs()));
            assertSame(seed, one.mine(), Merge.of(one.base(), one.mine(), one.mine()));
        });
    }

    @Test
    void sidesExchanged_merge_isTheSameWithTheChoicesExchanged() {
        each((seed, one) -> {
            Merge<Incident> first = merge(one);
            var turned = Merge.of(one.base(), one.theirs(), one.mine(), all(first, Choice.Side.MINE));
            assertEquals(facts(first.merged()), facts(turned.merged()), "seed " + seed);
            assertEquals(subjects(first), subjects(turned), "seed " + seed);
            assertEquals(Set.copyOf(first.mine()), Set.copyOf(turned.theirs()), "seed " + seed);
        });
    }

    @Test
    void mergedOnceMore_isTheSame() {
        each((seed, one) -> {
            for (Choice.Side side : Choice.Side.values()) {
                var choices = all(merge(one), side);
                Incident merged =
                        Merge.of(one.base(), one.mine(), one.theirs(), choices).merged();
                var again = Merge.of(one.base(), merged, one.theirs(), choices);
                assertEquals(facts(merged), facts(again.merged()), "seed " + seed);
                assertSame(seed, merged, Merge.of(one.theirs(), merged, one.theirs()));
            }
        });
    }

    @Test
    void entriesAddedByEitherSide_merge_areAllThere() {
        each((seed, one) -> {
            Incident merged = merge(one).merged();
            for (Function<Incident, List<? extends EObject>> list : lists()) {
                var ids = ids(list.apply(merged));
                assertTrue(ids.containsAll(ids(list.apply(one.mine()))), "mine of seed " + seed);
                assertTrue(ids.containsAll(ids(list.apply(one.theirs()))), "theirs of seed " + seed);
                assertEquals(ids.size(), list.apply(merged).size(), "doubled at seed " + seed);
            }
            assertEquals(transfers(one), transfers(merged), "seed " + seed);
        });
    }

    @Test
    void conflicts_areExactlyWhereBothChangedTheSameToDifferentValues() {
        each((seed, one) -> {
            Merge<Incident> merge = merge(one);
            Map<String, String> base = words(one.base());
            Map<String, String> mine = words(one.mine());
            Map<String, String> theirs = words(one.theirs());
            Set<String> places = new TreeSet<>(base.keySet());
            places.addAll(mine.keySet());
            places.addAll(theirs.keySet());
            Set<String> expected = places.stream()
                    .filter(place -> !Objects.equals(mine.get(place), theirs.get(place))
                            && !Objects.equals(mine.get(place), base.get(place))
                            && !Objects.equals(theirs.get(place), base.get(place)))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> found = merge.conflicts().stream()
                    .map(Conflict::subject)
                    .filter(subject -> plain(subject, one))
                    .collect(Collectors.toCollection(TreeSet::new));
            expected.removeIf(place -> !plain(place, one));
            assertEquals(expected, found, "seed " + seed);
        });
    }

    @Test
    void choices_merge_areWhatStandsThere() {
        each((seed, one) -> {
            Merge<Incident> open = merge(one);
            for (Conflict conflict : open.conflicts()) {
                var mine = Merge.of(one.base(), one.mine(), one.theirs(), Map.of(conflict.subject(), Choice.Side.MINE));
                var theirs =
                        Merge.of(one.base(), one.mine(), one.theirs(), Map.of(conflict.subject(), Choice.Side.THEIRS));
                assertEquals(facts(open.merged()), facts(theirs.merged()), "seed " + seed);
                assertTrue(!facts(theirs.merged()).equals(facts(mine.merged())), "seed " + seed);
                assertEquals(open.conflicts().size(), mine.conflicts().size(), "seed " + seed);
            }
        });
    }

    @Test
    void sides_merge_areNotChanged() {
        each((seed, one) -> {
            Case before = at(seed);
            Merge.of(one.base(), one.mine(), one.theirs(), all(merge(one), Choice.Side.MINE));
            assertTrue(
                    EcoreUtil.equals(before.base(), one.base())
                            && EcoreUtil.equals(before.mine(), one.mine())
                            && EcoreUtil.equals(before.theirs(), one.theirs()),
                    "seed " + seed);
        });
    }

    private static Merge<Incident> merge(Case one) {
        return Merge.of(one.base(), one.mine(), one.theirs());
    }

    private static Map<String, Choice> all(Merge<Incident> merge, Choice choice) {
        var choices = new HashMap<String, Choice>();
        merge.conflicts().forEach(conflict -> choices.put(conflict.subject(), choice));
        return choices;
    }

    private static Set<String> subjects(Merge<Incident> merge) {
        return merge.conflicts().stream().map(Conflict::subject).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertSame(long seed, Incident expected, Merge<Incident> actual) {
        assertTrue(actual.clear(), "seed " + seed + ": " + actual.conflicts());
        assertTrue(EcoreUtil.equals(expected, actual.merged()), "seed " + seed);
    }

    private static List<Function<Incident, List<? extends EObject>>> lists() {
        return List.of(Incident::getEvents, Incident::getImpacts, Incident::getEvidence);
    }

    private static Set<String> ids(List<? extends EObject> entries) {
        return entries.stream().map(EcoreUtil::getID).collect(Collectors.toSet());
    }

    private static Set<String> transfers(Case one) {
        Set<String> all = new TreeSet<>(transfers(one.mine()));
        all.addAll(transfers(one.theirs()));
        return all;
    }

    private static Set<String> transfers(Incident incident) {
        return incident.getEvidence().stream()
                .flatMap(item -> item.getTransfers().stream())
                .map(transfer -> transfer.getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All facts, in whatever order they stand. */
    private static List<String> facts(Incident incident) {
        var facts = new ArrayList<String>();
        incident.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isMany())
                .forEach(attribute -> facts.add(attribute.getName() + '=' + incident.eGet(attribute)));
        incident.getTags().stream().sorted().forEach(facts::add);
        words(incident).forEach((place, words) -> facts.add(place + '=' + words));
        incident.getEvents().forEach(event -> facts.add(event.getId() + Wording.of(event)));
        incident.getImpacts().forEach(impact -> facts.add(impact.getId() + Wording.of(impact)));
        facts.sort(null);
        return facts;
    }

    /** Attributes, answers and items, each worded by itself: nothing of the merge is asked. */
    private static Map<String, String> words(Incident incident) {
        var words = new TreeMap<String, String>();
        for (String name : List.of("title", "category", "organization")) {
            Object value = incident.eGet(incident.eClass().getEStructuralFeature(name));
            if (value != null) {
                words.put(name, value.toString());
            }
        }
        incident.getAnswers().forEach(answer -> {
            Answer copy = EcoreUtil.copy(answer);
            // choices and parts stand in no order
            sort(copy.getChoices(), Answer::getOption);
            sort(copy.getParts(), Answer::getId);
            words.put("answers/" + answer.getId(), Wording.of(copy));
        });
        incident.getEvidence().forEach(item -> {
            String place = "evidence/" + item.getId() + '/';
            words.put(place + "label", String.valueOf(item.getLabel()));
            words.put(place + "storage", String.valueOf(item.getStorage()));
            words.put(place + "file", item.getFileName() + item.getSha256());
        });
        return words;
    }

    private static void sort(List<Answer> answers, Function<Answer, String> by) {
        var sorted = new ArrayList<Answer>(answers);
        sorted.sort(Comparator.comparing(by));
        answers.clear();
        answers.addAll(sorted);
    }

    /** Attributes of the incident, and answers that are texts or nothing on all sides; others are merged part by part. */
    private static boolean plain(String place, Case one) {
        if (!place.startsWith("answers/")) {
            return place.indexOf('/') < 0;
        }
        return place.indexOf('/') == place.lastIndexOf('/')
                && List.of(one.base(), one.mine(), one.theirs()).stream()
                        .flatMap(incident -> incident.getAnswers().stream())
                        .filter(answer -> place.equals("answers/" + answer.getId()))
                        .allMatch(answer -> answer.getText() != null);
    }
}
