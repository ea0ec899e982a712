package org.tongbao.ui.draft;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.NoticeBar;

/**
 * Offers, without getting in the way, the drafts that an earlier run left behind. UI thread.
 *
 * @param <T> incident or organization
 */
public final class DraftNotice<T extends EObject> extends NoticeBar {

    private static final int COLUMNS = 4;
    static final ZoneId OFFICIAL = ZoneId.of("Asia/Taipei");

    private final DraftDesk desk;
    private final DraftKind<T> kind;
    private final Function<T, String> name;
    private final Consumer<Draft<T>> recover;
    private final List<Draft<T>> offered = new ArrayList<>();
    /** The one that is asked about before it is thrown away: it is the only copy of what was typed. */
    private Optional<Draft<T>> asked = Optional.empty();

    /**
     * An invisible notice; {@link #look} makes it appear.
     *
     * @param name of a document, as people call it; empty when it has none
     * @param recover opens a draft
     */
    public DraftNotice(
            Composite parent, DraftDesk desk, DraftKind<T> kind, Function<T, String> name, Consumer<Draft<T>> recover) {
        super(parent, "drafts.notice", COLUMNS);
        this.desk = desk;
        this.kind = kind;
        this.name = name;
        this.recover = recover;
        Consumer<String> begun = id -> UiThread.async(this, () -> goneOn(id));
        desk.addBegunListener(begun);
        addListener(SWT.Dispose, event -> desk.removeBegunListener(begun));
    }

    /** Asks the journal what is left over. */
    public void look() {
        desk.list(kind, result -> UiThread.async(this, () -> offer(result)));
    }

    /** Somebody opened it by another way, and goes on with it there. */
    private void goneOn(String id) {
        if (offered.removeIf(draft -> kind.id(draft.document()).equals(id))) {
            show(List.of());
        }
    }

    private void offer(Result<List<Draft<T>>> result) {
        offered.clear();
        result.value().ifPresent(offered::addAll);
        show(result.findings());
    }

    private void show(List<Finding> findings) {
        redraw(() -> draw(findings));
    }

    private void draw(List<Finding> findings) {
        findings.forEach(finding -> {
            icon(Icon.WARNING);
            text(finding.message(), COLUMNS - 1);
        });
        for (Draft<T> draft : List.copyOf(offered)) {
            if (asked.filter(draft::equals).isPresent()) {
                question(draft);
            } else {
                icon(Icon.INFO);
                text(words(Messages.Draft_left, draft), 1);
                button("drafts.recover", Messages.Draft_recover, () -> take(draft, () -> recover.accept(draft)));
                button("drafts.discard", Messages.Draft_discard, () -> ask(Optional.of(draft)));
            }
        }
    }

    private void question(Draft<T> draft) {
        icon(Icon.WARNING);
        text(words(Messages.Draft_discard_message, draft), 1);
        button(
                "drafts.question.yes",
                Messages.Draft_discard_yes,
                () -> take(draft, () -> desk.discard(kind, kind.id(draft.document()))));
        button("drafts.question.no", Messages.Draft_discard_no, () -> ask(Optional.empty()));
    }

    private void ask(Optional<Draft<T>> draft) {
        asked = draft;
        show(List.of());
    }

    private void take(Draft<T> draft, Runnable action) {
        offered.remove(draft);
        show(List.of());
        action.run();
    }

    private String words(String text, Draft<T> draft) {
        String called = name.apply(draft.document());
        return NLS.bind(
                text, called.isEmpty() ? Messages.Draft_unnamed : called, RocDates.format(draft.written(), OFFICIAL));
    }
}
