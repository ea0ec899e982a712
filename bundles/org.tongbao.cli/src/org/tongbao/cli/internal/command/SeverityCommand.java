package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.engine.EngineFinding;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Grades;
import org.tongbao.severity.Judgement;
import org.tongbao.severity.Reason;
import org.tongbao.severity.SeverityCalculator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges an impact by the scale of a pack. */
@Component(service = Command.class)
public final class SeverityCommand implements Command {

    private static final List<String> USUAL = List.of("confidentiality", "integrity", "availability");
    private static final String ANSWERS = "--answers";

    private final RulePackRegistry packs;

    /** Over the registry. */
    @Activate
    public SeverityCommand(@Reference RulePackRegistry packs) {
        this.packs = packs;
    }

    @Override
    public String name() {
        return "severity";
    }

    @Override
    public Usage usage() {
        List<Option> options = new ArrayList<>();
        options.add(Options.pack());
        USUAL.forEach(id -> options.add(new Option("--" + id, "N", Messages.Option_impact)));
        options.add(new Option(ANSWERS, "ID=N,…", Messages.Option_answers));
        options.add(Options.json());
        return new Usage(
                "",
                0,
                0,
                Messages.Severity_help,
                "tongbao severity --pack bureau-110 --confidentiality 0 --integrity 2 --availability 1",
                options);
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> id = call.option(Options.PACK);
        if (id.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), Options.PACK));
        }
        Optional<RulePack> pack = packs.find(id.get());
        if (pack.isEmpty()) {
            String ids = packs.packs().stream().map(RulePack::getId).collect(Collectors.joining(", "));
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.PacksCheck_unknown, id.get(), ids));
        }
        Map<String, String> typed = new LinkedHashMap<>();
        USUAL.forEach(name -> call.option("--" + name).ifPresent(level -> typed.put(name, level)));
        for (String pair : call.option(ANSWERS).stream()
                .flatMap(text -> List.of(text.split(",")).stream())
                .toList()) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Severity_pair, pair));
            }
            typed.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        @Nullable SeverityScale scale = pack.get().getScale();
        if (scale == null) {
            return typed.isEmpty()
                    ? unscaled(pack.get())
                    : Outcome.failed(
                            ExitStatus.USAGE,
                            Messages.bind(Messages.Severity_noScale, pack.get().getId()));
        }
        return typed.isEmpty()
                ? Outcome.failed(ExitStatus.USAGE, Messages.Severity_nothing)
                : judge(pack.get(), scale, typed);
    }

    private static Outcome unscaled(RulePack pack) {
        ObjectNode document = Render.object();
        document.put("pack", pack.getId());
        document.putNull("level");
        document.put("complete", true);
        String words = Messages.bind(Messages.Severity_noScale, pack.getId());
        document.put("explanation", words);
        document.putArray("reasons");
        document.set("findings", Render.findings(List.of()));
        return Outcome.done(document, List.of(words));
    }

    private static Outcome judge(RulePack pack, SeverityScale scale, Map<String, String> typed) {
        Impact impact = IncidentFactory.eINSTANCE.createImpact();
        for (var entry : typed.entrySet()) {
            Optional<Dimension> dimension = scale.getDimensions().stream()
                    .filter(d -> d.getId().equals(entry.getKey()))
                    .findFirst();
            if (dimension.isEmpty()) {
                String ids =
                        scale.getDimensions().stream().map(Dimension::getId).collect(Collectors.joining(", "));
                return Outcome.failed(
                        ExitStatus.USAGE, Messages.bind(Messages.Severity_dimension, entry.getKey(), ids));
            }
            Optional<LevelText> text = text(scale, dimension.get(), entry.getValue());
            if (text.isEmpty()) {
                String possible = dimension.get().getTexts().stream()
                        .map(one -> one.getOption() == null ? Integer.toString(one.getLevel()) : one.getOption())
                        .sorted()
                        .collect(Collectors.joining(", "));
                return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Severity_level, new Object[] {
                    entry.getKey(), entry.getValue(), possible
                }));
            }
            impact.getRatings().add(rating(entry.getKey(), text.get()));
        }
        return answer(pack, scale, new SeverityCalculator().judge(scale, impact));
    }

    /** The text that is meant by its level, by its id, or by the letter of its grade. */
    private static Optional<LevelText> text(SeverityScale scale, Dimension dimension, String typed) {
        return dimension.getTexts().stream()
                .filter(text ->
                        typed.equals(text.getOption()) || typed.equalsIgnoreCase(Grades.code(scale, text.getLevel())))
                .findFirst();
    }

    private static Rating rating(String dimension, LevelText text) {
        Rating rating = IncidentFactory.eINSTANCE.createRating();
        rating.setDimension(dimension);
        if (text.getOption() == null) {
            rating.setLevel(text.getLevel());
        } else {
            rating.setOption(text.getOption());
        }
        return rating;
    }

    private static Outcome answer(RulePack pack, SeverityScale scale, Judgement judgement) {
        ObjectNode document = Render.object();
        document.put("pack", pack.getId());
        Render.level(document, Grades.code(scale, judgement.level()));
        document.put("complete", judgement.complete());
        String explanation = LevelNames.explanation(scale, judgement);
        document.put("explanation", explanation);
        List<String> lines = new ArrayList<>();
        lines.add(explanation);
        if (!judgement.complete()) {
            lines.add(Messages.Severity_incomplete);
        } else if (judgement.level() == 0) {
            lines.add(EngineFinding.LEVEL_ZERO.text(Locale.getDefault(), List.of()));
        }
        ArrayNode reasons = document.putArray("reasons");
        for (Reason reason : judgement.reasons()) {
            ObjectNode node = reasons.addObject();
            node.put("dimension", reason.dimension().getId());
            node.put("title", Texts.title(reason.dimension()));
            Render.level(node, Grades.code(scale, reason.text().getLevel()));
            Render.text(node, "option", reason.text().getOption());
            node.put("text", Texts.text(reason.text()));
            node.put("decisive", reason.decisive());
            Render.text(node, "citation", reason.text().getCitation());
            node.put("provisional", reason.text().isProvisional());
            Render.text(node, "note", Texts.note(reason.text()));
            lines.add("  " + (reason.decisive() ? "* " : "  ") + Texts.title(reason.dimension()) + " "
                    + LevelNames.words(scale, reason.text())
                    + (reason.text().isProvisional() ? Messages.Clock_assumed : ""));
        }
        document.set("findings", Render.findings(judgement.findings()));
        return Outcome.done(document, lines, judgement.findings());
    }
}
