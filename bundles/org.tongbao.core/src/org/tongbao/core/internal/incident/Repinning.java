package org.tongbao.core.internal.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.PackChange;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;

/** Whether an incident may be held to another rule pack, and what should be looked at then. For one use. */
final class Repinning {

    private final IncidentService service;
    private final Incident incident;
    private final Result<RulePack> to;

    Repinning(IncidentService service, Incident incident, Result<RulePack> to) {
        this.service = service;
        this.incident = incident;
        this.to = to;
    }

    Result<PackChange> check() {
        // A pack that is not installed any more is no reason to stay with it.
        String from = service.packOf(incident)
                .value()
                .map(RulePack::getId)
                .orElseGet(() -> Objects.toString(incident.getPack(), ""));
        if (!to.done()) {
            return Result.refused(to.findings());
        }
        String id = to.get().getId();
        LifeCycle.State state = LifeCycle.of(incident).state();
        List<Finding> errors = new ArrayList<>();
        if (id.equals(from)) {
            errors.add(Finding.error(CoreFinding.PACK_SAME, id, id));
        }
        if (state == LifeCycle.State.VOIDED || state == LifeCycle.State.DUPLICATE) {
            errors.add(Finding.error(CoreFinding.PACK_CHANGE_ENDED, id));
        }
        return errors.isEmpty() ? Result.of(new PackChange(from, id), remarks(to.get())) : Result.refused(errors);
    }

    private List<Finding> remarks(RulePack pack) {
        List<Finding> remarks = new ArrayList<>();
        if (Facts.impacts(incident).stream()
                .flatMap(impact -> impact.getRatings().stream())
                .map(Rating::getDimension)
                .anyMatch(dimension -> !dimensions(pack).contains(dimension))) {
            remarks.add(Finding.warning(CoreFinding.PACK_JUDGE_AGAIN, pack.getId(), pack.getId()));
        }
        Incident after = EcoreUtil.copy(incident);
        after.setPack(pack.getId());
        int lost = service.orphans(after).size() - service.orphans(incident).size();
        if (lost > 0) {
            remarks.add(Finding.warning(CoreFinding.PACK_ANSWERS_KEPT, pack.getId(), pack.getId(), lost));
        }
        return remarks;
    }

    private static Set<String> dimensions(RulePack pack) {
        Set<String> known = new HashSet<>();
        SeverityScale scale = pack.getScale();
        if (scale != null) {
            scale.getDimensions().stream().map(Dimension::getId).forEach(known::add);
        }
        return known;
    }
}
