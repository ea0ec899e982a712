package org.tongbao.workbench.internal.editor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;

/**
 * An incident at another instant, to be looked at only: a copy of its own under a clock that stands still, without saving,
 * draft or undo. UI thread.
 */
final class PastView {

    private final Composite root;
    private final FormToolkit toolkit;
    private final EditorPages pages;
    private final Runnable closed;

    private PastView(Composite place, IncidentEditor editor, EditorSession session) {
        toolkit = new PageToolkit(Display.getCurrent());
        root = Keyed.as(toolkit.createComposite(place), "editor.past");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(root);
        GridLayoutFactory.fillDefaults().margins(3, 0).spacing(0, 0).applyTo(root);
        root.setBackground(Tint.STATE_LATE.color(root.getDisplay()));
        session.editing().freeze();
        var header = new HeaderBar(root, toolkit, session, this::reveal);
        var feed = new AssessmentFeed(session.editing(), editor.getSite().getService(IncidentService.class), root);
        pages = new EditorPages(root, toolkit, new PageContext(editor.getSite(), session, toolkit, feed, this::reveal));
        var shown = editor.shown().show(new EditorStanding.Source(feed, () -> session, this::pages));
        closed = () -> editor.shown().remove(shown);
        feed.addListener(header::show);
    }

    /** The view of an incident at an instant; refused when its form or its rule pack cannot be had. */
    static Result<PastView> open(Composite place, IncidentEditor editor, Incident incident, Instant at) {
        return EditorSession.start(incident, editor.getSite(), Clock.fixed(at, ZoneOffset.UTC))
                .map(session -> new PastView(place, editor, session));
    }

    EditorPages pages() {
        return pages;
    }

    Composite control() {
        return root;
    }

    void dispose() {
        closed.run();
        root.dispose();
        toolkit.dispose();
    }

    private void reveal(String subject) {
        pages.reveal(subject);
    }
}
