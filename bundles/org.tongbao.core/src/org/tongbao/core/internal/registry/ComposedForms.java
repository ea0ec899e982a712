package org.tongbao.core.internal.registry;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.form.FormRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.rules.RulePack;

/** Forms composed on first use and kept. */
@Component
public final class ComposedForms implements FormRegistry {

    private final CategoryRegistry categories;
    private final RulePackRegistry packs;
    private final Map<Key, Result<FormDefinition>> forms = new ConcurrentHashMap<>();
    private final Runnable forgetting = forms::clear;

    /** Composes from what the registries know. */
    @Activate
    public ComposedForms(@Reference CategoryRegistry categories, @Reference RulePackRegistry packs) {
        this.categories = categories;
        this.packs = packs;
        categories.addListener(forgetting);
        packs.addListener(forgetting);
    }

    @Deactivate
    void stop() {
        categories.removeListener(forgetting);
        packs.removeListener(forgetting);
    }

    @Override
    public Result<FormDefinition> form(String category, String pack) {
        return forms.computeIfAbsent(new Key(category, pack), this::fitting);
    }

    private Result<FormDefinition> fitting(Key key) {
        Result<FormDefinition> form = compose(key);
        packs.find(key.pack()).ifPresent(pack -> form.value().ifPresent(found -> PackForms.fit(found, pack)));
        return form;
    }

    private Result<FormDefinition> compose(Key key) {
        Optional<URL> commonForm = packs.commonForm(key.pack());
        if (commonForm.isEmpty()) {
            String known = packs.packs().stream().map(RulePack::getId).collect(Collectors.joining(", "));
            return Result.refused(Finding.error(CoreFinding.PACK_UNKNOWN, key.pack(), key.pack(), known));
        }
        Result<FormDefinition> common = FormFiles.read(commonForm.get(), Optional.empty());
        if (!common.done()) {
            return common;
        }
        if (packs.find(key.pack()).filter(RulePack::isStandalone).isPresent()) {
            return alone(common.get(), List.of());
        }
        Optional<CategoryDescriptor> category = categories.find(key.category());
        if (category.isEmpty()) {
            return alone(
                    common.get(),
                    List.of(Finding.warning(CoreFinding.CATEGORY_MISSING, key.category(), key.category())));
        }
        Result<FormDefinition> own = FormFiles.read(category.get().form(), Optional.of(common.get()));
        Result<FormDefinition> composed =
                own.done() ? new FormComposer().compose(common.get(), own.get()) : Result.refused(own.findings());
        if (composed.done()) {
            return composed;
        }
        // the incident keeps its data and its deadlines even when the category's form is broken
        List<Finding> reasons = new ArrayList<>();
        String why = composed.findings().get(0).message();
        reasons.add(Finding.error(CoreFinding.CATEGORY_BROKEN, key.category(), key.category(), why));
        reasons.addAll(composed.findings());
        return alone(common.get(), reasons);
    }

    private static Result<FormDefinition> alone(FormDefinition common, List<Finding> reasons) {
        Result<FormDefinition> composed = new FormComposer().compose(common);
        List<Finding> findings = new ArrayList<>(composed.findings());
        findings.addAll(reasons);
        return new Result<>(composed.value(), findings);
    }

    private record Key(String category, String pack) {}
}
