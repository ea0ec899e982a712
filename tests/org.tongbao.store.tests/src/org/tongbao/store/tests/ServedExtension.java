package org.tongbao.store.tests;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fixtures on Derby behind its network server. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class ServedExtension extends FixtureExtension {

    @Override
    TestDatabase database(ExtensionContext context) throws Exception {
        return new ServedTestDatabase();
    }
}
