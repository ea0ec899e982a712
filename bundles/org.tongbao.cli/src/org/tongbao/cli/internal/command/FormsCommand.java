package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.form.Texts;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Section;
import org.tongbao.model.form.Stage;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the form definitions. */
@Component(service = Command.class)
public final class FormsCommand implements Command {

    private static final String CATEGORY = "--category";
    private static final String STAGE = "--stage";
    private static final String VERSION = "--version";

    private final CategoryRegistry categories;
    private final RulePackRegistry packs;
    private final FormRegistry forms;

    /** Over the registries. */
    @Activate
    public FormsCommand(
            @Reference CategoryRegistry categories, @Reference RulePackRegistry packs, @Reference FormRegistry forms) {
        this.categories = categories;
        this.packs = packs;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.Forms_help,
                "tongbao forms --category web --stage containment --json",
                List.of(
                        new Option(CATEGORY, "ID", Messages.Option_category),
                        new Option(STAGE, "STAGE", Messages.Option_stage),
                        new Option(VERSION, "V", Messages.Option_version),
                        Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> category = call.option(CATEGORY);
        if (category.isPresent() && categories.find(category.get()).isEmpty()) {
            return unknown(
                    CATEGORY,
                    category.get(),
                    categories.categories().stream().map(CategoryDescriptor::id).collect(Collectors.joining(", ")));
        }
        Optional<String> stage = call.option(STAGE);
        List<String> stages =
                Arrays.stream(Stage.values()).map(Stage::getLiteral).toList();
        if (stage.isPresent() && !stages.contains(stage.get())) {
            return unknown(STAGE, stage.get(), String.join(", ", stages));
        }
        List<Found> found = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (CategoryDescriptor descriptor : categories.categories()) {
            if (category.isEmpty() || category.get().equals(descriptor.id())) {
                collect(descriptor, found, findings);
            }
        }
        Optional<String> version = call.option(VERSION);
        List<Found> wanted = found.stream()
                .filter(f -> version.isEmpty()
                        || version.get().equals(f.form().getVersion())
                        || version.get().equals(f.pack()))
                .toList();
        if (version.isPresent() && wanted.isEmpty()) {
            String known =
                    found.stream().map(f -> f.form().getVersion()).distinct().collect(Collectors.joining(", "));
            return unknown(VERSION, version.get(), known);
        }
        return answer(
                wanted,
                section ->
                        stage.isEmpty() || stage.get().equals(section.getStage().getLiteral()),
                findings);
    }

    private void collect(CategoryDescriptor descriptor, List<Found> found, List<Finding> findings) {
        for (RulePack pack : packs.packs()) {
            Result<FormDefinition> form = forms.form(descriptor.id(), pack.getId());
            findings.addAll(form.findings());
            form.value().ifPresent(value -> found.add(new Found(pack.getId(), value)));
        }
    }

    private static Outcome answer(List<Found> found, Predicate<Section> wanted, List<Finding> findings) {
        ObjectNode document = Render.object();
        ArrayNode array = document.putArray("forms");
        List<String> lines = new ArrayList<>();
        for (Found each : found) {
            array.add(FormJson.form(each.form(), each.pack(), wanted));
            lines.add(Messages.bind(Messages.Forms_line, new Object[] {
                each.form().getId(), Texts.title(each.form()), each.form().getVersion(), each.pack()
            }));
            each.form().getSections().stream().filter(wanted).forEach(section -> lines(section, lines));
        }
        document.set("findings", Render.findings(findings));
        findings.forEach(finding -> lines.add(ClockLines.line(finding)));
        return Outcome.done(document, lines, findings);
    }

    private static void lines(Section section, List<String> lines) {
        String step = section.getStep() == null ? "" : section.getStep() + " ";
        lines.add("  " + step + Texts.title(section));
        section.getFields().forEach(field -> lines(field, "    ", lines));
    }

    private static void lines(Field field, String indent, List<String> lines) {
        lines.add(indent + (field.isRequired() ? "◎ " : "   ") + field.getId() + " " + Texts.label(field));
        field.getItems().forEach(item -> lines(item, indent + "  ", lines));
    }

    private static Outcome unknown(String option, String value, String known) {
        return Outcome.failed(
                ExitStatus.USAGE, Messages.bind(Messages.Error_optionValue, new Object[] {option, value, known}));
    }

    private record Found(String pack, FormDefinition form) {}
}
