package org.tongbao.flow.ui.editor.part;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.tongbao.flow.tool.Tool;

/** Changes words where they stand. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class Renaming extends DirectEditManager {

    /** Name of the field, for tests. */
    static final String ID = "procedure.rename";

    private static final int LEAST = 140;

    private final Renamed part;

    /** Of a lane, step or way. */
    Renaming(Renamed part) {
        super(part, TextCellEditor.class, editor -> {
            Rectangle box = part.box().getCopy();
            part.getFigure().translateToAbsolute(box);
            Text text = (Text) editor.getControl();
            int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            int width = Math.max(LEAST, box.width);
            text.setBounds(box.getCenter().x - width / 2, box.getCenter().y - height / 2, width, height);
        });
        this.part = part;
    }

    @Override
    protected void initCellEditor() {
        Text text = (Text) getCellEditor().getControl();
        text.setData("org.eclipse.swtbot.widget.key", ID);
        part.session().element(part.key()).ifPresent(element -> {
            Tool tool = RenamePolicy.tool(part.session(), element).orElseThrow();
            getCellEditor().setValue(part.session().tools().words(tool, element));
        });
        text.selectAll();
    }
}
