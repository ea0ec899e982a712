package org.tongbao.workbench.internal.editor;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.signature.SignOffState;
import org.tongbao.core.signature.Signing;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.nls.Messages;

/** 簽核: what is to be signed, who has signed and who is next, what was changed since (K:577-579). UI thread. */
final class SignaturePage extends BlocksPage {

    /** What the reviewing agency goes on with. */
    private static final String REVIEW = "signatures/review";

    private @Nullable ReviewBlock review;

    SignaturePage(PageContext context) {
        super(context, "signatures");
    }

    @Override
    public String title() {
        return Messages.Page_signatures;
    }

    @Override
    public Icon icon() {
        return Icon.SIGN;
    }

    @Override
    void fill(Composite left, Composite right) {
        var signing = context().site().getService(Signing.class);
        List<SignOffState> states =
                signing.states(context().session().editing().incident()).value().orElse(List.of());
        if (states.isEmpty()) {
            add(new NothingToSign(context(), left));
        }
        for (SignOffState state : states) {
            add(new SignatureBlock(context(), left, signing, state.document(), state == states.getFirst()));
        }
        add(new SummaryBlock(context(), right));
        add(new ApprovalBlock(context(), right, signing));
        review = add(new ReviewBlock(context(), right));
    }

    @Override
    public boolean holds(String subject) {
        return subject.startsWith("signatures/");
    }

    @Override
    public boolean reveal(String subject) {
        var block = review;
        if (block == null || !subject.equals(REVIEW) || !block.focus()) {
            focus();
        }
        return true;
    }

    /** Said where the rule pack knows of no signatures. */
    private static final class NothingToSign extends OverviewBlock {

        NothingToSign(PageContext context, Composite parent) {
            super(context, parent, "signatures.none", Messages.Page_signatures, 1);
            context.toolkit().createLabel(body(), Messages.Signatures_none);
        }
    }
}
