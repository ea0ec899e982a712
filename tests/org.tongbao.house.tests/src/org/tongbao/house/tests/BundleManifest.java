package org.tongbao.house.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a manifest says, as far as the house's rules ask.
 *
 * @param name symbolic name of the bundle
 * @param requires names of the required bundles
 * @param imports names of the imported packages
 * @param exports names of the exported packages
 * @param fragment whether it is a fragment of another bundle
 * @param headers all headers as they stand
 */
record BundleManifest(
        String name,
        List<String> requires,
        List<String> imports,
        List<String> exports,
        boolean fragment,
        Attributes headers) {

    /** Reads the text of a MANIFEST.MF. */
    static BundleManifest parse(String text) {
        try {
            var headers =
                    new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getMainAttributes();
            return new BundleManifest(
                    header(headers, "Bundle-SymbolicName")
                            .replaceFirst(";.*", "")
                            .trim(),
                    names(header(headers, "Require-Bundle")),
                    names(header(headers, "Import-Package")),
                    names(header(headers, "Export-Package")),
                    !header(headers, "Fragment-Host").isEmpty(),
                    headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a header, empty where it is absent. */
    String header(String header) {
        return header(headers, header);
    }

    private static String header(Attributes headers, String name) {
        return Objects.requireNonNullElse(headers.getValue(name), "");
    }

    /** The clauses of a header as they stand, with their directives. */
    List<String> clauses(String header) {
        return split(header(header));
    }

    private static List<String> names(String header) {
        return split(header).stream()
                .map(clause -> clause.replaceFirst(";.*", "").trim())
                .toList();
    }

    private static List<String> split(String header) {
        // commas within quotes belong to version ranges and lists of friends
        return Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(String::trim)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }
}
