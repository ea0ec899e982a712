package org.tongbao.ui.tests;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tongbao.core.extension.Guard;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.form.FieldParts;

/** Parts handed over by a test, behind a guard like those of bundles. */
record Parts(Map<String, Callable<FieldPart>> byField) implements FieldParts {

    static Parts of(String field, Callable<FieldPart> part) {
        return new Parts(Map.of(field, part));
    }

    @Override
    public Optional<Source> find(String category, String field) {
        var guard = new Guard();
        return Optional.ofNullable(byField.get(field)).map(part -> new Source() {
            @Override
            public String contributor() {
                return "test.parts";
            }

            @Override
            public Result<FieldPart> make() {
                return guard.call(contributor(), part);
            }

            @Override
            public <T> Result<T> call(FieldPart made, Function<FieldPart, T> work) {
                return guard.call(contributor(), () -> work.apply(made));
            }
        });
    }
}
