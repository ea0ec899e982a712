package org.tongbao.directory.ui.editor;

import java.util.Objects;
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
import org.tongbao.core.account.Permission;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.draft.ContinuedDraft;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.edit.EditingListener;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.ui.widgets.Keyed;

/** The editor of one organization. Until it is read, and when it cannot be, a message stands in its place. */
public final class OrganizationEditor extends EditorPart implements IReusableEditor, WorkbenchStore.Listener {

    private @Nullable Composite root;
    private @Nullable OpenOrganization shown;
    private @Nullable Finding sought;

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
            begin();
        }
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var made = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(made);
        root = made;
        store().addListener(this);
        begin();
    }

    /** Somebody saved it: shown at once, unless something here is still to be saved, which is brought together then. */
    @Override
    public void saved(String id) {
        if (id.equals(input().id())) {
            load();
        }
    }

    @Override
    public void storeChanged() {
        if (input().draft().isEmpty()) {
            load();
        }
    }

    @Override
    public void setFocus() {
        var now = shown;
        var place = root;
        if (now != null) {
            now.body().focus();
        } else if (place != null) {
            place.setFocus();
        }
    }

    @Override
    public void dispose() {
        store().removeListener(this);
        clear();
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        var now = shown;
        return now != null && now.isDirty();
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        var now = shown;
        if (now != null && !now.save() && monitor != null) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("an organization has one place");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** The organization as it is edited; empty until it is read. */
    public Optional<Organization> organization() {
        var now = shown;
        return now == null ? Optional.empty() : Optional.of(now.session().organization());
    }

    /** Goes to where somebody holds a function, by the id of the assignment. */
    public void showHolder(String assignment) {
        var now = shown;
        if (now != null) {
            now.body().showHolder(assignment);
        }
    }

    /** Goes to what a finding is about, at once or when the organization is read. */
    void reveal(Finding finding) {
        var now = shown;
        if (now == null) {
            sought = finding;
        } else {
            sought = null;
            now.body().reveal(finding);
        }
    }

    private void begin() {
        var place = root;
        if (place == null) {
            return;
        }
        clear();
        Optional<Draft<Organization>> draft = input().draft();
        if (draft.filter(each -> each.revision() == 0).isPresent()) {
            show(place, UnsavedOrganization.of(draft.get(), Optional.empty()));
        } else {
            message(place, Messages.Editor_loading);
            load();
        }
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
                    getSite()
                            .getService(DraftDesk.class)
                            .left(
                                    DraftKind.ORGANIZATION,
                                    id,
                                    left -> UiThread.async(place, () -> loaded(place, id, loaded, left)));
                }));
    }

    private void loaded(
            Composite place,
            String id,
            Result<Optional<StoredOrganization>> loaded,
            Optional<Draft<Organization>> left) {
        if (!id.equals(input().id())) {
            return;
        }
        Optional<StoredOrganization> found = loaded.value().flatMap(stored -> stored);
        Optional<Draft<Organization>> draft = input().draft();
        var now = shown;
        if (now != null) {
            found.ifPresent(now::follow);
        } else if (draft.isPresent()) {
            show(place, UnsavedOrganization.of(draft.get(), found));
        } else if (found.isPresent() && left.isPresent() && mayChange()) {
            show(place, UnsavedOrganization.of(left.get(), found));
            goesOn(place, left.get());
        } else if (found.isPresent()) {
            show(place, UnsavedOrganization.of(found.get()));
        } else {
            message(
                    place,
                    loaded.findings().stream().map(Finding::message).findFirst().orElse(Messages.Editor_gone));
        }
    }

    private void show(Composite place, UnsavedOrganization work) {
        clear();
        var open = new OpenOrganization(place, getEditorSite(), work);
        shown = open;
        open.session().editing().addListener(new EditingListener() {
            @Override
            public void changed() {
                renamed();
            }

            @Override
            public void typed() {
                firePropertyChange(PROP_DIRTY);
            }
        });
        place.layout(true, true);
        renamed();
        var finding = sought;
        if (finding != null) {
            reveal(finding);
        }
        open.begin(work);
    }

    private boolean mayChange() {
        return store().actor().objection(Permission.DIRECTORY).isEmpty();
    }

    /** Whoever opens an organization that an earlier run left unsaved goes on with that: else what is typed now would take its place. */
    private void goesOn(Composite place, Draft<Organization> left) {
        var now = shown;
        if (now != null) {
            new ContinuedDraft(place, now.session().editing(), left.written(), () -> {
                clear();
                load();
            });
            place.layout(true, true);
        }
    }

    private void renamed() {
        var now = shown;
        if (now != null) {
            String name = Objects.toString(now.session().organization().getName(), "");
            setPartName(name.isEmpty() ? Messages.Editor_new : name);
            firePropertyChange(PROP_DIRTY);
        }
    }

    private void message(Composite place, String words) {
        clear();
        var message = Keyed.as(new Label(place, SWT.WRAP), "organization.message");
        message.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, true).indent(16, 16).applyTo(message);
        place.layout(true, true);
    }

    private void clear() {
        var now = shown;
        if (now != null) {
            now.close();
            shown = null;
        }
        var place = root;
        if (place != null && !place.isDisposed()) {
            for (var old : place.getChildren()) {
                old.dispose();
            }
        }
    }

    private OrganizationInput input() {
        return (OrganizationInput) getEditorInput();
    }

    private WorkbenchStore store() {
        return getSite().getService(WorkbenchStore.class);
    }
}
