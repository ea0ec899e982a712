package org.tongbao.store.internal.served;

import java.util.Properties;
import java.util.UUID;

/**
 * As whom this process itself has an embedded database. Where it is served to others, accounts are asked for at each door, at
 * this one too; where it is not, nobody asks. The name is that of the schema in which the tables are.
 */
public final class EngineOwner {

    /** Its name, and that of the schema. */
    public static final String NAME = "APP";

    /** Made anew in each process. */
    public static final String PASSWORD = UUID.randomUUID().toString();

    private EngineOwner() {}

    /** Adds them to the properties of a connection. */
    public static Properties in(Properties properties) {
        properties.setProperty("user", NAME);
        properties.setProperty("password", PASSWORD);
        return properties;
    }
}
