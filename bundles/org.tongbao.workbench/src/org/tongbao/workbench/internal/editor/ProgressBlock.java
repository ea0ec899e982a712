package org.tongbao.workbench.internal.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.widgets.CompletenessBar;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 完成度: how many required answers of each stage are there. */
final class ProgressBlock extends OverviewBlock {

    private final Map<Stage, CompletenessBar> bars = new EnumMap<>(Stage.class);

    ProgressBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.progress", Messages.Overview_progress, 2);
        for (Stage stage : Stage.VALUES) {
            context.toolkit().createLabel(body(), StagePage.title(stage));
            var bar = Keyed.as(new CompletenessBar(body()), "overview.progress." + stage.getLiteral());
            GridDataFactory.fillDefaults()
                    .align(SWT.FILL, SWT.CENTER)
                    .grab(true, false)
                    .applyTo(bar);
            bars.put(stage, bar);
        }
    }

    @Override
    void show(Assessed assessed) {
        assessed.assessment()
                .progress()
                .forEach(progress -> Optional.ofNullable(bars.get(progress.stage()))
                        .ifPresent(bar -> bar.setCompleteness(progress.answered(), progress.required())));
    }
}
