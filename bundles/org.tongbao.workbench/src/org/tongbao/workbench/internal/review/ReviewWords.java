package org.tongbao.workbench.internal.review;

import org.tongbao.core.review.ReviewState;
import org.tongbao.workbench.internal.nls.Messages;

/** How far a review is, in the language of the program. */
public final class ReviewWords {

    private ReviewWords() {}

    /** What comes next. */
    public static String next(ReviewState state) {
        String next = switch (state.next()) {
            case NONE -> state.notified().isEmpty() ? Messages.Review_next_unnotified : Messages.Review_next_none;
            case RECEIVE -> Messages.Review_next_receive;
            case REVIEW -> Messages.Review_next_review;
            case NOTIFY -> Messages.Review_next_notify;
            case TEAM -> Messages.Review_next_team;
            case DONE -> Messages.Review_next_done;
        };
        return state.asked().isPresent() ? next + Messages.Review_next_asked : next;
    }
}
