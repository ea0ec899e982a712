package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.account.ReviewRight;
import org.tongbao.core.review.ReviewAct;
import org.tongbao.core.review.ReviewState;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.widgets.Denied;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.event.RecordWindow.Request;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.review.ReviewWords;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 審核: what the reviewing agency has done with the notification and does next (K:421-455). UI thread. */
final class ReviewBlock extends NoticeBlock {

    private static final Set<String> TYPES = Set.of(
            "received",
            "data-requested",
            "data-supplied",
            "reviewed",
            "re-reviewed",
            "review-notified",
            "team-decision");

    /** Whose notification was looked at, and what is to be said against reviewing it; null while that is not known. */
    private String asked = "-";

    private @Nullable Optional<Finding> objection;

    ReviewBlock(PageContext context, Composite parent) {
        super(context, parent, "review", Messages.Review_title);
    }

    @Override
    String basis() {
        return session().editing().facts().organization() + (objection == null ? "?" : objection);
    }

    /** Whether who acts may review: that depends on the directory, which is not read on this thread. */
    private void ask() {
        String notifier = session().editing().facts().organization();
        var access = context().site().getService(StoreAccess.class);
        if (notifier.equals(asked)) {
            return;
        }
        asked = notifier;
        objection = access.actor().alone() ? Optional.empty() : null;
        Incident incident = session().editing().snapshot();
        access.store()
                .filter(store -> objection == null)
                .ifPresent(store -> access.run(Messages.Inbox_title, () -> {
                    Optional<Finding> found =
                            ReviewRight.refusal(store.accounts().actor(), incident, store.organizations());
                    UiThread.async(body(), () -> {
                        if (notifier.equals(asked)) {
                            objection = found;
                            showFacts();
                            body().requestLayout();
                        }
                    });
                }));
    }

    @Override
    void draw() {
        ask();
        hint(Messages.Review_hint);
        recorded(TYPES).forEach(this::line);
        ReviewState state = ReviewState.of(session().editing().incident());
        if (state.next() == ReviewState.Step.DONE || state.next() == ReviewState.Step.NONE) {
            wide(ReviewWords.next(state));
        } else {
            open("next", ReviewWords.next(state));
        }
        switch (state.next()) {
            case RECEIVE -> act(ReviewAct.RECEIVE, Messages.Review_receive, Set.of());
            case REVIEW -> {
                act(ReviewAct.REVIEW, Messages.Review_review, Set.of("level", "basis"));
                boolean asked = state.asked().isPresent();
                if (asked) {
                    act(
                            ReviewAct.SUPPLY,
                            Messages.Review_supply,
                            note(ReviewAct.SUPPLY, Messages.Review_answer, false));
                } else {
                    act(ReviewAct.ASK, Messages.Review_ask, note(ReviewAct.ASK, Messages.Review_question, true));
                }
            }
            case NOTIFY -> act(ReviewAct.NOTIFY, Messages.Review_notify, Set.of());
            case TEAM -> act(ReviewAct.TEAM, Messages.Review_team, Set.of());
            case NONE, DONE -> {
                // nothing to do
            }
        }
        Optional<Finding> known = objection;
        if (known != null && state.open()) {
            known.ifPresent(why -> Keyed.as(hint(why.message()), "review.denied"));
        }
    }

    private Request note(ReviewAct act, String label, boolean required) {
        return Request.event(
                session().editing(),
                act.event(),
                Messages.Review_record_text,
                List.of(new Ask(EventDetail.note(label), "", required)));
    }

    private void act(ReviewAct act, String text, Set<String> required) {
        act(act, text, request(act.event(), Messages.Review_record_text, Map.of(), required));
    }

    private void act(ReviewAct act, String text, Request request) {
        Button button = button(act.id(), text, request);
        Optional<Finding> known = objection;
        if (act.reviews()) {
            boolean usable = known != null && !Frozen.stops(session().editing(), button);
            Denied.mark(button, usable, known == null ? Optional.empty() : known);
        }
    }
}
