package org.tongbao.flow.ui.internal.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.flow.Heading;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.overlay.StepDecorators;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.edit.ShownIncident;
import org.tongbao.ui.edit.ShownIncident.Standing;
import org.tongbao.ui.look.Icon;

/**
 * 流程: where the incident in the editor stands in its procedure, and what comes next; while none is open, a procedure by
 * itself.
 */
public final class ProcedureView extends ViewPart {

    /** Id of this view in the platform's registry. */
    public static final String ID = "org.tongbao.flow.ui.procedure";

    private static final int MOST_FINDINGS = 3;

    /** Mapping of the badge of a checklist in the description. */
    private static final String CHECKLIST = "Checklist";

    private final ViewChoices choices = new ViewChoices();
    private final Runnable categoriesChanged = this::categoriesChanged;
    private @Nullable Widgets widgets;
    private @Nullable FollowedEditor followed;
    private @Nullable ViewActions actions;
    private @Nullable ViewState state;

    private record Widgets(
            Composite root,
            ProcedureChooser chooser,
            LinkRows now,
            FindBar find,
            StagePlace place,
            LinkRows findings,
            Diagrams diagrams,
            MarkFeed marks) {}

    @Override
    public void init(@Nullable IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            choices.load(memento);
        }
    }

    @Override
    public void saveState(@Nullable IMemento memento) {
        if (memento != null) {
            choices.save(memento);
        }
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "flow");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        var procedures = getSite().getService(ProcedureRegistry.class);
        var chooser = new ProcedureChooser(root, procedures, this::choose);
        var now = new LinkRows(root, "flow.now", this::select);
        var place = new StagePlace[1];
        var find = new FindBar(root, () -> place[0].diagram().viewer());
        place[0] = new StagePlace(root, this::selected, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place[0]);
        var findings = new LinkRows(root, "flow.findings", this::select);
        widgets = new Widgets(
                root,
                chooser,
                now,
                find,
                place[0],
                findings,
                new Diagrams(procedures, root, this::refresh),
                new MarkFeed(getSite().getService(StepDecorators.class), root, this::refresh));
        actions = new ViewActions(this, choices);
        getSite().getService(CategoryRegistry.class).addListener(categoriesChanged);
        // asks for the editors there are, which are restored after the views
        followed = new FollowedEditor(getSite().getPage(), this::refresh, this::followedOther);
        refresh();
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null) {
            now.place().setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getService(CategoryRegistry.class).removeListener(categoriesChanged);
        var editor = followed;
        if (editor != null) {
            editor.dispose();
        }
        super.dispose();
    }

    /** What is shown; empty while nothing is. */
    Optional<ViewState> shown() {
        return state instanceof ViewState now ? Optional.of(now) : Optional.empty();
    }

    /** The diagram; empty while none is shown. */
    Optional<DiagramPane> diagram() {
        return widgets instanceof Widgets now && state != null
                ? Optional.of(now.place().diagram())
                : Optional.empty();
    }

    /** Opens the field for searching. */
    void find() {
        if (widgets instanceof Widgets now && state != null) {
            now.find().open(true);
        }
    }

    /** Paints what is to be seen now. */
    void refresh() {
        var now = widgets;
        var editor = followed;
        if (now == null || editor == null || now.root().isDisposed()) {
            return;
        }
        Optional<ShownIncident> incident = editor.incident();
        Optional<Standing> standing = incident.flatMap(ShownIncident::standing);
        now.chooser().show(incident.isEmpty(), choices.procedure());
        if (standing.isPresent()) {
            Standing where = standing.get();
            now.diagrams()
                    .of(
                            String.valueOf(where.incident().getCategory()),
                            String.valueOf(where.pack().getId()))
                    .ifPresent(drawn -> show(now, drawn, incident(now, drawn, where)));
        } else if (incident.isPresent()) {
            nothing(now, Messages.View_waiting);
        } else if (choices.procedure().isEmpty()) {
            nothing(now, Messages.View_nothing);
        } else {
            now.diagrams()
                    .of(choices.procedure())
                    .ifPresent(drawn -> show(now, drawn, drawn.procedure().map(procedure -> alone(drawn, procedure))));
        }
    }

    private Optional<ViewState> incident(Widgets now, Diagrams.Drawn drawn, Standing where) {
        return drawn.procedure().map(procedure -> {
            FlowState painted = FlowState.of(procedure, where.assessment(), where.pack());
            return new ViewState(
                    procedure,
                    drawn.diagram().orElseThrow(),
                    painted,
                    now.marks().of(where, procedure),
                    Heading.of(
                            where.incident(),
                            procedure,
                            where.assessment(),
                            ZoneId.of(where.pack().getTimeZone())),
                    Optional.of(Standpoint.of(procedure, where.assessment(), painted)));
        });
    }

    private ViewState alone(Diagrams.Drawn drawn, Procedure procedure) {
        FlowState limits = getSite().getService(RulePackRegistry.class).packs().stream()
                .filter(pack -> choices.procedure().equals(pack.getProcedure()))
                .findFirst()
                .map(FlowState::of)
                .orElse(FlowState.PLAIN);
        return new ViewState(
                procedure, drawn.diagram().orElseThrow(), limits, Marks.NONE, Heading.of(procedure), Optional.empty());
    }

    private void show(Widgets now, Diagrams.Drawn drawn, Optional<ViewState> wanted) {
        if (wanted.isEmpty()) {
            nothing(
                    now,
                    drawn.findings().isEmpty()
                            ? Messages.View_none
                            : drawn.findings().get(0).message());
            return;
        }
        ViewState shown = wanted.get();
        boolean other = !(state instanceof ViewState before && before.diagram() == shown.diagram());
        state = shown;
        if (other) {
            fillMenu();
        }
        now.now().show(shown.standpoint().map(Standpoint::rows).orElse(List.of()));
        now.place().show(shown.onScreen(choices));
        now.findings().show(rows(shown.findings()));
        now.place().diagram().showMap(choices.map());
        now.place().diagram().bring(shown.standpoint().map(Standpoint::steps).orElse(List.of()));
    }

    private void nothing(Widgets now, String message) {
        if (state != null) {
            state = null;
            fillMenu();
        }
        now.now().show(List.of());
        now.findings().show(List.of());
        now.find().open(false);
        now.place().say(message);
    }

    private void fillMenu() {
        if (actions instanceof ViewActions menu) {
            menu.fill();
        }
    }

    private static List<Standpoint.Row> rows(List<Finding> findings) {
        List<Standpoint.Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            if (rows.size() == MOST_FINDINGS) {
                rows.add(new Standpoint.Row(Icon.INFO, NLS.bind(Messages.View_more, findings.size() - MOST_FINDINGS)));
                break;
            }
            rows.add(new Standpoint.Row(Icon.WARNING, Standpoint.link(finding.subject(), finding.message())));
        }
        return rows;
    }

    /** Meanwhile an agency may have put another version of its procedure into use. */
    private void followedOther() {
        if (widgets instanceof Widgets now) {
            now.diagrams().recheck();
        }
        refresh();
    }

    private void choose(String procedure) {
        choices.setProcedure(procedure);
        refresh();
    }

    private void select(String step) {
        diagram().ifPresent(pane -> {
            pane.viewer().select(step);
            pane.viewer().control().setFocus();
        });
    }

    /** Selected with the mouse: the editor shows it among the next steps, if it is one. */
    private void selected(String step) {
        var editor = followed;
        if (editor != null) {
            editor.incident().filter(incident -> incident.showNext(step)).ifPresent(incident -> editor.bringToTop());
        }
    }

    private void open(String step, String badge) {
        var editor = followed;
        if (editor != null && editor.incident().isPresent()) {
            editor.activate();
            editor.incident().get().open(step, badge.equals(CHECKLIST));
        }
    }

    /** Any thread. */
    private void categoriesChanged() {
        if (widgets instanceof Widgets now) {
            UiThread.async(now.root(), () -> {
                now.diagrams().recheck();
                refresh();
            });
        }
    }
}
