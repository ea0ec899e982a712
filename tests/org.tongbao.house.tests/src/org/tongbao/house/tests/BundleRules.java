package org.tongbao.house.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Rules of one bundle's folder: its manifest, its packages, and what its plugin.xml names. */
final class BundleRules {

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w.:]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern OWN_CLASS =
            Pattern.compile("(org\\.tongbao(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*)(?:[$:/].*)?");
    private static final Pattern FILE_ATTRIBUTE = Pattern.compile("icon|form|rules|genModel|schema|helpContexts|uri");
    private static final Pattern FILE =
            Pattern.compile("[\\w\\-./]+\\.(png|svg|gif|form|rules|genmodel|exsd|e4xmi|css)");

    private BundleRules() {}

    /** What the manifest in a folder does wrong. */
    static List<String> checkManifest(String folder, BundleManifest manifest) {
        var wrong = new ArrayList<String>();
        if (!manifest.name().equals(folder)) {
            wrong.add(folder + ": the symbolic name is " + manifest.name());
        }
        if (!manifest.header("Automatic-Module-Name").equals(manifest.name())) {
            wrong.add(folder + ": Automatic-Module-Name is not the symbolic name");
        }
        if (!manifest.header("Bundle-Activator").isEmpty()) {
            wrong.add(folder + ": activators are not used here");
        }
        for (var clause : manifest.clauses("Export-Package")) {
            if (clause.contains(".internal") && !clause.contains("x-friends") && !clause.contains("x-internal")) {
                wrong.add(folder + ": shows its internals to everyone: " + clause);
            }
        }
        for (var clause : manifest.clauses("Require-Bundle")) {
            // the model speaks EMF and core speaks the layers below it: whoever uses them needs both
            var spoken = folder.equals("org.tongbao.model") && clause.startsWith("org.eclipse.emf.")
                    || folder.equals("org.tongbao.core") && clause.startsWith("org.tongbao.");
            if (clause.contains("reexport") && !spoken) {
                wrong.add(folder + ": hands on what it requires: " + clause);
            }
        }
        return wrong;
    }

    /** What the packages below a bundle's src do wrong. */
    static List<String> checkPackages(Path bundle, boolean fragment) {
        var wrong = new ArrayList<String>();
        var src = bundle.resolve("src");
        var packages = new TreeSet<Path>();
        SourceTree.files(src, name -> name.endsWith(".java")).forEach(file -> packages.add(file.resolveSibling("")));
        for (var folder : packages) {
            var name = src.relativize(folder)
                    .toString()
                    .replace(folder.getFileSystem().getSeparator(), ".");
            if (!SourceTree.textIfThere(folder.resolve("package-info.java")).contains("NonNullByDefault")) {
                wrong.add(name + ": no package-info.java with @NonNullByDefault");
            }
            var bundleName = String.valueOf(bundle.getFileName());
            if (!fragment && !(name + ".").startsWith(bundleName + ".")) {
                wrong.add(name + ": does not belong into " + bundleName);
            }
        }
        return wrong;
    }

    /** What a plugin.xml names that is not there; classes are looked for in all the given bundles. */
    static List<String> checkPlugin(Path bundle, String plugin, List<Path> bundles) {
        var wrong = new ArrayList<String>();
        var attributes = ATTRIBUTE.matcher(plugin);
        while (attributes.find()) {
            var value = String.valueOf(attributes.group(2));
            var own = OWN_CLASS.matcher(value);
            if (own.matches() && bundles.stream().noneMatch(each -> hasClass(each, String.valueOf(own.group(1))))) {
                wrong.add(bundle.getFileName() + ": no class " + value);
            }
            if (FILE_ATTRIBUTE.matcher(String.valueOf(attributes.group(1))).matches()
                    && FILE.matcher(value).matches()
                    && !Files.exists(bundle.resolve(value))
                    && !Files.exists(bundle.resolve("src").resolve(value))) {
                wrong.add(bundle.getFileName() + ": no file " + value);
            }
        }
        return wrong;
    }

    /** Which files of a bundle's folder are left out of the bundle; the properties are those of build.properties. */
    static List<String> checkIncludes(Path bundle, Properties build) {
        var included = List.of(build.getProperty("bin.includes", "").split("\\s*,\\s*"));
        var wrong = new ArrayList<String>();
        for (var name : List.of(
                "plugin.xml",
                "fragment.xml",
                "plugin.properties",
                "plugin_zh_TW.properties",
                "forms",
                "rules",
                "icons")) {
            if (Files.exists(bundle.resolve(name)) && !included.contains(name) && !included.contains(name + "/")) {
                wrong.add(bundle.getFileName() + ": " + name + " is not in bin.includes");
            }
        }
        return wrong;
    }

    private static boolean hasClass(Path bundle, String name) {
        var file = name.replace('.', '/') + ".java";
        return Files.exists(bundle.resolve("src").resolve(file))
                || Files.exists(bundle.resolve("src-gen").resolve(file));
    }
}
