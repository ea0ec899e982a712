package org.tongbao.flow.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.ui.editor.Property.Kind;
import org.tongbao.flow.ui.editor.Property.Owner;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.Condition;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedurePackage.Literals;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepPage;
import org.tongbao.model.procedure.Transition;

/** What can be said of an element besides where it stands. UI thread. */
final class Properties {

    private final Procedure procedure;
    private final Law law;
    private final List<Property> all = new ArrayList<>();

    private Properties(Procedure procedure, Law law) {
        this.procedure = procedure;
        this.law = law;
    }

    /** Those of a procedure, lane, step or way. */
    static List<Property> of(EObject element, Procedure procedure, Law law) {
        var properties = new Properties(procedure, law);
        switch (element) {
            case Step step -> properties.step(step);
            case Transition way -> properties.way(way);
            case Lane lane -> properties.lane(lane);
            default -> properties.procedure();
        }
        return List.copyOf(properties.all);
    }

    private void procedure() {
        text(procedure, "title", Messages.Property_title, Literals.STEP_GRAPH__TITLE);
        text(procedure, "titleEn", Messages.Property_title_en, Literals.STEP_GRAPH__TITLE_EN);
        text(procedure, "citation", Messages.Property_citation, Literals.PROCEDURE__CITATION);
        text(procedure, "source", Messages.Property_source, Literals.PROCEDURE__SOURCE);
        many(procedure, "evidence", Messages.Property_evidence, Literals.PROCEDURE__EVIDENCE, law::events);
    }

    private void lane(Lane lane) {
        text(lane, "title", Messages.Property_title, Literals.LANE__TITLE);
        text(lane, "titleEn", Messages.Property_title_en, Literals.LANE__TITLE_EN);
        text(lane, "citation", Messages.Property_citation, Literals.LANE__CITATION);
    }

    private void step(Step step) {
        text(step, "title", Messages.Property_title, Literals.STEP__TITLE);
        text(step, "titleEn", Messages.Property_title_en, Literals.STEP__TITLE_EN);
        one(step, "kind", Messages.Property_kind, Literals.STEP__KIND, () -> words("tool.", Literals.STEP_KIND));
        one(step, "lane", Messages.Property_lane, Literals.STEP__LANE, this::lanes);
        many(step, "helpers", Messages.Property_helpers, Literals.STEP__HELPERS, this::lanes);
        text(step, "citation", Messages.Property_citation, Literals.STEP__CITATION);
        one(step, "modality", Messages.Property_modality, Literals.STEP__MODALITY, Properties::duties);
        many(step, "clocks", Messages.Property_clocks, Literals.STEP__CLOCKS, law::clocks);
        one(step, "page", Messages.Property_page, Literals.STEP__PAGE, Properties::pages);
        one(step, "field", Messages.Property_field, Literals.STEP__FIELD, this::fields);
        one(step, "checklist", Messages.Property_checklist, Literals.STEP__CHECKLIST, this::checklists);
        condition(step, "done", Messages.Property_done, Literals.STEP__DONE);
        condition(step, "when", Messages.Property_when, Literals.STEP__WHEN);
        flag(step, "destructive", Messages.Property_destructive, Literals.STEP__DESTRUCTIVE);
        flag(step, "fresh", Messages.Property_fresh, Literals.STEP__FRESH);
    }

    private void way(Transition way) {
        text(way, "label", Messages.Property_label, Literals.TRANSITION__LABEL);
        text(way, "labelEn", Messages.Property_label_en, Literals.TRANSITION__LABEL_EN);
        one(way, "source", Messages.Property_from, Literals.TRANSITION__SOURCE, this::steps);
        one(way, "target", Messages.Property_to, Literals.TRANSITION__TARGET, this::steps);
        condition(way, "when", Messages.Property_when, Literals.TRANSITION__WHEN);
        flag(way, "loop", Messages.Property_loop, Literals.TRANSITION__LOOP);
        flag(way, "early", Messages.Property_early, Literals.TRANSITION__EARLY);
    }

    /** The parts of a condition that procedures mostly use; what else it says stays as it is. */
    private void condition(EObject element, String id, String words, EReference reference) {
        var owner = new Owner(element, reference);
        add(
                id + ".events",
                bind(words, Messages.Condition_events),
                Kind.MANY,
                owner,
                Literals.CONDITION__EVENTS,
                law::events);
        add(
                id + ".detail",
                bind(words, Messages.Condition_detail),
                Kind.TEXT,
                owner,
                Literals.CONDITION__DETAIL,
                Map::of);
        if (!id.equals("done")) {
            add(
                    id + ".levels",
                    bind(words, Messages.Condition_levels),
                    Kind.MANY,
                    owner,
                    Literals.CONDITION__LEVELS,
                    this::levels);
        }
        add(
                id + ".field",
                bind(words, Messages.Condition_field),
                Kind.ONE,
                owner,
                Literals.CONDITION__FIELD,
                this::fields);
        add(
                id + ".options",
                bind(words, Messages.Condition_options),
                Kind.MANY,
                owner,
                Literals.CONDITION__OPTIONS,
                () -> options(owner));
        add(
                id + ".checklist",
                bind(words, Messages.Condition_checklist),
                Kind.ONE,
                owner,
                Literals.CONDITION__CHECKLIST,
                this::checklists);
    }

    private static String bind(String words, String part) {
        return NLS.bind(words, part);
    }

    private Map<String, String> lanes() {
        return Property.choices(procedure.getLanes(), lane -> Texts.title((Lane) lane));
    }

    private Map<String, String> steps() {
        return Property.choices(procedure.getSteps(), step -> Texts.title((Step) step));
    }

    private Map<String, String> checklists() {
        return optional(Property.choices(procedure.getChecklists(), list -> Texts.title((Checklist) list)));
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        law.scope().fields().keySet().forEach(field -> fields.put(field, ""));
        return optional(fields);
    }

    private Map<String, String> levels() {
        Map<String, String> levels = new TreeMap<>();
        law.scope().levels().forEach(level -> levels.put(level, ""));
        return levels;
    }

    private Map<String, String> options(Owner owner) {
        Map<String, String> options = new TreeMap<>();
        if (owner.known() instanceof Condition condition && condition.getField() != null) {
            law.scope()
                    .fields()
                    .getOrDefault(condition.getField(), Set.of())
                    .forEach(option -> options.put(option, ""));
        }
        return options;
    }

    /** With the possibility of none. */
    private static Map<String, String> optional(Map<String, String> choices) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", Messages.Property_none);
        all.putAll(choices);
        return all;
    }

    private static Map<String, String> words(String prefix, EEnum values) {
        Map<String, String> words = new LinkedHashMap<>();
        values.getELiterals()
                .forEach(literal ->
                        words.put(literal.getLiteral(), FlowDesign.words("%" + prefix + literal.getLiteral())));
        return words;
    }

    private static Map<String, String> duties() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("must", Messages.Modality_must);
        words.put("should", Messages.Modality_should);
        words.put("may", Messages.Modality_may);
        return words;
    }

    private static Map<String, String> pages() {
        Map<String, String> words = new LinkedHashMap<>();
        for (StepPage page : StepPage.values()) {
            words.put(page.getLiteral(), words(page));
        }
        return words;
    }

    private static String words(StepPage page) {
        return switch (page) {
            case NONE -> Messages.Page_none;
            case OVERVIEW -> Messages.Page_overview;
            case NOTIFICATION -> Messages.Page_notification;
            case SEVERITY -> Messages.Page_severity;
            case CONTAINMENT -> Messages.Page_containment;
            case REPORT -> Messages.Page_report;
            case EVIDENCE -> Messages.Page_evidence;
            case SIGNATURES -> Messages.Page_signatures;
            case HISTORY -> Messages.Page_history;
        };
    }

    private void text(EObject element, String id, String label, EAttribute attribute) {
        add(id, label, Kind.TEXT, new Owner(element, null), attribute, Map::of);
    }

    private void flag(EObject element, String id, String label, EAttribute attribute) {
        add(id, label, Kind.FLAG, new Owner(element, null), attribute, Map::of);
    }

    private void one(
            EObject element, String id, String label, EAttribute attribute, Supplier<Map<String, String>> choices) {
        add(id, label, Kind.ONE, new Owner(element, null), attribute, choices);
    }

    private void many(
            EObject element, String id, String label, EAttribute attribute, Supplier<Map<String, String>> choices) {
        add(id, label, Kind.MANY, new Owner(element, null), attribute, choices);
    }

    private void add(
            String id,
            String label,
            Kind kind,
            Owner owner,
            EAttribute attribute,
            Supplier<Map<String, String>> choices) {
        all.add(new Property(id, label, kind, owner, attribute, choices));
    }
}
