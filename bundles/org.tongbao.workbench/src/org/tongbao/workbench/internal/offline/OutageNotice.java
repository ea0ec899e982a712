package org.tongbao.workbench.internal.offline;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.offline.Reach;
import org.tongbao.core.offline.Unmerged;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.NoticeBar;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/**
 * Says that the shared database cannot be reached and that one goes on in the copy; when it is back, what somebody has to look at.
 * UI thread.
 */
public final class OutageNotice extends NoticeBar implements StoreAccess.Listener {

    private final StoreAccess access;
    private final Consumer<Draft<Incident>> resolve;

    /**
     * An invisible notice until there is an outage.
     *
     * @param resolve opens what contradicts others, to be saved
     */
    public OutageNotice(Composite parent, StoreAccess access, Consumer<Draft<Incident>> resolve) {
        super(parent, "outage.notice", 3);
        this.access = access;
        this.resolve = resolve;
        access.addListener(this);
        addListener(SWT.Dispose, event -> access.removeListener(this));
        show();
    }

    @Override
    public void reachChanged(Reach reach) {
        UiThread.async(this, this::show);
    }

    @Override
    public void stateChanged(StoreState state) {
        UiThread.async(this, this::show);
    }

    private void show() {
        Optional<Reach> reach = access.reach();
        redraw(() -> reach.ifPresent(this::draw));
    }

    private void draw(Reach reach) {
        if (!reach.online()) {
            icon(Icon.WARNING);
            Keyed.as(text(NLS.bind(Messages.Outage_offline, reach.held(), reach.changed()), 2), "outage.offline");
        }
        for (Unmerged each : reach.unmerged()) {
            icon(Icon.ERROR);
            boolean conflict = !each.subjects().isEmpty();
            String words = conflict
                    ? NLS.bind(Messages.Outage_conflict, each.name())
                    : NLS.bind(Messages.Outage_refused, each.name(), FindingDetails.sentence(each.findings()));
            boolean editable = each.incident().isPresent();
            Keyed.as(text(words, editable ? 1 : 2), "outage.unmerged");
            each.incident()
                    .ifPresent(incident -> button(
                            "outage.resolve",
                            Messages.Outage_resolve,
                            () -> resolve.accept(new Draft<>(incident, each.base(), Instant.now()))));
        }
    }
}
