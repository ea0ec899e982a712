package org.tongbao.core.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.core.internal.rules.PackAspects;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;

/**
 * Two rule packs side by side: what they are, their severity texts and their clocks, each entry with what differs. In the
 * language of the program. Immutable, any thread.
 *
 * @param items in the order of the packs: first what the packs are, then severity, then clocks
 */
public record PackComparison(List<Item> items) {

    public PackComparison {
        items = List.copyOf(items);
    }

    /** What an entry belongs to. */
    public enum Part {
        /** Title, validity, source. */
        PACK,
        /** Official texts of a dimension. */
        SEVERITY,
        /** Obligations with their limits. */
        CLOCKS
    }

    /** How an entry of one pack stands to that of the other. */
    public enum Change {
        /** Nothing differs. */
        SAME,
        /** Both have it, with differences. */
        DIFFERENT,
        /** Only the first pack has it. */
        ONLY_LEFT,
        /** Only the second pack has it. */
        ONLY_RIGHT
    }

    /** What is compared of an entry. */
    public enum Kind {
        /** Title. */
        TITLE,
        /** Version of the pack. */
        VERSION,
        /** First and last day of awareness. */
        VALIDITY,
        /** Time zone. */
        ZONE,
        /** Documents the pack is drawn from. */
        SOURCE,
        /** What should be known about it. */
        NOTE,
        /** Official wording. */
        TEXT,
        /** Time limit. */
        LIMIT,
        /** Stricter reading shown beside the limit. */
        SOFT_LIMIT,
        /** Levels it applies to, codes. */
        LEVELS,
        /** Types of the events that start it; titles of those the pack brings. */
        TRIGGERS,
        /** Types of the events that meet it; titles likewise. */
        STOPS,
        /** Must, should or may: ids of the metamodel. */
        MODALITY,
        /** Who has to act. */
        ACTOR,
        /** Towards whom. */
        ADDRESSEE,
        /** What is to be done. */
        ACTION,
        /** Clause. */
        CITATION,
        /** Whether it is known from secondary sources only: {@code true} or nothing. */
        PROVISIONAL
    }

    /**
     * One thing compared.
     *
     * @param left values of the first pack; empty when it says nothing
     * @param right values of the second pack
     */
    public record Aspect(Kind kind, List<String> left, List<String> right) {

        public Aspect {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /** True when the packs do not say the same. */
        public boolean differs() {
            return !left.equals(right);
        }
    }

    /**
     * An entry of one pack or of both.
     *
     * @param id unique among the items, e.g. {@code CLK-15} or {@code integrity.3}
     * @param title in words, as the first pack that has it says
     * @param aspects those that at least one pack says something about
     */
    public record Item(Part part, String id, String title, Change change, List<Aspect> aspects) {

        public Item {
            aspects = List.copyOf(aspects);
        }

        /** The aspect of a kind. */
        public Optional<Aspect> aspect(Kind kind) {
            return aspects.stream().filter(aspect -> aspect.kind() == kind).findFirst();
        }

        /** True when what the second pack says is known from secondary sources only. */
        public boolean provisionalRight() {
            return aspect(Kind.PROVISIONAL)
                    .filter(aspect -> !aspect.right().isEmpty())
                    .isPresent();
        }

        /** The same of the first pack. */
        public boolean provisionalLeft() {
            return aspect(Kind.PROVISIONAL)
                    .filter(aspect -> !aspect.left().isEmpty())
                    .isPresent();
        }
    }

    /** Compares two packs. */
    public static PackComparison of(RulePack left, RulePack right) {
        List<Item> items = new ArrayList<>();
        items.add(item(Part.PACK, "pack", Optional.of(left), Optional.of(right), Texts::title, PackAspects::of));
        texts(left, right, items);
        for (String id : ids(left.getClocks(), right.getClocks(), ClockRule::getId)) {
            items.add(item(
                    Part.CLOCKS,
                    id,
                    find(left.getClocks(), ClockRule::getId, id),
                    find(right.getClocks(), ClockRule::getId, id),
                    rule -> id + " " + Texts.title(rule),
                    PackAspects::of));
        }
        return new PackComparison(items);
    }

    /** Entries that differ. */
    public List<Item> differences() {
        return items.stream().filter(item -> item.change() != Change.SAME).toList();
    }

    private static void texts(RulePack left, RulePack right, List<Item> items) {
        List<Dimension> first = Scales.of(left).getDimensions();
        List<Dimension> second = Scales.of(right).getDimensions();
        for (String id : ids(first, second, Dimension::getId)) {
            List<LevelText> mine = texts(find(first, Dimension::getId, id));
            List<LevelText> others = texts(find(second, Dimension::getId, id));
            String title = find(first, Dimension::getId, id)
                    .or(() -> find(second, Dimension::getId, id))
                    .map(Texts::title)
                    .orElse(id);
            for (String rank : ids(mine, others, PackComparison::rank)) {
                Optional<LevelText> text = find(mine, PackComparison::rank, rank);
                RulePack named = text.isPresent() ? left : right;
                String level = LevelNames.words(Scales.of(named), Integer.parseInt(rank));
                items.add(item(
                        Part.SEVERITY,
                        id + "." + rank,
                        text,
                        find(others, PackComparison::rank, rank),
                        one -> title + " " + level,
                        PackAspects::of));
            }
        }
    }

    private static <T> Item item(
            Part part,
            String id,
            Optional<T> left,
            Optional<T> right,
            Function<T, String> title,
            PackAspects.Reader<T> reader) {
        List<Aspect> aspects = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<String> mine = left.map(one -> reader.values(one, kind)).orElse(List.of());
            List<String> others = right.map(one -> reader.values(one, kind)).orElse(List.of());
            if (!mine.isEmpty() || !others.isEmpty()) {
                aspects.add(new Aspect(kind, mine, others));
            }
        }
        return new Item(part, id, left.or(() -> right).map(title).orElse(id), change(left, right, aspects), aspects);
    }

    private static Change change(Optional<?> left, Optional<?> right, List<Aspect> aspects) {
        if (right.isEmpty()) {
            return Change.ONLY_LEFT;
        }
        if (left.isEmpty()) {
            return Change.ONLY_RIGHT;
        }
        return aspects.stream().anyMatch(Aspect::differs) ? Change.DIFFERENT : Change.SAME;
    }

    /** In the order of the first list, what only the second has behind it. */
    private static <T> Set<String> ids(List<T> left, List<T> right, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        left.forEach(one -> ids.add(Objects.toString(id.apply(one), "")));
        right.forEach(one -> ids.add(Objects.toString(id.apply(one), "")));
        return ids;
    }

    private static <T> Optional<T> find(List<T> list, Function<T, String> id, String wanted) {
        return list.stream()
                .filter(one -> wanted.equals(Objects.toString(id.apply(one), "")))
                .findFirst();
    }

    private static List<LevelText> texts(Optional<Dimension> dimension) {
        return dimension
                .map(Dimension::getTexts)
                .<List<LevelText>>map(List::copyOf)
                .orElse(List.of());
    }

    private static String rank(LevelText text) {
        return Integer.toString(text.getLevel());
    }
}
