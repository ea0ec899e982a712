package org.tongbao.store.tests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a class on each engine. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class EachEngine implements ClassTemplateInvocationContextProvider {

    /** One engine and what gives its fixtures. */
    private record On(String engine, Extension fixtures) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return engine;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(fixtures);
        }
    }

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<On> provideClassTemplateInvocationContexts(ExtensionContext context) {
        boolean served =
                context.getRequiredTestClass().getAnnotation(OnEachEngine.class).served();
        return Stream.of(
                        Optional.of(new On("Derby", new DerbyExtension())),
                        served ? Optional.of(new On("Derby server", new ServedExtension())) : Optional.<On>empty(),
                        Optional.of(new On("PostgreSQL", new PostgresExtension())))
                .flatMap(Optional::stream);
    }
}
