package org.tongbao.flow.ui.editor;

import java.net.URL;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.CreationToolEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PaletteSeparator;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.tool.FlowTools;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.nls.Messages;

/** The tools of the description that make something, to be chosen from. UI thread. */
final class ProcedurePalette {

    private final PaletteViewer viewer = new PaletteViewer();
    private final PaletteRoot root = new PaletteRoot();

    ProcedurePalette(Composite parent, FlowTools tools, EditDomain domain) {
        Control control = viewer.createControl(parent);
        control.setData("org.eclipse.swtbot.widget.key", "procedure.palette");
        fill(tools);
        domain.setPaletteViewer(viewer);
        domain.setPaletteRoot(root);
    }

    /** The entry of a tool, by its name in the description. */
    void choose(String tool) {
        for (Object group : root.getChildren()) {
            for (Object entry : ((PaletteGroup) group).getChildren()) {
                if (entry instanceof ToolEntry known && tool.equals(known.getId())) {
                    viewer.setActiveTool(known);
                }
            }
        }
    }

    private void fill(FlowTools tools) {
        var group = new PaletteGroup(FlowDesign.words("%tools.procedure"));
        var select = new SelectionToolEntry(Messages.Palette_select, Messages.Palette_select_hint);
        group.add(select);
        group.add(new PaletteSeparator());
        for (Tool tool : tools.all()) {
            String label = FlowDesign.words(tool.label());
            ImageDescriptor icon = icon(tool);
            ToolEntry entry = switch (tool.kind()) {
                case LANE -> new CreationToolEntry(label, Messages.Palette_lane_hint, factory(tool), icon, icon);
                case STEP -> new CreationToolEntry(label, Messages.Palette_step_hint, factory(tool), icon, icon);
                case WAY ->
                    new ConnectionCreationToolEntry(label, Messages.Palette_way_hint, factory(tool), icon, icon);
                default -> null;
            };
            if (entry != null) {
                entry.setId(tool.name());
                // one way at a time, as with everything else
                entry.setToolProperty(AbstractTool.PROPERTY_UNLOAD_WHEN_FINISHED, Boolean.TRUE);
                group.add(entry);
            }
        }
        root.add(group);
        root.setDefaultEntry(select);
    }

    private static ImageDescriptor icon(Tool tool) {
        String inside = tool.icon().substring(Math.max(0, tool.icon().indexOf('/', 1)));
        @Nullable URL file = FlowDesign.class.getResource(inside);
        return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
    }

    private static CreationFactory factory(Tool tool) {
        return new CreationFactory() {

            @Override
            public Object getNewObject() {
                return tool;
            }

            @Override
            public Object getObjectType() {
                return tool.kind();
            }
        };
    }
}
