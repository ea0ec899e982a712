package org.tongbao.workbench.internal.editor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.ui.services.IServiceLocator;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.rules.Scales;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.form.FormContext;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventCatalogue;
import org.tongbao.workbench.internal.profile.Profile;

/**
 * An incident being edited with the form and the rule pack it is under. UI thread.
 *
 * @param editing the incident and its commands
 * @param form composed form, read only
 * @param pack rule pack, read only
 * @param categories names of categories
 * @param events that can be recorded, with their words
 * @param findings what was wrong when form and pack were looked up
 */
record EditorSession(
        IncidentEditing editing,
        FormDefinition form,
        RulePack pack,
        CategoryRegistry categories,
        EventCatalogue events,
        List<Finding> findings) {

    EditorSession {
        findings = List.copyOf(findings);
    }

    /** Starts editing an incident; refused when its form or its rule pack cannot be had. */
    static Result<EditorSession> start(Incident incident, IServiceLocator services) {
        return start(incident, services, Clock.systemUTC());
    }

    /** The same under another clock, e.g. one that stands still at an earlier or later instant. */
    static Result<EditorSession> start(Incident incident, IServiceLocator services, Clock clock) {
        IncidentService incidents = services.getService(IncidentService.class);
        Result<FormDefinition> form = incidents.formOf(incident);
        Result<RulePack> pack = incidents.packOf(incident);
        if (!form.done()) {
            return Result.refused(form.findings());
        }
        if (!pack.done()) {
            return Result.refused(pack.findings());
        }
        var editing = new IncidentEditing(incident, clock, () -> Profile.load().author());
        return Result.of(new EditorSession(
                editing,
                form.get(),
                pack.get(),
                services.getService(CategoryRegistry.class),
                events(pack.get(), services),
                form.findings()));
    }

    /** The same editing under the category and pack chosen meanwhile; refused when their form cannot be had. */
    Result<EditorSession> anew(IServiceLocator services) {
        IncidentService incidents = services.getService(IncidentService.class);
        RulePack now = incidents.packOf(editing.incident()).value().orElse(pack);
        return incidents
                .formOf(editing.incident())
                .map(other -> new EditorSession(editing, other, now, categories, events(now, services), List.of()));
    }

    private static EventCatalogue events(RulePack pack, IServiceLocator services) {
        return new EventCatalogue(
                pack, services.getService(RulePackRegistry.class).packs());
    }

    /** The field or check item with this id, items of nested checklists included. */
    Optional<Field> field(String id) {
        return new FormIndex(form).find(id);
    }

    /** Name of the incident's category in the language of the program. */
    String categoryName() {
        return categoryName(
                Optional.ofNullable(editing.incident().getCategory()).orElse(""));
    }

    /** Name of a category; its id when it is not installed. */
    String categoryName(String id) {
        return categories.find(id).map(found -> found.name()).orElse(id);
    }

    /** What the form renderer needs. */
    FormContext context() {
        return new FormContext(form, Scales.of(pack), Times.ZONE, this::categoryName);
    }
}
