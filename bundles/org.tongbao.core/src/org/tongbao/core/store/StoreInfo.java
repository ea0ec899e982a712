package org.tongbao.core.store;

/**
 * What store this is.
 *
 * @param engine e.g. {@code Apache Derby}
 * @param engineVersion e.g. {@code 10.17.1.0}
 * @param location folder or JDBC URL without secrets
 * @param schemaVersion of the tables
 * @param encrypted true when encrypted at rest
 */
public record StoreInfo(
        String engine, String engineVersion, String location, int schemaVersion, boolean encrypted, long incidents) {}
