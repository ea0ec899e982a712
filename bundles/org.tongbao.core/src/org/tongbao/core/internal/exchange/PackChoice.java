package org.tongbao.core.internal.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.internal.registry.PackValidity;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;

/** Which rule pack applies to an incident or an organization. */
public final class PackChoice {

    /** Time zone of files whose pack is not known yet. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Taipei");

    private final RulePackRegistry packs;

    /** Among the packs installed. */
    public PackChoice(RulePackRegistry packs) {
        this.packs = packs;
    }

    /** The pack the incident is pinned to, else the one for its awareness, else the one for now. */
    public Result<RulePack> packOf(Incident incident, Instant now) {
        return pinned(incident.getPack(), Facts.time(incident, "awareness").orElse(now));
    }

    /** The pack of this id or, where none is named, the one for an instant. */
    public Result<RulePack> pinned(@Nullable String pinned, Instant at) {
        if (pinned == null || pinned.isBlank()) {
            return packFor(at);
        }
        return installed(pinned);
    }

    /** The installed pack with this id; refused with those there are. */
    public Result<RulePack> installed(String id) {
        return packs.find(id).map(Result::of).orElseGet(() -> {
            String known = packs.packs().stream().map(RulePack::getId).collect(Collectors.joining(", "));
            return Result.refused(Finding.error(CoreFinding.PACK_UNKNOWN, id, id, known));
        });
    }

    /** True when an installed pack brings a type of event. */
    public boolean knowsEvent(String type) {
        return packs.packs().stream()
                .flatMap(pack -> pack.getEventTypes().stream())
                .anyMatch(known -> type.equals(known.getId()));
    }

    /** The pack in force at awareness; without one the newest, with a warning that names its validity. */
    public Result<RulePack> packFor(Instant awareness) {
        Optional<RulePack> inForce = packs.inForce(awareness);
        if (inForce.isPresent()) {
            return Result.of(inForce.get());
        }
        Optional<RulePack> newest = packs.newest();
        if (newest.isEmpty()) {
            return Result.refused(Finding.error(CoreFinding.PACK_NONE, ""));
        }
        RulePack pack = newest.get();
        String day =
                RocDates.format(awareness.atZone(ZoneId.of(pack.getTimeZone())).toLocalDate());
        return Result.of(
                pack,
                List.of(Finding.warning(
                        CoreFinding.PACK_OUTDATED, pack.getId(), day, Texts.title(pack), PackValidity.text(pack))));
    }
}
