package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;

/** Tests of the store on a real Derby. */
final class DerbyWrapperTest {

    @Test
    void derby_inMemoryDatabase_answersQuery() throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:wrapper");
        source.setCreateDatabase("create");
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("VALUES 1 + 1")) {
            rows.next();
            assertEquals(2, rows.getInt(1));
        }
    }
}
