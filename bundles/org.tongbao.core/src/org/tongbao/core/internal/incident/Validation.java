package org.tongbao.core.internal.incident;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.extension.Guard;
import org.tongbao.core.form.Texts;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Asks the validator of an incident's category, behind the guard. Any thread but that of the user interface. */
final class Validation {

    private static final Duration LIMIT = Duration.ofSeconds(AnswerValidator.LIMIT_SECONDS);

    private final CategoryRegistry categories;
    private final Guard guard;

    Validation(CategoryRegistry categories, Guard guard) {
        this.categories = categories;
        this.guard = guard;
    }

    /** What the validator says; the plugin's failure when it fails; nothing when there is none. */
    List<Finding> validate(Incident incident, FormDefinition form) {
        String id = String.valueOf(incident.getCategory());
        Optional<Callable<AnswerValidator>> validator = categories.validator(id);
        Optional<CategoryDescriptor> category = categories.find(id);
        if (validator.isEmpty() || category.isEmpty()) {
            return List.of();
        }
        Incident snapshot = EcoreUtil.copy(incident);
        FormDefinition copy = EcoreUtil.copy(form);
        Result<List<Finding>> said = guard.call(
                category.get().contributor(),
                LIMIT,
                () -> validator.get().call().validate(snapshot, copy).stream()
                        .map(Validation::fixed)
                        .toList());
        return said.value().orElse(said.findings());
    }

    /** The same finding with its texts made now: making them later would be calling the plugin without a guard. */
    private static Finding fixed(Finding finding) {
        FindingCode code =
                new FixedCode(finding.code().id(), finding.message(Locale.TAIWAN), finding.message(Locale.ENGLISH));
        return new Finding(code, finding.severity(), finding.subject(), List.of(), finding.citation());
    }

    private record FixedCode(String id, String chinese, String english) implements FindingCode {

        @Override
        public String text(Locale locale, List<Object> args) {
            return Texts.pick(chinese, english, locale);
        }
    }
}
