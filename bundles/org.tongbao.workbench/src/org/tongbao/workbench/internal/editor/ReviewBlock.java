package org.tongbao.workbench.internal.editor;

import java.util.Map;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.review.ReviewAct;
import org.tongbao.core.review.ReviewState;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.review.ReviewWords;

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

    ReviewBlock(PageContext context, Composite parent) {
        super(context, parent, "review", Messages.Review_title);
    }

    @Override
    void draw() {
        hint(Messages.Review_hint);
        recorded(TYPES).forEach(this::line);
        ReviewState state = ReviewState.of(session().editing().incident());
        if (state.next() == ReviewState.Step.DONE) {
            wide(ReviewWords.next(state));
        } else {
            open("next", ReviewWords.next(state));
        }
        switch (state.next()) {
            case RECEIVE -> act(ReviewAct.RECEIVE, Messages.Review_receive, Set.of());
            case REVIEW -> {
                act(ReviewAct.REVIEW, Messages.Review_review, Set.of("level", "basis"));
                boolean asked = state.asked().isPresent();
                act(
                        asked ? ReviewAct.SUPPLY : ReviewAct.ASK,
                        asked ? Messages.Review_supply : Messages.Review_ask,
                        Set.of());
            }
            case NOTIFY -> act(ReviewAct.NOTIFY, Messages.Review_notify, Set.of());
            case TEAM -> act(ReviewAct.TEAM, Messages.Review_team, Set.of());
            case NONE, DONE -> {
                // nothing to do
            }
        }
    }

    private void act(ReviewAct act, String button, Set<String> required) {
        button(act.id(), button, request(act.event(), Messages.Review_record_text, Map.of(), required));
    }
}
