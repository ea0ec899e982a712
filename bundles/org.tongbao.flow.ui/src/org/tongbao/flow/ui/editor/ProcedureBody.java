package org.tongbao.flow.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.flow.ui.editor.part.EditParts;
import org.tongbao.flow.ui.figure.Shades;
import org.tongbao.flow.ui.part.SceneKey;
import org.tongbao.flow.ui.part.SceneRoot;

/** Palette, diagram, properties and findings of a procedure. UI thread. */
public final class ProcedureBody {

    private static final int[] SHARES = {13, 62, 25};
    private static final int[] HALVES = {68, 32};

    private final ProcedureSession session;
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final SceneRoot root = new SceneRoot();
    private final FigureCanvas canvas;
    private final ProcedurePalette palette;
    private final PropertiesPane properties;
    private final FindingsPane findings;

    ProcedureBody(Composite parent, ProcedureSession session) {
        this.session = session;
        var domain = new EditDomain();
        domain.setCommandStack(session.stack());
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        palette = new ProcedurePalette(sash, session.tools(), domain);
        canvas = (FigureCanvas) viewer.createControl(sash);
        Named.as(canvas, "procedure.diagram");
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new EditParts(session));
        domain.setDefaultTool(new PanningSelectionTool());
        domain.loadDefaultTool();
        domain.addViewer(viewer);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        int ground = Shades.of(canvas.getDisplay()).ground();
        canvas.setBackground(new Color(ground >> 16 & 0xFF, ground >> 8 & 0xFF, ground & 0xFF));
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        var side = new SashForm(sash, SWT.VERTICAL);
        properties = new PropertiesPane(side, session);
        findings = new FindingsPane(side, this::select);
        side.setWeights(HALVES);
        sash.setWeights(SHARES);
        session.addListener(this::redrawn);
        viewer.addSelectionChangedListener(event -> selectionChanged());
    }

    /** The viewer of the diagram. */
    public ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    /** What is edited. */
    public ProcedureSession session() {
        return session;
    }

    SceneRoot root() {
        return root;
    }

    /** Chooses a tool of the palette by its name in the description. */
    public void choose(String tool) {
        palette.choose(tool);
    }

    void focus() {
        canvas.setFocus();
    }

    /** Takes over what was typed and not yet left. */
    void commit() {
        properties.commit();
    }

    /** The lane, step or way selected last; empty when nothing is. */
    public Optional<EObject> selected() {
        return keys().flatMap(key -> session.element(key).stream()).reduce((one, other) -> other);
    }

    private Stream<SceneKey> keys() {
        return viewer.getSelectedEditParts().stream()
                .map(part -> ((EditPart) part).getModel())
                .filter(SceneKey.class::isInstance)
                .map(SceneKey.class::cast);
    }

    /** Selects the lane, step or way of an id and brings it into sight. */
    public void select(String id) {
        for (SceneKey.Kind kind : List.of(SceneKey.Kind.STEP, SceneKey.Kind.WAY, SceneKey.Kind.LANE)) {
            if (select(new SceneKey(kind, id))) {
                return;
            }
        }
        viewer.deselectAll();
    }

    boolean select(SceneKey key) {
        if (viewer.getEditPartRegistry().get(key) instanceof GraphicalEditPart part) {
            viewer.flush();
            viewer.select(part);
            viewer.setFocus(part);
            viewer.reveal(part);
            return true;
        }
        return false;
    }

    /** Changes words where they stand. */
    public void rename() {
        viewer.getSelectedEditParts().stream()
                .reduce((one, other) -> other)
                .ifPresent(part -> ((EditPart) part).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)));
    }

    /** As much as there is room for, but to be read. */
    void fitWidth() {
        viewer.flush();
        session.shown()
                .ifPresent(shown -> root.getZoomManager()
                        .setZoom(Math.clamp(
                                canvas.getViewport().getClientArea().width
                                        / shown.scene().width(),
                                0.67,
                                1)));
    }

    private void redrawn() {
        session.shown().ifPresent(shown -> {
            @Nullable EditPart contents = viewer.getContents();
            if (contents == null || contents.getModel() != shown) {
                viewer.setContents(shown);
                fitWidth();
            } else {
                // marks may have changed where the picture did not
                contents.refresh();
            }
        });
        findings.show(session.findings());
        session.takeCreated().ifPresent(key -> {
            select(key);
            if (key.kind() != SceneKey.Kind.WAY) {
                rename();
            }
        });
        selectionChanged();
    }

    private void selectionChanged() {
        properties.show(selected().orElse(session.procedure()));
    }
}
