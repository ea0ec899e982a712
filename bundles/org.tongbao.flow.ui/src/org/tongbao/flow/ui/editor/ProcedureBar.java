package org.tongbao.flow.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tongbao.core.file.WholeFile;
import org.tongbao.flow.draw.SceneWriter;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.model.finding.Result;

/** Above the diagram: what is edited, and what is done with all of it. UI thread. */
final class ProcedureBar {

    private final Composite row;
    private final ToolBar bar;

    ProcedureBar(Composite parent, ProcedureInput input, Law law) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var head = Named.as(new Label(row, SWT.NONE), "procedure.head");
        head.setText(NLS.bind(Messages.Bar_head, input.title(), law.title()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(head);
        bar = Named.as(new ToolBar(row, SWT.FLAT | SWT.RIGHT), "procedure.bar");
    }

    void fill(ProcedureBody body, ProcedureActions actions) {
        ZoomManager zoom = body.root().getZoomManager();
        item(Messages.Action_arrange, Messages.Action_arrange_hint, actions::arrange);
        item("＋", Messages.Bar_zoom_in, zoom::zoomIn);
        item("－", Messages.Bar_zoom_out, zoom::zoomOut);
        item(Messages.Bar_fit, Messages.Bar_fit_hint, () -> zoom.setZoomAsText(ZoomManager.FIT_ALL));
        item(Messages.Bar_export, Messages.Bar_export_hint, () -> export(body));
        row.layout();
    }

    private void item(String words, String hint, Runnable work) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(words);
        item.setToolTipText(hint);
        item.addListener(SWT.Selection, event -> work.run());
    }

    private void export(ProcedureBody body) {
        Optional<Scene> scene = body.session().shown().map(shown -> shown.scene());
        if (scene.isEmpty()) {
            return;
        }
        var dialog = new FileDialog(bar.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.svg", "*.png"});
        dialog.setFileName(body.session().procedure().getId() + ".pdf");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file == null) {
            return;
        }
        String kind = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        SceneWriter writer = SceneWriter.of(kind).orElse(SceneWriter.PDF);
        try {
            Result<byte[]> content = writer.write(scene.get());
            WholeFile.write(Path.of(file), content.get());
        } catch (IOException e) {
            MessageDialog.openError(
                    bar.getShell(), Messages.Bar_export, NLS.bind(Messages.Export_failed, file, e.getMessage()));
        }
    }
}
