package org.tongbao.store.tests;

import java.util.List;
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
        return Stream.of(new On("Derby", new DerbyExtension()), new On("PostgreSQL", new PostgresExtension()));
    }
}
