package org.tongbao.workbench.internal.editor;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.form.LevelNames;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.SeverityCalculator;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.LevelBadge;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** The level in effect, why it is so, and what level 0 asks for. UI thread. */
final class LevelResult {

    private static final int WIDTH = 300;

    private final PageContext context;
    private final Label level;
    private final Label why;
    private final Label zero;

    LevelResult(PageContext context, Composite parent) {
        this.context = context;
        var root = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(root);
        level = label(root, "level.result");
        level.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        why = label(root, "level.why");
        zero = label(root, "level.zero");
    }

    void show(Assessed assessed) {
        var known = assessed.assessment().level();
        var scale = context.session().pack().getScale();
        level.setText(LevelBadge.words(known));
        level.setForeground(Tint.ofLevel(known.map(Level::rank).orElse(0)).color(level.getDisplay()));
        show(why, why(scale, known));
        show(zero, assessed.levelZero().map(Finding::message).orElse(""));
        assessed.levelZero()
                .ifPresent(finding ->
                        zero.setForeground((finding.severity() == Severity.INFO ? Tint.STATE_CALM : Tint.STATE_WARN)
                                .color(zero.getDisplay())));
    }

    /** Which dimension decides; where a review set the level, that it did. */
    private String why(@Nullable SeverityScale scale, Optional<Level> known) {
        if (scale == null || known.isEmpty()) {
            return "";
        }
        return context.session().editing().incident().getImpacts().stream()
                .filter(judged -> known.get().source().equals(judged.getId()))
                .findFirst()
                .map(judged -> LevelNames.explanation(scale, new SeverityCalculator().judge(scale, judged)))
                .orElse(Messages.Level_by_review);
    }

    private static void show(Label label, String words) {
        label.setText(words.replace("&", "&&"));
        label.setVisible(!words.isEmpty());
        if (label.getLayoutData() instanceof GridData data) {
            data.exclude = words.isEmpty();
        }
    }

    private Label label(Composite parent, String id) {
        var label = Keyed.as(context.toolkit().createLabel(parent, "", SWT.WRAP), id);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
