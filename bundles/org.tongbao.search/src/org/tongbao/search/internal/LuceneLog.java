package org.tongbao.search.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from telling everybody who starts a command that a newer Java would let it be quicker. */
final class LuceneLog {

    /** Held, or the setting would be forgotten with the logger. */
    private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    private LuceneLog() {}

    static void quiet() {
        LOGGER.setLevel(Level.SEVERE);
    }
}
