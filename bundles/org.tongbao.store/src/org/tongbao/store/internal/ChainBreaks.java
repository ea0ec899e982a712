package org.tongbao.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongbao.core.store.ChainBreak;
import org.tongbao.model.finding.Finding;

/** Collects what does not agree. Used by one thread. */
final class ChainBreaks {

    /** More than this tell nothing new. */
    static final int MOST = 10_000;

    private final List<ChainBreak> breaks = new ArrayList<>();

    /**
     * Adds what is wrong about a link or a document.
     *
     * @param position of the link, 0 for what has none
     * @param number empty where only the id is known
     * @param more arguments of the finding after organization, position, number and revision, those without 0
     */
    void add(StoreFinding what, String organization, long position, Subject subject, long revision, Object... more) {
        var args = new ArrayList<Object>();
        args.add(organization.isEmpty() ? "–" : organization);
        if (position > 0) {
            args.add(Long.toString(position));
        }
        if (!subject.id().isEmpty()) {
            args.add(subject.number().isEmpty() ? subject.id() : subject.number());
        }
        if (revision > 0) {
            args.add(Long.toString(revision));
        }
        args.addAll(List.of(more));
        if (breaks.size() < MOST) {
            breaks.add(new ChainBreak(
                    organization,
                    position,
                    subject.id(),
                    subject.number(),
                    revision,
                    Finding.error(what, subject.id(), args.toArray())));
        }
    }

    /**
     * What a break is about.
     *
     * @param id empty for nothing but the link
     * @param number case number or name, empty where only the id is known
     */
    record Subject(String id, String number) {
        static final Subject NONE = new Subject("", "");
    }

    /** True while nothing is wrong. */
    boolean none() {
        return breaks.isEmpty();
    }

    /** Takes over what another found. */
    void addAll(ChainBreaks others) {
        breaks.addAll(others.breaks);
    }

    /** By organization and position; at the end what is in no chain. */
    List<ChainBreak> sorted() {
        return breaks.stream()
                .sorted(Comparator.comparing((ChainBreak each) -> each.position() == 0)
                        .thenComparing(ChainBreak::organization)
                        .thenComparing(ChainBreak::position)
                        .thenComparing(ChainBreak::revision))
                .toList();
    }
}
