package org.tongbao.flow.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.flow.design.FlowState;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedureFactory;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.procedure.Transition;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesPackage;

/** The shipped procedures with an incident in them, and made-up ones. */
public final class Flows {

    private static final Path ROOT = Path.of(System.getProperty("tongbao.root", ""));
    private static final IncidentFactory FACTS = IncidentFactory.eINSTANCE;
    private static final ProcedureFactory STEPS = ProcedureFactory.eINSTANCE;

    private Flows() {}

    /** The bureau's procedure. */
    public static Procedure bureau() {
        return procedure("bundles/org.tongbao.rules.tw/procedures/flow-k.procedure");
    }

    /** The data centre's procedure. */
    public static Procedure centre() {
        return procedure("bundles/org.tongbao.rules.idc/procedures/flow-i.procedure");
    }

    /** The bureau's rules of the year 110. */
    public static RulePack rules() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(RulesPackage.eNS_URI, RulesPackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("rules", new XMIResourceFactoryImpl());
        Path file = ROOT.resolve("bundles/org.tongbao.rules.tw/packs/bureau-110.rules");
        return (RulePack) set.getResource(URI.createFileURI(file.toString()), true)
                .getContents()
                .get(0);
    }

    /** An incident of level 2 from discovery to closure. */
    public static Incident incident() {
        Incident incident = FACTS.createIncident();
        incident.setId("0198f2a0-0000-7000-8000-000000000001");
        incident.setNumber("114-鼓山-003");
        incident.setTitle("官網首頁遭置換");
        event(incident, "discovery", "2025-03-13T22:35");
        event(incident, "awareness", "2025-03-13T22:40");
        event(incident, "internal-report", "2025-03-13T22:45");
        judged(incident, "2025-03-13T22:55", 0, 2, 1);
        event(incident, "approved", "2025-03-13T23:10");
        event(incident, "notified", "2025-03-13T23:30", "method=platform");
        event(incident, "received", "2025-03-13T23:35");
        event(incident, "evidence-preserved", "2025-03-14T00:10");
        event(incident, "reviewed", "2025-03-14T02:00", "level=2");
        event(incident, "review-notified", "2025-03-14T02:30");
        event(incident, "team-decision", "2025-03-14T03:00", "formed=false");
        event(incident, "contained", "2025-03-14T10:00");
        event(incident, "completion-notified", "2025-03-14T11:00");
        event(incident, "recovered", "2025-03-15T11:00");
        event(incident, "root-cause-found", "2025-03-16T11:00");
        event(incident, "strategy-approved", "2025-03-18T11:00");
        event(incident, "report-submitted", "2025-03-25T11:00");
        event(incident, "closed", "2025-03-26T11:00");
        return incident;
    }

    /** Where an incident stands at a moment. */
    public static Assessment assessment(Incident incident, Procedure procedure, String at) {
        return new RuleEngine()
                .timeline(incident, rules(), FormFactory.eINSTANCE.createFormDefinition(), Optional.of(procedure))
                .at(time(at));
    }

    /** What is painted for an incident at a moment. */
    public static FlowState state(Incident incident, Procedure procedure, String at) {
        return FlowState.of(procedure, assessment(incident, procedure, at), rules());
    }

    /** A moment in Taiwan. */
    public static Instant time(String text) {
        return OffsetDateTime.parse(text + "+08:00").toInstant();
    }

    /**
     * A procedure of many steps in lanes: mostly one after the other, with branches, joins and loops.
     *
     * @param count of steps
     * @param lanes number of lanes
     */
    public static Procedure made(int count, int lanes) {
        Procedure procedure = STEPS.createProcedure();
        procedure.setId("FLOW-" + count);
        procedure.setTitle("大型程序");
        for (int lane = 0; lane < lanes; lane++) {
            procedure.getLanes().add(lane("L" + lane));
        }
        for (int number = 0; number < count; number++) {
            StepKind kind = number == 0
                    ? StepKind.START
                    : number == count - 1 ? StepKind.END : number % 7 == 3 ? StepKind.DECISION : StepKind.ACTIVITY;
            procedure.getSteps().add(step("S" + number, kind, "L" + number * 3 % lanes));
            if (number > 0) {
                procedure.getTransitions().add(way("S" + (number - 1), "S" + number, number % 5 == 0 ? "條件成立" : ""));
            }
            if (number % 7 == 3 && number + 4 < count) {
                procedure.getTransitions().add(way("S" + number, "S" + (number + 4), "否則略過"));
            }
            if (number % 23 == 9) {
                Transition back = way("S" + number, "S" + (number - 6), "退回");
                back.setLoop(true);
                procedure.getTransitions().add(back);
            }
        }
        return procedure;
    }

    /** A lane. */
    public static Lane lane(String id) {
        Lane lane = STEPS.createLane();
        lane.setId(id);
        lane.setTitle("第 " + id + " 組");
        return lane;
    }

    /** A step. */
    public static Step step(String id, StepKind kind, String lane) {
        Step step = STEPS.createStep();
        step.setId(id);
        step.setKind(kind);
        step.setTitle("辦理事項 " + id);
        step.setLane(lane);
        step.setCitation("K:1");
        return step;
    }

    /** A way. */
    public static Transition way(String source, String target, String label) {
        Transition way = STEPS.createTransition();
        way.setId("T-" + source + "-" + target);
        way.setSource(source);
        way.setTarget(target);
        way.setLabel(label);
        return way;
    }

    /** Adds an event to an incident; details are {@code key=value}. */
    public static void event(Incident incident, String type, String at, String... details) {
        Event event = FACTS.createEvent();
        event.setId(type + "-" + incident.getEvents().size());
        event.setType(type);
        event.setAt(time(at));
        for (String text : details) {
            Detail detail = FACTS.createDetail();
            detail.setKey(text.substring(0, text.indexOf('=')));
            String value = text.substring(text.indexOf('=') + 1);
            if (value.matches("true|false")) {
                detail.setFlag(Boolean.valueOf(value));
            } else if (value.matches("\\d+")) {
                detail.setNumber(Long.valueOf(value));
            } else {
                detail.setText(value);
            }
            event.getDetails().add(detail);
        }
        incident.getEvents().add(event);
    }

    private static void judged(Incident incident, String at, int... levels) {
        Impact impact = FACTS.createImpact();
        impact.setId("impact");
        impact.setAt(time(at));
        List<String> dimensions = List.of("confidentiality", "integrity", "availability");
        for (int index = 0; index < levels.length; index++) {
            Rating rating = FACTS.createRating();
            rating.setDimension(dimensions.get(index));
            rating.setLevel(levels[index]);
            impact.getRatings().add(rating);
        }
        incident.getImpacts().add(impact);
    }

    private static Procedure procedure(String path) {
        try {
            return ProcedureFile.read(Files.readAllBytes(ROOT.resolve(path)), path)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
