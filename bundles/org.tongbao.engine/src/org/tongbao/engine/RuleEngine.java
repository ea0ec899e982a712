package org.tongbao.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import org.tongbao.engine.internal.FactTimeline;
import org.tongbao.engine.internal.clock.ClockBoard;
import org.tongbao.engine.internal.clock.Coverages;
import org.tongbao.engine.internal.clock.DueCalculator;
import org.tongbao.engine.internal.facts.FactReader;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.facts.RecordOrder;
import org.tongbao.engine.internal.form.FormCheck;
import org.tongbao.engine.internal.form.StageCheck;
import org.tongbao.engine.internal.item.ItemCheck;
import org.tongbao.engine.internal.procedure.StepBoard;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Grades;

/** The engine: evaluates the rules of a pack as data. Any thread. */
public final class RuleEngine implements Engine {

    /** Levels of scales without numbers, and of reviews where a pack has no scale. */
    private static final int WORST_LEVEL = 4;

    /** What was worked out of packs, which nobody changes once they are in use, so that it is not done for each incident. */
    private final Map<RulePack, DueCalculator> calculators = Collections.synchronizedMap(new WeakHashMap<>());

    /** An engine; between calls it keeps nothing of any incident. */
    public RuleEngine() {
        // Public for those who are not handed one by a service.
    }

    @Override
    public Timeline timeline(Incident incident, RulePack pack, FormDefinition form, Optional<Procedure> procedure) {
        Objects.requireNonNull(incident, "RuleEngine::incident");
        Objects.requireNonNull(pack, "RuleEngine::pack");
        Objects.requireNonNull(form, "RuleEngine::form");
        int worst = worst(pack);
        FactReader reader = FactReader.of(incident, pack.getScale(), worst);
        Facts facts = reader.read();
        List<StageCheck> stages = new FormCheck(incident, form).check();
        DueCalculator dues = calculators.computeIfAbsent(pack, DueCalculator::new);
        List<Finding> findings = new ArrayList<>(reader.findings());
        RecordOrder.setBack(incident, dues.zone()).ifPresent(findings::add);
        return new FactTimeline(
                pack,
                new FactTimeline.Known(facts, stages, findings, Optional.of(new ItemCheck(incident))),
                new ClockBoard(pack, dues, worst),
                dues,
                procedure.map(steps -> new StepBoard(steps, incident, form, codes(pack, worst))));
    }

    @Override
    public Timeline timeline(Organization organization, RulePack pack) {
        Objects.requireNonNull(organization, "RuleEngine::organization");
        Objects.requireNonNull(pack, "RuleEngine::pack");
        Facts facts = FactReader.of(organization).read();
        String responsibility = Objects.requireNonNullElse(organization.getResponsibility(), "");
        DueCalculator dues = calculators.computeIfAbsent(pack, DueCalculator::new);
        return new FactTimeline(
                pack,
                new FactTimeline.Known(facts, List.of(), Coverages.open(pack, responsibility), Optional.empty()),
                ClockBoard.ofOrganization(pack, dues, worst(pack), responsibility),
                dues,
                Optional.empty());
    }

    /** The levels as the procedure names them: a letter where the scale has letters. */
    private static List<String> codes(RulePack pack, int worst) {
        return IntStream.rangeClosed(0, worst)
                .mapToObj(rank -> Grades.code(pack.getScale(), rank))
                .toList();
    }

    private static int worst(RulePack pack) {
        SeverityScale scale = pack.getScale();
        if (scale == null) {
            return WORST_LEVEL;
        }
        return scale.getDimensions().stream()
                .flatMap(dimension -> dimension.getTexts().stream())
                .mapToInt(LevelText::getLevel)
                .max()
                .orElse(WORST_LEVEL);
    }
}
