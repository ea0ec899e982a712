package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the categories with who contributes them and whether they work. */
@Component(service = Command.class)
public final class CategoriesCommand implements Command {

    private final CategoryRegistry categories;
    private final RulePackRegistry packs;
    private final FormRegistry forms;
    private final Stores stores;

    /** Over the registries; the store is looked into only when it is named. */
    @Activate
    public CategoriesCommand(
            @Reference CategoryRegistry categories,
            @Reference RulePackRegistry packs,
            @Reference FormRegistry forms,
            @Reference Stores stores) {
        this.categories = categories;
        this.packs = packs;
        this.forms = forms;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "categories";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.Categories_help, "tongbao categories --json", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return call.has(Options.DB)
                ? stores.reading(call, store -> {
                    Result<List<String>> used = used(store);
                    return used.done() ? answer(used.get()) : Stores.failed(used);
                })
                : answer(List.of());
    }

    private Outcome answer(List<String> used) {
        ObjectNode document = Render.object();
        ArrayNode array = document.putArray("categories");
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(categories.findings());
        for (CategoryDescriptor category : categories.categories()) {
            ObjectNode node = array.addObject();
            node.put("id", category.id());
            node.put("name", category.name());
            node.put("contributor", category.contributor());
            ArrayNode definitions = Render.array();
            Optional<Finding> broken = forms(category, definitions);
            broken.ifPresent(findings::add);
            state(node, broken.isPresent() ? "broken" : "active", broken.map(Finding::message));
            node.set("forms", definitions);
            lines.add(line(
                    category.id(),
                    category.name(),
                    broken.isPresent() ? Messages.Category_broken : Messages.Category_active,
                    category.contributor()));
        }
        for (Finding finding : categories.findings()) {
            ObjectNode node = array.addObject();
            node.put("id", finding.subject());
            node.putNull("name");
            node.put("contributor", String.valueOf(finding.args().get(0)));
            state(node, "broken", Optional.of(finding.message()));
            node.putArray("forms");
        }
        addMissing(used, array, lines);
        findings.forEach(finding -> lines.add(ClockLines.line(finding)));
        return Outcome.done(document, lines, findings);
    }

    /** Categories that incidents of the store have, but nobody contributes. */
    private void addMissing(List<String> used, ArrayNode array, List<String> lines) {
        for (String id : used) {
            if (categories.find(id).isEmpty()) {
                ObjectNode node = array.addObject();
                node.put("id", id);
                node.putNull("name");
                node.putNull("contributor");
                state(node, "missing", Optional.of(Messages.bind(Messages.Category_missingReason, id)));
                node.putArray("forms");
                lines.add(line(id, "", Messages.Category_missing, ""));
            }
        }
    }

    /** Adds the composed forms; gives why they do not compose, if so. */
    private Optional<Finding> forms(CategoryDescriptor category, ArrayNode definitions) {
        Optional<Finding> broken = Optional.empty();
        for (RulePack pack : packs.packs()) {
            Result<FormDefinition> form = forms.form(category.id(), pack.getId());
            Optional<Finding> error = form.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .findFirst();
            broken = broken.or(() -> error);
            if (form.done() && error.isEmpty()) {
                ObjectNode node = definitions.addObject();
                node.put("id", form.get().getId());
                Render.text(node, "version", form.get().getVersion());
                node.put("pack", pack.getId());
            }
        }
        return broken;
    }

    private static void state(ObjectNode node, String state, Optional<String> reason) {
        node.put("state", state);
        Render.text(node, "reason", reason.orElse(""));
    }

    private static String line(String id, String name, String state, String contributor) {
        return Messages.bind(Messages.Categories_line, new Object[] {id, name, state, contributor});
    }

    private static Result<List<String>> used(IncidentStore store) {
        return store.list(IncidentQuery.newest(Integer.MAX_VALUE))
                .map(list -> list.stream()
                        .map(IncidentSummary::category)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
