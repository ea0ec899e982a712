package org.tongbao.engine.internal.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.finding.Localized.Label;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Section;
import org.tongbao.model.form.Stage;
import org.tongbao.model.incident.Incident;

/** Checks an incident's answers against its form. For one use. */
public final class FormCheck {

    private static final String IMPACT = "impact:";

    private final Incident incident;
    private final FormDefinition form;
    private final Answers answers;
    private final Map<Stage, Tally> tallies = new EnumMap<>(Stage.class);

    /** For the answers of an incident and the composed form of its category. */
    public FormCheck(Incident incident, FormDefinition form) {
        this.incident = incident;
        this.form = form;
        answers = new Answers(incident);
    }

    /** The stages that the form has, in the form's order. */
    public List<StageCheck> check() {
        form.getSections().forEach(section -> section.getFields().forEach(answers::shows));
        for (Section section : form.getSections()) {
            Tally tally = tallies.computeIfAbsent(section.getStage(), stage -> new Tally());
            section.getFields().forEach(field -> field(tally, section, field));
        }
        List<StageCheck> checks = new ArrayList<>();
        tallies.forEach((stage, tally) -> checks.add(tally.done(stage)));
        return checks;
    }

    private void field(Tally tally, Section section, Field field) {
        if (!answers.visible(field, Optional.empty()) || field.getType() == FieldType.DERIVED) {
            return;
        }
        if (field.getFact() == null) {
            new FieldCheck(tally, answers, section, field).check();
        } else if (answers.required(field, Optional.empty())) {
            tally.require(new Tally.FactField(shown(field.getFact()), missing(section, field)));
        }
    }

    private Predicate<Facts> shown(String fact) {
        if (fact.startsWith(IMPACT)) {
            String dimension = fact.substring(IMPACT.length());
            return facts -> facts.last(Fact.JUDGED)
                    .flatMap(judged -> judged.detail(dimension))
                    .isPresent();
        }
        return switch (fact) {
            case "organization" -> always(incident.getOrganization());
            case "category" -> always(incident.getCategory());
            case "level" -> facts -> facts.effective().last().isPresent();
            case "completion" ->
                facts -> facts.first("contained").isPresent()
                        || facts.first("recovered").isPresent();
            default -> facts -> facts.first(fact).isPresent();
        };
    }

    private static Predicate<Facts> always(@Nullable String value) {
        boolean given = value != null && !value.isBlank();
        return facts -> given;
    }

    private static Finding missing(Section section, Field field) {
        return new Finding(
                EngineFinding.ANSWER_MISSING,
                Severity.ERROR,
                field.getId(),
                List.of(Label.of(field.getLabel(), field.getLabelEn())),
                citation(section, field));
    }

    static String citation(Section section, Field field) {
        String citation = field.getCitation() == null ? section.getCitation() : field.getCitation();
        return citation == null ? "" : citation;
    }
}
