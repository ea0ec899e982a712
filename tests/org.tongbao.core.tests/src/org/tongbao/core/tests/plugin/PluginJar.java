package org.tongbao.core.tests.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A plugin as a third party delivers it: a bundle with a plugin.xml, files and classes. */
final class PluginJar {

    private final String name;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String required = "org.tongbao.core,org.eclipse.core.runtime";

    PluginJar(String name) {
        this.name = name;
    }

    /** One that contributes one category, id as given. */
    static PluginJar category(String bundle, String id, String attributes, String form) {
        return new PluginJar(bundle)
                .file("plugin.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <?eclipse version="3.4"?>
                        <plugin><extension point="org.tongbao.core.categories">
                          <category id="%s" name="N" form="own.form" %s/>
                        </extension></plugin>
                        """.formatted(id, attributes))
                .file("own.form", form);
    }

    /** A form with one required question. */
    static String form(String category, String question) {
        return """
                <form:FormDefinition xmlns:form="http://tongbao.org/model/form/1" id="f" category="%s" version="1" title="表">
                  <sections id="own" stage="report" title="自有">
                    <fields id="%s" type="text" label="題" required="true"/>
                  </sections>
                </form:FormDefinition>
                """.formatted(category, question);
    }

    PluginJar file(String path, String content) {
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Packs a class of this test bundle, nested ones not. */
    PluginJar with(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream stream = Objects.requireNonNull(type.getResourceAsStream('/' + path), path)) {
            entries.put(path, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Needs a further bundle. */
    PluginJar requiring(String bundle) {
        required += ',' + bundle;
        return this;
    }

    byte[] bytes() {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "1.2.3");
        main.putValue("Bundle-Name", "Test " + name);
        main.putValue("Require-Bundle", required);
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Installs and resolves it; uninstalled when closed. */
    Installed install() throws BundleException {
        var context = FrameworkUtil.getBundle(PluginJar.class).getBundleContext();
        Bundle bundle = context.installBundle("test:" + name, new ByteArrayInputStream(bytes()));
        context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(java.util.List.of(bundle));
        return new Installed(bundle);
    }

    /** A plugin while it is installed. */
    record Installed(Bundle bundle) implements AutoCloseable {

        @Override
        public void close() throws BundleException {
            bundle.uninstall();
        }
    }
}
