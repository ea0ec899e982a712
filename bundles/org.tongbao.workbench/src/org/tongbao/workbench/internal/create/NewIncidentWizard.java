package org.tongbao.workbench.internal.create;

import java.time.Clock;
import java.util.stream.Collectors;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.workbench.internal.editor.Editors;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;

/** 新增事件: category, organization and awareness; then the editor opens on an unsaved incident. UI thread. */
public final class NewIncidentWizard extends Wizard {

    private final IWorkbenchWindow window;
    private final Clock clock = Clock.systemUTC();
    private final Profile profile = Profile.load();
    private final NewIncidentPage page;

    /** A wizard that opens its incident in the window. */
    public NewIncidentWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(Messages.New_title);
        page = new NewIncidentPage(window.getService(CategoryRegistry.class).categories(), profile, clock);
    }

    /** Shows the wizard beside the work; nothing waits for it. */
    public void open() {
        var dialog = new WizardDialog(window.getShell(), this) {
            {
                setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
                setBlockOnOpen(false);
            }
        };
        dialog.setHelpAvailable(false);
        dialog.open();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var awareness = page.awareness();
        if (awareness.isEmpty()) {
            return false;
        }
        var request = new DraftRequest(page.category(), page.organization(), awareness.get(), profile.author(), false);
        Result<Incident> draft = window.getService(Drafts.class).create(request, profile, clock);
        if (!draft.done()) {
            page.setErrorMessage(draft.findings().stream().map(Finding::message).collect(Collectors.joining("\n")));
            return false;
        }
        Editors.open(window.getActivePage(), new Draft<>(draft.get(), 0, clock.instant()));
        return true;
    }
}
