package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.LifeCycle.Act;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.store.IncidentLink;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.life.LifeWindow;
import org.tongbao.workbench.internal.life.LifeWords;
import org.tongbao.workbench.internal.life.RepinWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.register.IncidentState;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 狀態與關聯: where the incident stands and why, what it is related to, and how to change both (K:516). */
final class LifeBlock extends OverviewBlock implements StoreAccess.Listener {

    private static final int WIDTH = 200;
    private static final List<Act> OFFERED = List.of(Act.VOID, Act.MARK_DUPLICATE, Act.REOPEN, Act.RELATE);

    private @Nullable LifeCycle drawn;
    private List<IncidentLink> incoming = List.of();

    LifeBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.life", Messages.Overview_life, 1);
        var access = access();
        access.addListener(this);
        body().addListener(SWT.Dispose, event -> access.removeListener(this));
        look();
    }

    /** Another incident that names this one may have been saved. */
    @Override
    public void incidentSaved(String id) {
        UiThread.async(body(), this::look);
    }

    /** Asks the store, off the UI thread, which incidents name this one. */
    private void look() {
        String id = String.valueOf(session().editing().incident().getId());
        access().store()
                .ifPresent(store -> access().run(Messages.Life_looking, () -> {
                    var found = store.linksTo(id);
                    found.findings()
                            .forEach(finding -> ILog.get()
                                    .error("Links not read: " + finding.code().id()));
                    UiThread.async(body(), () -> linked(found.value().orElse(List.of())));
                }));
    }

    private void linked(List<IncidentLink> found) {
        if (!found.equals(incoming)) {
            incoming = found;
            drawn = null;
            showFacts();
            body().requestLayout();
        }
    }

    private StoreAccess access() {
        return context().site().getService(StoreAccess.class);
    }

    @Override
    void showFacts() {
        LifeCycle now = LifeCycle.of(session().editing().incident());
        if (Objects.equals(now, drawn)) {
            return;
        }
        drawn = now;
        clear();
        var state = IncidentState.of(now.state().id());
        Label word = Keyed.as(line(state.label()), "overview.life.state");
        word.setForeground((state.over() ? Tint.STATE_WARN : Tint.TEXT_MUTED).color(body().getDisplay()));
        now.ending().ifPresent(event -> Keyed.as(line(words(event)), "overview.life.ending"));
        now.links().forEach(this::link);
        incoming.stream().filter(link -> !mutual(now, link)).forEach(this::link);
        var buttons = context().toolkit().createComposite(body());
        buttons.setLayout(RowLayoutFactory.fillDefaults()
                .margins(0, 0)
                .wrap(true)
                .spacing(6)
                .create());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(buttons);
        OFFERED.stream().filter(now::allows).forEach(act -> button(buttons, act, ""));
        if (now.allows(Act.VOID)) {
            repin(buttons);
        }
    }

    private Label line(String text) {
        Label label = context().toolkit().createLabel(body(), text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void link(Event event) {
        String words = NLS.bind(
                LifeCycle.DUPLICATE.equals(event.getType()) ? Messages.Life_duplicate_of : Messages.Life_related_to,
                LifeCycle.otherName(event));
        var row = link(
                words, LifeCycle.other(event), Timed.remark(event, session().events()));
        if (LifeCycle.RELATED.equals(event.getType())) {
            button(row, Act.SEPARATE, LifeCycle.other(event));
        }
    }

    /** What the other incident says of this one; it is taken back there. */
    private void link(IncidentLink link) {
        IncidentSummary from = link.from();
        String name = from.number().isEmpty() ? from.id() : from.number();
        String words = NLS.bind(
                LifeCycle.DUPLICATE.equals(link.type()) ? Messages.Life_duplicated_by : Messages.Life_related_to, name);
        link(words, from.id(), NLS.bind(Messages.Life_named_there, name, Titles.of(from)));
    }

    private Composite link(String words, String other, String tooltip) {
        var row = context().toolkit().createComposite(body());
        row.setLayout(RowLayoutFactory.fillDefaults()
                .margins(0, 0)
                .wrap(true)
                .center(true)
                .spacing(6)
                .create());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(row);
        var name = Keyed.as(context().toolkit().createHyperlink(row, words, SWT.NONE), "overview.life.other." + other);
        name.setToolTipText(tooltip);
        name.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(@Nullable HyperlinkEvent activated) {
                Editors.open(context().site(), other);
            }
        });
        return row;
    }

    /** True when this incident names the other one as well. */
    private static boolean mutual(LifeCycle life, IncidentLink link) {
        return LifeCycle.RELATED.equals(link.type())
                && life.links().stream()
                        .anyMatch(own -> LifeCycle.other(own).equals(link.from().id()));
    }

    private void button(Composite parent, Act act, String other) {
        Button button = context().toolkit().createButton(parent, LifeWords.button(act), SWT.PUSH);
        Keyed.as(button, "overview.life." + act.event());
        button.addListener(
                SWT.Selection,
                event -> LifeWindow.open(body().getShell(), session().editing(), access(), act, other));
    }

    /** The pack of an incident that has not ended may be changed, with a reason. */
    private void repin(Composite parent) {
        Button button = context().toolkit().createButton(parent, Messages.Repin_button, SWT.PUSH);
        Keyed.as(button, "overview.life.repin");
        button.addListener(
                SWT.Selection,
                event -> RepinWindow.open(
                        body().getShell(),
                        context().site(),
                        session().editing(),
                        session().pack()));
    }

    private String words(Event event) {
        return Timed.words(event) + ' ' + Timed.line(event, session().events());
    }
}
