package org.tongbao.store.internal;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;

/** Brings the warnings of the libraries for servers into the platform's log; by themselves they print them to the console. */
final class LibraryLog extends Handler {

    /** Kept, as the system forgets the settings of loggers that nobody holds. */
    private static final List<Logger> LOGGERS = Stream.of("com.zaxxer.hikari", "org.postgresql")
            .map(Logger::getLogger)
            .toList();

    private LibraryLog() {
        setLevel(Level.WARNING);
    }

    /** From now on they log there; done once in a run. */
    static synchronized void take() {
        for (Logger logger : LOGGERS) {
            if (Stream.of(logger.getHandlers()).noneMatch(LibraryLog.class::isInstance)) {
                logger.setUseParentHandlers(false);
                logger.setLevel(Level.WARNING);
                logger.addHandler(new LibraryLog());
            }
        }
    }

    @Override
    public void publish(@Nullable LogRecord message) {
        if (message != null && isLoggable(message) && Platform.isRunning()) {
            ILog.of(LibraryLog.class).warn(message.getLoggerName() + ": " + message.getMessage(), message.getThrown());
        }
    }

    @Override
    public void flush() {
        // the platform's log writes each line at once
    }

    @Override
    public void close() {
        // nothing is held
    }
}
