package org.tongbao.core.tests.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.osgi.framework.Bundle;
import org.tongbao.core.form.FormCheck;
import org.tongbao.core.form.FormLines;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormPackage;

/** A form definition as it is shipped, read from the installed bundle that contributes it. */
record FormFile(String bundle, String path) {

    static final FormFile COMMON = new FormFile("org.tongbao.rules.tw", "forms/notification-110.form");
    static final FormFile WEB = new FormFile("org.tongbao.category.web", "forms/web.form");

    static final FormFile INTRUSION = new FormFile("org.tongbao.category.intrusion", "forms/intrusion.form");
    static final FormFile DOS = new FormFile("org.tongbao.category.dos", "forms/dos.form");
    static final FormFile EQUIPMENT = new FormFile("org.tongbao.category.equipment", "forms/equipment.form");
    static final FormFile OTHER = new FormFile("org.tongbao.category.other", "forms/other.form");

    /** The categories in the order of the printed form. */
    static final List<FormFile> CATEGORIES = List.of(WEB, INTRUSION, DOS, EQUIPMENT, OTHER);

    /** All definitions of the form of 110. */
    static final List<FormFile> ALL = List.of(COMMON, WEB, INTRUSION, DOS, EQUIPMENT, OTHER);

    byte[] content() throws IOException {
        Bundle installed = Objects.requireNonNull(Platform.getBundle(bundle), bundle);
        URL entry = Objects.requireNonNull(installed.getEntry(path), path);
        try (InputStream stream = entry.openStream()) {
            return stream.readAllBytes();
        }
    }

    FormDefinition definition() throws IOException {
        return read(content());
    }

    /** What the check says about the file. */
    List<Finding> findings() throws IOException {
        byte[] content = content();
        Optional<FormDefinition> common = equals(COMMON) ? Optional.empty() : Optional.of(COMMON.definition());
        return new FormCheck().check(read(content), common, path, FormLines.of(content));
    }

    /** The definition in the bytes of a file; fails when the file does not fit the metamodel. */
    static FormDefinition read(byte[] content) throws IOException {
        Objects.requireNonNull(FormPackage.eINSTANCE, "the metamodel registers itself");
        var resource = new XMIResourceImpl(URI.createURI("memory:/test.form"));
        resource.load(new ByteArrayInputStream(content), Map.of());
        if (!resource.getErrors().isEmpty() || !resource.getWarnings().isEmpty()) {
            throw new IOException(resource.getErrors() + " " + resource.getWarnings());
        }
        return (FormDefinition) resource.getContents().get(0);
    }
}
