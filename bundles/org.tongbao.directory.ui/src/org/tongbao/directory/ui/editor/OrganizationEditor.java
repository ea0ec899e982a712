package org.tongbao.directory.ui.editor;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.ui.widgets.Keyed;

/** The editor of one organization. Until it is read, and when it cannot be, a message stands in its place. */
public final class OrganizationEditor extends EditorPart implements IReusableEditor, WorkbenchStore.Listener {

    private @Nullable Composite root;

    @Override
    public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
        if (!(input instanceof OrganizationInput)) {
            throw new PartInitException("no organization: " + input);
        }
        setSite(site);
        setInput(input);
    }

    @Override
    public void setInput(@Nullable IEditorInput input) {
        super.setInput(input);
        if (input != null) {
            setPartName(input.getName());
            setTitleToolTip(input.getToolTipText());
            firePropertyChange(PROP_INPUT);
            load();
        }
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var made = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(made);
        root = made;
        store().addListener(this);
        load();
    }

    @Override
    public void saved(String id) {
        if (id.equals(input().id())) {
            load();
        }
    }

    @Override
    public void storeChanged() {
        load();
    }

    @Override
    public void setFocus() {
        var place = root;
        if (place != null) {
            place.setFocus();
        }
    }

    @Override
    public void dispose() {
        store().removeListener(this);
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        // nothing can be changed here yet
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("an organization has one place");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private void load() {
        var place = root;
        if (place == null) {
            return;
        }
        String id = input().id();
        store().store()
                .ifPresent(open -> store().run(Messages.Editor_loading, () -> {
                    Result<Optional<StoredOrganization>> loaded =
                            open.organizations().load(id);
                    UiThread.async(place, () -> show(place, id, loaded));
                }));
    }

    private void show(Composite place, String id, Result<Optional<StoredOrganization>> loaded) {
        if (!id.equals(input().id())) {
            return;
        }
        for (var old : place.getChildren()) {
            old.dispose();
        }
        Optional<StoredOrganization> found = loaded.value().flatMap(stored -> stored);
        if (found.isPresent()) {
            setPartName(found.get().organization().getName());
            var body = new OrganizationReading(place, found.get().organization());
            GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        } else {
            var message = Keyed.as(new Label(place, SWT.WRAP), "organization.message");
            message.setText(
                    loaded.findings().stream().map(Finding::message).findFirst().orElse(Messages.Editor_gone));
            GridDataFactory.fillDefaults().grab(true, true).indent(16, 16).applyTo(message);
        }
        place.layout(true, true);
    }

    private OrganizationInput input() {
        return (OrganizationInput) getEditorInput();
    }

    private WorkbenchStore store() {
        return getSite().getService(WorkbenchStore.class);
    }
}
