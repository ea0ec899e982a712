package org.tongbao.workbench.internal.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.handover.HandoverDesk;
import org.tongbao.core.handover.HandoverDesk.Letter;
import org.tongbao.core.handover.HandoverDesk.Sent;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.core.handover.Partner;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.editor.IncidentInput;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Sends the incident that is open. UI thread. */
final class HandoverSend {

    private static final String ENDING = ".handover";

    private HandoverSend() {}

    /** Id of the incident that is open and saved; empty when there is none, or when what is typed is not saved. */
    static Optional<String> incident(IWorkbenchWindow window) {
        return Optional.ofNullable(window.getActivePage())
                .map(page -> page.getActiveEditor())
                .filter(editor -> !editor.isDirty())
                .map(IEditorPart::getEditorInput)
                .filter(IncidentInput.class::isInstance)
                .map(IncidentInput.class::cast)
                .filter(IncidentInput::exists)
                .map(IncidentInput::id);
    }

    /** What the incident is called that is open and saved. */
    static Optional<String> name(IWorkbenchWindow window) {
        return incident(window)
                .map(id -> window.getActivePage().getActiveEditor().getTitle());
    }

    /** Name offered for the file: the number of the incident, where it has one. */
    static String file(IWorkbenchWindow window) {
        return name(window)
                .map(name -> name.split("\\s", 2)[0].replaceAll("[\\\\/:*?\"<>|]", "-"))
                .filter(name -> !name.isEmpty())
                .map(name -> name + ENDING)
                .orElse(Messages.Handover_file);
    }

    /** Writes the file beside the work. */
    static void run(
            IWorkbenchWindow window,
            Partner to,
            String incident,
            Path file,
            Consumer<String> say,
            Consumer<String> refuse) {
        var access = window.getService(StoreAccess.class);
        var desk = window.getService(HandoverDesk.class);
        var letter = new Letter(
                List.of(incident), to.card().fingerprint(), "", Profile.load().author());
        access.store()
                .ifPresent(store -> access.run(Messages.Handover_title, () -> {
                    Result<Sent> sent = desk.send(store, Place.beside(store), letter, file, new NullProgressMonitor());
                    if (sent.done()) {
                        access.saved(incident);
                    }
                    UiThread.async(window.getShell(), () -> (sent.done() ? say : refuse).accept(words(sent)));
                }));
    }

    private static String words(Result<Sent> sent) {
        if (!sent.done()) {
            return FindingDetails.sentence(sent.findings());
        }
        String done = NLS.bind(
                Messages.Handover_sent,
                HandoverWindow.name(sent.get().file()),
                sent.get().to().card().name());
        return Stream.concat(Stream.of(done), sent.findings().stream().map(Finding::message))
                .collect(Collectors.joining("\n"));
    }
}
