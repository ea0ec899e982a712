package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 總覽│通報│等級│應變│結報│佐證│聯繫│改善│簽核│歷程: the pages of an incident, each made when it is first shown. UI thread. */
final class EditorPages {

    /** Keys of pages: the tenth has Alt+0. */
    private static final int KEYS = 10;

    private final CTabFolder folder;
    private final List<EditorPage> pages;
    private final Set<EditorPage> made = new HashSet<>();
    private final IncidentEditing editing;
    private final AssessmentFeed feed;

    EditorPages(Composite parent, FormToolkit toolkit, PageContext context) {
        feed = context.feed();
        editing = context.session().editing();
        folder = Keyed.as(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "editor.pages");
        toolkit.adapt(folder, true, true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        pages = pages(context);
        for (int index = 0; index < pages.size(); index++) {
            EditorPage page = pages.get(index);
            var tab = Keyed.as(new CTabItem(folder, SWT.NONE), page.id());
            tab.setText(page.title());
            tab.setImage(page.icon().image(folder.getDisplay()));
            tab.setToolTipText(NLS.bind(Messages.Page_tooltip, page.title(), (index + 1) % KEYS));
        }
        folder.addListener(SWT.Selection, event -> shown());
        feed.addListener(assessed -> {
            if (!folder.isDisposed()) {
                made.forEach(page -> page.show(assessed));
                freeze();
            }
        });
        folder.setSelection(0);
        shown();
    }

    private static List<EditorPage> pages(PageContext context) {
        var pages = new ArrayList<EditorPage>();
        pages.add(new OverviewPage(context));
        pages.add(new StagePage(context, Stage.NOTIFICATION));
        pages.add(new SeverityPage(context));
        pages.add(new StagePage(context, Stage.CONTAINMENT));
        pages.add(new StagePage(context, Stage.REPORT));
        pages.add(new EvidenceAndFiles(context));
        pages.add(new NoticePage(context));
        pages.add(new ImprovementPage(context));
        pages.add(new SignaturePage(context));
        pages.add(new HistoryPage(context));
        return pages;
    }

    /** Shows the page with this position, from 0, and puts the focus on it. */
    void show(int index) {
        if (index >= 0 && index < pages.size()) {
            folder.setSelection(index);
            shown();
            pages.get(index).focus();
        }
    }

    /**
     * Shows the page of an id and puts the focus on it.
     *
     * @param subject what to go to there, if that page holds it
     * @return false when there is no such page
     */
    boolean show(String id, String subject) {
        for (int index = 0; index < pages.size(); index++) {
            if (pages.get(index).id().equals(id)) {
                show(index);
                EditorPage page = pages.get(index);
                if (!subject.isEmpty() && page.holds(subject)) {
                    // what was just made has no size yet
                    UiThread.async(folder, () -> page.reveal(subject));
                }
                return true;
            }
        }
        return false;
    }

    /** Shows a step among those to be done next, without the focus; false when it is not among them. */
    boolean showNext(String step) {
        for (int index = 0; index < pages.size(); index++) {
            if (pages.get(index) instanceof OverviewPage overview) {
                folder.setSelection(index);
                shown();
                return overview.showNext(step);
            }
        }
        return false;
    }

    /** Labels of fields whose text cannot be understood and so is not in the incident. */
    List<String> unreadable() {
        return made.stream().flatMap(page -> page.unreadable().stream()).toList();
    }

    /** Position of the page shown, from 0. */
    int shownIndex() {
        return folder.getSelectionIndex();
    }

    /** The folder with all pages made so far. */
    CTabFolder control() {
        return folder;
    }

    void dispose() {
        folder.dispose();
    }

    void focus() {
        pages.get(folder.getSelectionIndex()).focus();
    }

    /** Goes to what a finding is about; the page shown is asked first. */
    boolean reveal(String subject) {
        int start = Math.max(0, folder.getSelectionIndex());
        for (int step = 0; step < pages.size(); step++) {
            int index = (start + step) % pages.size();
            if (pages.get(index).holds(subject)) {
                EditorPage page = pages.get(index);
                folder.setSelection(index);
                if (shown()) {
                    // A page just made has no size yet, so there is nothing to scroll to before it is laid out.
                    UiThread.async(folder, () -> page.reveal(subject));
                    return true;
                }
                return page.reveal(subject);
            }
        }
        return false;
    }

    /** The page's widgets; when they cannot be made, what to do stands in their place and the other pages work. */
    private Control create(int index) {
        EditorPage page = pages.get(index);
        List<Control> before = List.of(folder.getChildren());
        try {
            return page.create(folder);
        } catch (RuntimeException | LinkageError e) {
            ILog.of(EditorPages.class).error("page cannot be shown: " + page.id(), e);
            // What it had made so far.
            Stream.of(folder.getChildren())
                    .filter(child -> !before.contains(child))
                    .forEach(Control::dispose);
            var failed = new FailedPage(page, e);
            made.remove(page);
            made.add(failed);
            pages.set(index, failed);
            return failed.create(folder);
        }
    }

    /** Makes the page that is shown; false when it was there already. */
    private boolean shown() {
        editing.flush();
        int index = folder.getSelectionIndex();
        EditorPage page = pages.get(index);
        if (made.add(page)) {
            CTabItem tab = Objects.requireNonNull(folder.getItem(index));
            tab.setControl(create(index));
            feed.latest().ifPresent(pages.get(index)::show);
            freeze();
            return true;
        }
        return false;
    }

    /** Where nothing may be changed nothing can be entered; later than what is being drawn just now. */
    private void freeze() {
        if (editing.isFrozen()) {
            UiThread.async(folder, () -> Frozen.apply(folder));
        }
    }
}
