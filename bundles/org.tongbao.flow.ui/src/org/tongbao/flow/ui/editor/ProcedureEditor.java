package org.tongbao.flow.ui.editor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureVersion;
import org.tongbao.core.procedure.ProcedureVersions;
import org.tongbao.core.procedure.ProcedureVersions.Saving;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.ui.UiThread;

/** The editor of one procedure. It is saved as a new version; the one it was opened from stays what it is. */
public final class ProcedureEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.tongbao.flow.ui.procedureEditor";

    private @Nullable ProcedureBody body;
    private @Nullable Composite root;
    private Optional<ProcedureDraft> draft = Optional.empty();
    private boolean restored;

    @Override
    public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
        if (!(input instanceof ProcedureInput procedure)) {
            throw new PartInitException("no procedure: " + input);
        }
        setSite(site);
        take(procedure);
    }

    private void take(ProcedureInput input) {
        setInput(input);
        setPartName(NLS.bind(Messages.Editor_name, input.procedure()));
        setTitleToolTip(input.title());
    }

    private ProcedureInput input() {
        return (ProcedureInput) getEditorInput();
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var made = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(made);
        root = made;
        var procedures = getSite().getService(ProcedureRegistry.class);
        var law = new Law(input().pack(), procedures, getSite().getService(RulePackRegistry.class));
        Procedure procedure = begin(procedures);
        var session = new ProcedureSession(made, procedure, law, step -> renamed());
        var bar = new ProcedureBar(made, input(), law);
        var now = new ProcedureBody(made, session);
        body = now;
        var actions = new ProcedureActions(getEditorSite(), now);
        bar.fill(now, actions);
        session.addRefusalListener(this::refused);
        session.stack().addCommandStackListener(event -> changed());
        session.redraw();
    }

    /** The procedure as it is, or as somebody left it unsaved. */
    private Procedure begin(ProcedureRegistry procedures) {
        Procedure original = EcoreUtil.copy(procedures.find(input().procedure()).get());
        var kept = new ProcedureDraft(input().procedure());
        draft = Optional.of(kept);
        try {
            Optional<Procedure> left = kept.read().filter(found -> !EcoreUtil.equals(found, original));
            if (left.isPresent()) {
                restored =
                        MessageDialog.openQuestion(getSite().getShell(), Messages.Draft_title, Messages.Draft_question);
                if (restored) {
                    return left.get();
                }
                kept.forget();
            }
        } catch (IOException e) {
            log(e);
        }
        return original;
    }

    private void renamed() {
        var now = body;
        if (now != null) {
            now.rename();
        }
    }

    private void changed() {
        firePropertyChange(PROP_DIRTY);
        var now = body;
        if (now != null && isDirty()) {
            Procedure copy = EcoreUtil.copy(now.session().procedure());
            inBackground(Messages.Draft_job, () -> draft.orElseThrow().write(copy));
        }
    }

    /** Something that blocks on the disk and may fail without holding anybody up. */
    private interface DiskWork {
        void run() throws IOException;
    }

    private static void inBackground(String name, DiskWork work) {
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                work.run();
            } catch (IOException e) {
                log(e);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static void log(IOException failure) {
        Platform.getLog(ProcedureEditor.class)
                .log(new Status(IStatus.WARNING, ProcedureEditor.class, Messages.Draft_failed, failure));
    }

    private void refused(List<Finding> findings) {
        MessageDialog.openInformation(
                getSite().getShell(),
                Messages.Refused_title,
                findings.stream().map(Finding::message).findFirst().orElse(""));
    }

    @Override
    public boolean isDirty() {
        var now = body;
        return now != null && (restored || now.session().stack().isDirty());
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        var now = body;
        if (now == null) {
            return;
        }
        now.commit();
        Optional<Finding> error = now.session().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            cancel(monitor);
            now.select(error.get().subject());
            MessageDialog.openError(
                    getSite().getShell(),
                    Messages.Save_title,
                    NLS.bind(Messages.Save_errors, error.get().message()));
            return;
        }
        var versions = getSite().getService(ProcedureVersions.class);
        Optional<Saving> saving = new SaveVersionDialog(getSite().getShell(), versions, input()).ask();
        if (saving.isEmpty()) {
            cancel(monitor);
            return;
        }
        Result<ProcedureVersion> saved = versions.save(now.session().procedure(), saving.get());
        if (saved.done()) {
            saved(now, saved.get());
        } else {
            cancel(monitor);
            MessageDialog.openError(
                    getSite().getShell(),
                    Messages.Save_title,
                    saved.findings().get(0).message());
        }
    }

    private static void cancel(@Nullable IProgressMonitor monitor) {
        if (monitor != null) {
            monitor.setCanceled(true);
        }
    }

    /** What is changed from now on is changed from the new version. */
    private void saved(ProcedureBody now, ProcedureVersion version) {
        restored = false;
        inBackground(Messages.Draft_job, draft.orElseThrow()::forget);
        Procedure procedure = now.session().procedure();
        Procedure read = getSite()
                .getService(ProcedureRegistry.class)
                .find(version.procedure())
                .get();
        procedure.setId(read.getId());
        procedure.setVersion(read.getVersion());
        procedure.setRevision(EcoreUtil.copy(read.getRevision()));
        draft = Optional.of(new ProcedureDraft(version.procedure()));
        take(new ProcedureInput(version.procedure(), version.base(), input().title()));
        now.session().stack().flush();
        now.session().redraw();
        firePropertyChange(PROP_DIRTY);
        UiThread.async(
                root(),
                () -> getEditorSite()
                        .getActionBars()
                        .getStatusLineManager()
                        .setMessage(NLS.bind(Messages.Save_done, version.procedure(), version.pack())));
    }

    private Composite root() {
        var made = root;
        if (made == null) {
            throw new IllegalStateException("not yet shown");
        }
        return made;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("every saving makes a new version");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        var now = body;
        if (now != null) {
            now.focus();
        }
    }

    /** What was not saved is given up; only a crash leaves the draft behind. */
    @Override
    public void dispose() {
        try {
            if (draft.isPresent()) {
                draft.get().forget();
            }
        } catch (IOException e) {
            log(e);
        }
        super.dispose();
    }

    /** What is seen; for tests. */
    public ProcedureBody body() {
        var now = body;
        if (now == null) {
            throw new IllegalStateException("not yet shown");
        }
        return now;
    }
}
