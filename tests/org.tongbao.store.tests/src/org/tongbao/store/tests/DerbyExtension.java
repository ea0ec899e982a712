package org.tongbao.store.tests;

import java.io.IOException;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fixtures on embedded Derby. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class DerbyExtension extends FixtureExtension {

    @Override
    TestDatabase database(ExtensionContext context) throws IOException {
        return new DerbyTestDatabase();
    }
}
