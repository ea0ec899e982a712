package org.tongbao.core.internal.incident;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.incident.CategoryChange;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.PackChange;
import org.tongbao.core.internal.exchange.EntryChecks;
import org.tongbao.core.internal.exchange.PackChoice;
import org.tongbao.core.internal.exchange.Trouble;
import org.tongbao.core.json.Json;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.signature.Signatures;
import org.tongbao.engine.Engine;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.Timeline;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;

/** The incident service over the registries and the engine. Holds nothing but them. */
@Component
public final class Incidents implements IncidentService {

    private final PackChoice packs;
    private final CategoryRegistry categories;
    private final FormRegistry forms;
    private final Registries installed;
    private final Engine engine = new RuleEngine();
    private final Clock clock;
    private final Validation validation;

    /** The service as the program runs it, by the computer's clock. */
    @Activate
    public Incidents(
            @Reference RulePackRegistry packs,
            @Reference CategoryRegistry categories,
            @Reference FormRegistry forms,
            @Reference ProcedureRegistry procedures,
            @Reference Guard guard) {
        this(new Registries(packs, categories, forms, Optional.of(procedures)), Clock.systemUTC(), guard);
    }

    /**
     * The service under another clock, without procedures. Of a constructor with as many parameters as that of the service
     * the component runtime would complain.
     */
    public Incidents(RulePackRegistry packs, CategoryRegistry categories, FormRegistry forms, Clock clock) {
        this(new Registries(packs, categories, forms, Optional.empty()), clock, new Guard());
    }

    private Incidents(Registries registries, Clock clock, Guard guard) {
        packs = new PackChoice(registries.packs());
        categories = registries.categories();
        forms = registries.forms();
        installed = registries;
        this.clock = clock;
        validation = new Validation(categories, guard);
    }

    @Override
    public Result<Incident> createDraft(DraftRequest request) {
        var trouble = new Trouble("");
        requireKnown(request.category(), trouble);
        Result<RulePack> pack = packs.packFor(request.awareness());
        pack.findings().forEach(trouble::add);
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId(UUID.randomUUID().toString());
        incident.setCategory(request.category());
        if (!request.organization().isBlank()) {
            incident.setOrganization(request.organization().strip());
        }
        incident.setDrill(request.drill());
        pack.value().ifPresent(found -> incident.setPack(found.getId()));
        Event awareness = IncidentFactory.eINSTANCE.createEvent();
        awareness.setId(UUID.randomUUID().toString());
        awareness.setType("awareness");
        awareness.setAt(request.awareness());
        if (!request.by().isBlank()) {
            awareness.setBy(request.by().strip());
        }
        incident.getEvents().add(awareness);
        EntryChecks.check(incident.getEvents(), incident.getImpacts(), clock.instant(), trouble);
        return trouble.refuses() ? Result.refused(trouble.findings()) : Result.of(incident, trouble.findings());
    }

    @Override
    public Result<RulePack> packOf(Incident incident) {
        return packs.packOf(incident, clock.instant());
    }

    @Override
    public Result<FormDefinition> formOf(Incident incident) {
        Result<RulePack> pack = packOf(incident);
        if (!pack.done()) {
            return Result.refused(pack.findings());
        }
        return joined(pack.findings(), forms.form(category(incident), pack.get().getId()));
    }

    @Override
    public Result<Timeline> timeline(Incident incident) {
        Result<RulePack> pack = packOf(incident);
        Result<FormDefinition> form = formOf(incident);
        if (!pack.done() || !form.done()) {
            return Result.refused(pack.done() ? form.findings() : pack.findings());
        }
        List<Finding> findings = new ArrayList<>(form.findings());
        Result<Procedure> procedure =
                installed.procedure(category(incident), pack.get().getId());
        findings.addAll(procedure.findings());
        if (categories.find(category(incident)).isPresent()) {
            findings.addAll(OrphanedAnswers.find(incident, form.get(), new ChecklistFields(procedure.value())));
        }
        findings.addAll(Signatures.findings(this, incident, pack.get(), form.get()));
        return Result.of(engine.timeline(incident, pack.get(), form.get(), procedure.value()), findings);
    }

    @Override
    public List<Finding> orphans(Incident incident) {
        return formOf(incident)
                .value()
                .map(form -> OrphanedAnswers.find(incident, form, points(incident)))
                .orElse(List.of());
    }

    private ChecklistFields points(Incident incident) {
        return new ChecklistFields(packOf(incident)
                .value()
                .flatMap(pack ->
                        installed.procedure(category(incident), pack.getId()).value()));
    }

    private static String category(Incident incident) {
        String category = incident.getCategory();
        return category == null ? "" : category;
    }

    @Override
    public List<Finding> validate(Incident incident) {
        return formOf(incident)
                .value()
                .map(form -> validation.validate(incident, form))
                .orElse(List.of());
    }

    @Override
    public Result<CategoryChange> changeCategory(Incident incident, String category) {
        var trouble = new Trouble("");
        requireKnown(category, trouble);
        Result<RulePack> pack = packOf(incident);
        pack.findings().forEach(trouble::add);
        Result<FormDefinition> from = formOf(incident);
        if (trouble.refuses() || !pack.done() || !from.done()) {
            return Result.refused(trouble.refuses() || from.done() ? trouble.findings() : from.findings());
        }
        Result<FormDefinition> to = forms.form(category, pack.get().getId());
        boolean broken = to.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return !to.done() || broken
                ? Result.refused(to.findings())
                : Result.of(CategoryChange.of(incident, category, from.get(), to.get()), to.findings());
    }

    @Override
    public Result<PackChange> changePack(Incident incident, String pack) {
        return new Repinning(this, incident, packs.installed(pack)).check();
    }

    @Override
    public Result<Incident> read(byte[] json, String source) {
        return new IncidentReader(installed, clock, source).read(json);
    }

    @Override
    public byte[] write(Incident incident) {
        ZoneId zone = packOf(incident)
                .value()
                .map(pack -> ZoneId.of(pack.getTimeZone()))
                .orElse(PackChoice.DEFAULT_ZONE);
        return Json.write(new IncidentWriter(incident, zone).write()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Finding> refusals(Incident incident) {
        var trouble = new Trouble("");
        EntryChecks.check(incident.getEvents(), incident.getImpacts(), clock.instant(), trouble);
        if (incident.getCategory() == null || incident.getCategory().isBlank()) {
            trouble.error(CoreFinding.MEMBER_MISSING, "category");
        }
        return trouble.findings();
    }

    private void requireKnown(String category, Trouble trouble) {
        if (categories.find(category).isEmpty()) {
            String known =
                    categories.categories().stream().map(CategoryDescriptor::id).collect(Collectors.joining(", "));
            trouble.error(CoreFinding.CATEGORY_UNKNOWN, "category", category, known);
        }
    }

    private static <T> Result<T> joined(List<Finding> first, Result<T> second) {
        List<Finding> all = new ArrayList<>(first);
        all.addAll(second.findings());
        return new Result<>(second.value(), all);
    }
}
