package org.tongbao.core.tests.registry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.tongbao.core.extension.ContributedFiles;

/** An extension registry of its own, filled from texts as bundles would fill it; files come from a folder. */
final class FakeContributions {

    private final Object key = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(null, key, key);
    private final Path folder;

    FakeContributions(Path folder) {
        this.folder = folder;
        add("org.tongbao.core", """
            <extension-point id="categories" name="Categories"/>
            <extension-point id="rulePacks" name="Packs"/>
            """);
    }

    /** What a bundle of this name contributes. */
    FakeContributions add(String bundle, String content) {
        String plugin = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
        boolean added = registry.addContribution(
                new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle),
                false,
                bundle,
                null,
                key);
        if (!added) {
            throw new IllegalArgumentException(plugin);
        }
        return this;
    }

    IExtensionRegistry registry() {
        return registry;
    }

    /** Files below the folder, whoever contributes them. */
    ContributedFiles files() {
        return (contributor, path) -> {
            Path file = folder.resolve(path);
            try {
                return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
            } catch (java.net.MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        };
    }
}
