package org.tongbao.store.tests;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.osgi.framework.BundleContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;
import org.tongbao.store.internal.StoreEngines;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** A process of its own that runs {@link ChildProgram} with the classes of this one; closing it kills it. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    /** @param credentials told by its input, where nobody else reads them */
    ChildJvm(Credentials credentials, String... arguments)
            throws IOException, ReflectiveOperationException, URISyntaxException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath(),
                ChildProgram.class.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream()
                .write((credentials.user() + "\n" + new String(credentials.password()) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line it says; empty at its end. */
    String line() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    /** Kills it as the end of power would; what it said before can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Kills it after a while, unless it ended before. */
    void killAfter(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        kill();
    }

    /** Lets it end in order. */
    void finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the child does not end");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private static String classPath() throws ReflectiveOperationException, URISyntaxException {
        ClassLoader derby = EmbeddedDriver.class.getClassLoader();
        Class<?> pool = Class.forName("com.zaxxer.hikari.HikariDataSource", false, StoreEngines.class.getClassLoader());
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> each : List.of(
                ChildProgram.class,
                StoreEngines.class,
                IncidentStore.class,
                Incident.class,
                XMIResource.class,
                EObject.class,
                URI.class,
                ILog.class,
                IProgressMonitor.class,
                // what divides a monitor among parts looks for it
                BundleContext.class,
                JsonNode.class,
                JsonFactory.class,
                JsonFormat.class,
                Argon2Parameters.class,
                EmbeddedDriver.class,
                EmbeddedDataSource.class,
                Class.forName("org.apache.derby.impl.jdbc.EmbedConnection", false, derby),
                Class.forName("org.apache.derby.shared.common.error.StandardException", false, derby),
                PGSimpleDataSource.class,
                pool,
                Class.forName("org.slf4j.Logger", false, pool.getClassLoader()))) {
            places.add(Path.of(each.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
