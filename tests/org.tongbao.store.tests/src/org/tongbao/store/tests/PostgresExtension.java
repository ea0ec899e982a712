package org.tongbao.store.tests;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fixtures on a PostgreSQL server that starts with the first of them and ends with the tests. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class PostgresExtension extends FixtureExtension implements ExecutionCondition {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(PostgresExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return PostgresServer.programs().isPresent()
                ? ConditionEvaluationResult.enabled("PostgreSQL is installed")
                : ConditionEvaluationResult.disabled(
                        "PostgreSQL 15 or newer is not installed; ./verify does it where it may, or says what would");
    }

    @Override
    TestDatabase database(ExtensionContext context) throws Exception {
        var server = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(PostgresServer.class, key -> PostgresServer.start(), PostgresServer.class);
        return server.database();
    }
}
