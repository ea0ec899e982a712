package org.tongbao.workbench.internal.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.rules.Scales;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.rules.RulesFactory;
import org.tongbao.model.rules.SeverityScale;

/** Levels of the register's lines as the pack of each incident names them: never a bare letter (B-28). UI thread. */
final class RegisterLevels {

    private final RulePackRegistry packs;
    private final Map<String, SeverityScale> scales = new ConcurrentHashMap<>();

    RegisterLevels(RulePackRegistry packs) {
        this.packs = packs;
    }

    /** Reads the packs of lines that are about to be shown: any thread but the UI thread, which would be held up by it. */
    void prepare(List<IncidentSummary> lines) {
        lines.forEach(this::scale);
    }

    /** In little room: 2, or IDC 事件等級 A; empty while the incident is not judged. */
    Optional<String> brief(IncidentSummary line) {
        return line.level().map(rank -> LevelNames.brief(scale(line), rank));
    }

    /** In full; empty while the incident is not judged. */
    Optional<String> words(IncidentSummary line) {
        return line.level().map(rank -> LevelNames.words(scale(line), rank));
    }

    /** The scale of a line's pack; one without names where the pack is not known, so that its levels are numbers. */
    private SeverityScale scale(IncidentSummary line) {
        return scales.computeIfAbsent(
                line.pack(),
                id -> packs.find(id).map(Scales::of).orElseGet(RulesFactory.eINSTANCE::createSeverityScale));
    }
}
