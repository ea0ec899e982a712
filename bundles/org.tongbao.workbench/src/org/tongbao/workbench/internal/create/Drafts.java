package org.tongbao.workbench.internal.create;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.workbench.internal.profile.Profile;

/** Makes new incidents, filled with what is known already. No database involved; any thread. */
@Component(service = Drafts.class)
public final class Drafts {

    private final IncidentService incidents;

    /** Drafts made by the incident service. */
    @Activate
    public Drafts(@Reference IncidentService incidents) {
        this.incidents = incidents;
    }

    /** A new incident with the reporter's data filled in. */
    public Result<Incident> create(DraftRequest request, Profile profile, Clock clock) {
        Result<Incident> draft = incidents.createDraft(request);
        draft.value()
                .ifPresent(incident -> incidents
                        .formOf(incident)
                        .value()
                        .ifPresent(form -> Prefill.apply(
                                incident, form, profile, clock.instant().truncatedTo(ChronoUnit.MINUTES))));
        return draft;
    }
}
