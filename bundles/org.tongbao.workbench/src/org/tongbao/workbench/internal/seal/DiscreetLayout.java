package org.tongbao.workbench.internal.seal;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IModelResourceHandler;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * Keeps the layout of the window between two runs as the platform does, but while the database is encrypted without what the tabs of
 * incidents say: that would lie beside it in clear; and always without editors that cannot come back. The platform makes it where the product names it, and hands it copies.
 */
public final class DiscreetLayout implements IModelResourceHandler {

    private static final String PLATFORMS_OWN =
            "bundleclass://org.eclipse.e4.ui.workbench/org.eclipse.e4.ui.internal.workbench.ResourceHandler";

    /** Under this the platform keeps by which an editor is made again. */
    private static final String MEMENTO = "memento";

    /** What the platform calls the part of each editor. */
    private static final String ANY_EDITOR = "org.eclipse.e4.ui.compatibility.editor";

    private final IEclipseContext context;
    private final IModelResourceHandler platform;

    /** Over that of the platform, which cannot be named otherwise. */
    @Inject
    public DiscreetLayout(IEclipseContext context, IContributionFactory factory) {
        this.context = context;
        platform = (IModelResourceHandler) Objects.requireNonNull(factory.create(PLATFORMS_OWN, context));
    }

    @Override
    public @Nullable Resource loadMostRecentModel() {
        return platform.loadMostRecentModel();
    }

    @Override
    public void save() throws IOException {
        platform.save();
    }

    @Override
    public @Nullable Resource createResourceWithApp(@Nullable MApplication copy) {
        var access = context.get(StoreAccess.class);
        boolean sealed = access == null || !access.inClear();
        for (MPart editor : editors(copy)) {
            if (!editor.getPersistedState().containsKey(MEMENTO)) {
                leaveOut(editor);
            } else if (sealed && editor.getTags().contains(Commands.EDITOR)) {
                silence(editor);
            }
        }
        return platform.createResourceWithApp(copy);
    }

    private static List<MPart> editors(@Nullable MApplication application) {
        var editors = new ArrayList<MPart>();
        if (application instanceof EObject root) {
            root.eAllContents().forEachRemaining(each -> {
                if (each instanceof MPart part && ANY_EDITOR.equals(part.getElementId())) {
                    editors.add(part);
                }
            });
        }
        return editors;
    }

    /** The platform does so when it ends in order; after anything else there would be an editor that nothing can open. */
    private static void leaveOut(MPart editor) {
        var stack = editor.getParent();
        if (stack != null) {
            if (stack.getSelectedElement() == editor) {
                stack.setSelectedElement(null);
            }
            stack.getChildren().remove(editor);
        }
    }

    private static void silence(MPart part) {
        part.setLabel(Messages.Editor_title);
        part.setTooltip(Messages.Editor_title);
        String kept = part.getPersistedState().get(MEMENTO);
        if (kept != null) {
            part.getPersistedState().put(MEMENTO, silent(kept));
        }
    }

    private static String silent(String kept) {
        try {
            var editor = XMLMemento.createReadRoot(new StringReader(kept));
            for (String words : new String[] {"partName", "title", "tooltip"}) {
                editor.putString(words, Messages.Editor_title);
            }
            var written = new StringWriter();
            editor.save(written);
            return written.toString();
        } catch (WorkbenchException | IOException e) {
            // the editor is not there in the next run; better than what it says
            ILog.get().error("What an editor keeps cannot be read", e);
            return "";
        }
    }
}
