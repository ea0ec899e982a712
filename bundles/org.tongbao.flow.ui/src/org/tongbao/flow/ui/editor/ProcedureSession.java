package org.tongbao.flow.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Widget;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.tool.FlowEdit;
import org.tongbao.flow.tool.FlowTools;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.flow.ui.part.SceneKey;
import org.tongbao.flow.ui.part.ShownScene;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.Transition;
import org.tongbao.ui.UiThread;

/**
 * A procedure that somebody edits: changed at once, laid out and checked beside that by a job, so that a large one does not
 * hold anybody up. UI thread.
 */
public final class ProcedureSession {

    private final Widget owner;
    private final Procedure procedure;
    private final Law law;
    private final FlowTools tools;
    private final EditStack stack = new EditStack();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Finding>>> refusals = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ISchedulingRule oneAfterTheOther = new OneAtATime();
    private int drawn;
    private Optional<ShownScene> shown = Optional.empty();
    private Map<String, List<SceneKey>> leaving = Map.of();
    private Map<String, List<SceneKey>> arriving = Map.of();
    private List<Finding> findings = List.of();
    private Map<String, List<Finding>> bySubject = Map.of();
    private Optional<SceneKey> created = Optional.empty();

    private record Drawn(Scene scene, List<Finding> findings) {}

    /**
     * Begins.
     *
     * @param owner without which nothing is drawn any more
     * @param procedure changed from now on by this alone
     * @param law whose limits, fields and events it may name
     * @param opener told the id of a step that somebody opens
     */
    public ProcedureSession(Widget owner, Procedure procedure, Law law, Consumer<Step> opener) {
        this.owner = owner;
        this.procedure = procedure;
        this.law = law;
        tools = FlowTools.of(opener);
        stack.addCommandStackListener(event -> redraw());
    }

    /** What is edited. Changed by {@link #run} only. */
    public Procedure procedure() {
        return procedure;
    }

    /** Whose limits, fields and events it may name. */
    public Law law() {
        return law;
    }

    /** The tools of the description. */
    public FlowTools tools() {
        return tools;
    }

    /** What can be undone. */
    public CommandStack stack() {
        return stack;
    }

    /** The diagram; empty until it was drawn for the first time. */
    public Optional<ShownScene> shown() {
        return shown;
    }

    /** All that is wrong or doubtful in what is shown, errors first. */
    public List<Finding> findings() {
        return findings;
    }

    /** What is wrong or doubtful about the element of an id. */
    public List<Finding> findings(String id) {
        return bySubject.getOrDefault(id, List.of());
    }

    /** The ways that leave a step, or that arrive at it. */
    public List<SceneKey> ways(String step, boolean leave) {
        return (leave ? leaving : arriving).getOrDefault(step, List.of());
    }

    /** What a finding says, without the name of the file that it would stand in. */
    public static String words(Finding finding) {
        return finding.message()
                .replaceFirst("^" + Pattern.quote(String.valueOf(finding.args().get(0))) + "[:：]\\s*", "");
    }

    /** The lane, step or way that is shown as something; empty when it is gone. */
    public Optional<EObject> element(SceneKey key) {
        List<? extends EObject> all = switch (key.kind()) {
            case LANE -> procedure.getLanes();
            case STEP -> procedure.getSteps();
            case WAY -> procedure.getTransitions();
        };
        return all.stream()
                .filter(element -> key.id().equals(EcoreUtil.getID(element)))
                .map(EObject.class::cast)
                .findFirst();
    }

    /** As what an element is shown. */
    public static SceneKey key(EObject element) {
        String id = String.valueOf(EcoreUtil.getID(element));
        return switch (element) {
            case Lane lane -> new SceneKey(SceneKey.Kind.LANE, id);
            case Transition way -> new SceneKey(SceneKey.Kind.WAY, id);
            default -> SceneKey.step(id);
        };
    }

    /** The step of an id. */
    public Optional<Step> step(String id) {
        return element(SceneKey.step(id)).map(Step.class::cast);
    }

    /** A change as a command, which tells when it is refused and remembers what it made. */
    public EditCommand command(FlowEdit edit) {
        return new EditCommand(edit, this::told);
    }

    /** Changes the procedure; what is refused changes nothing and is told. */
    public void run(FlowEdit edit) {
        stack.execute(command(edit));
    }

    /** What was made last and has not been taken from here; for who selects it once it is shown. */
    public Optional<SceneKey> takeCreated() {
        Optional<SceneKey> last = created.filter(
                key -> shown.filter(scene -> scene.keys().contains(key)).isPresent());
        if (last.isPresent()) {
            created = Optional.empty();
        }
        return last;
    }

    /** True when what is shown is what there is now. */
    public boolean upToDate() {
        return drawn == asked.get();
    }

    /** Is told when the diagram was drawn and checked anew. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Is told why a change was refused. */
    public void addRefusalListener(Consumer<List<Finding>> listener) {
        refusals.add(listener);
    }

    /** Draws and checks what there is now. */
    public void redraw() {
        int number = asked.incrementAndGet();
        Procedure snapshot = EcoreUtil.copy(procedure);
        Job job = Job.create(Messages.Editor_drawing, monitor -> {
            if (number == asked.get()) {
                Drawn drawn = draw(snapshot);
                UiThread.async(owner, () -> show(number, drawn));
            }
        });
        job.setSystem(true);
        job.setRule(oneAfterTheOther);
        job.schedule();
    }

    private Drawn draw(Procedure snapshot) {
        Scene scene = FlowDiagram.ofAll(snapshot).scene(law.state(), FlowView.ALL);
        String id = String.valueOf(snapshot.getId());
        return new Drawn(scene, ProcedureFile.check(snapshot, law.scope(), id, FormLines.unknown()));
    }

    private void show(int number, Drawn result) {
        if (number != asked.get()) {
            return;
        }
        findings = result.findings();
        bySubject = findings.stream().collect(Collectors.groupingBy(Finding::subject));
        leaving = index(result.scene(), SceneEdge::source);
        arriving = index(result.scene(), SceneEdge::target);
        if (shown.isPresent()) {
            shown.get().show(result.scene());
        } else {
            shown = Optional.of(new ShownScene(result.scene()));
        }
        drawn = number;
        listeners.forEach(Runnable::run);
    }

    private static Map<String, List<SceneKey>> index(Scene scene, Function<SceneEdge, String> end) {
        Map<String, List<SceneKey>> index = new HashMap<>();
        for (SceneEdge edge : scene.edges()) {
            index.computeIfAbsent(end.apply(edge), key -> new ArrayList<>())
                    .add(new SceneKey(SceneKey.Kind.WAY, edge.id()));
        }
        return index;
    }

    private void told(Result<List<EObject>> result) {
        if (result.done()) {
            result.get().stream().findFirst().ifPresent(element -> created = Optional.of(key(element)));
        } else {
            refusals.forEach(listener -> listener.accept(result.findings()));
        }
    }

    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(@Nullable ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(@Nullable ISchedulingRule rule) {
            return rule == this;
        }
    }
}
