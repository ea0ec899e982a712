package org.tongbao.house.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Who may depend on whom: from the model upwards, one way. */
final class DependencyRules {

    private static final String OWN = "org.tongbao.";
    private static final List<String> LAYERS = List.of("model", "severity", "engine", "core");
    private static final Set<String> BELOW_OSGI = Set.of("model", "severity", "engine");

    private static final Pattern USER_INTERFACE =
            Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|draw2d|gef)(\\..*)?");
    private static final Pattern FRAMEWORK = Pattern.compile(
            "org\\.osgi\\..*|org\\.eclipse\\.osgi(\\..*)?"
                    + "|org\\.eclipse\\.core\\.(runtime|jobs|commands|expressions|contenttype)(\\..*)?|org\\.eclipse\\.equinox\\..*");
    private static final Pattern DATABASE = Pattern.compile("javax?\\.sql(\\..*)?|org\\.apache\\.derby(\\..*)?"
            + "|org\\.postgresql(\\..*)?|com\\.zaxxer\\.hikari(\\..*)?");
    private static final Pattern NOBODYS =
            Pattern.compile("(store|export|search|sheet|poi|derby|cli|workbench|rules|category)(\\..*)?");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(?:static\\s+)?([\\w.]+);");

    private DependencyRules() {}

    /** What the manifests do wrong, one sentence each. */
    static List<String> check(Collection<BundleManifest> manifests) {
        var owners = new HashMap<String, String>();
        for (var manifest : manifests) {
            manifest.exports().forEach(exported -> owners.put(exported, manifest.name()));
        }
        var wrong = new ArrayList<String>();
        for (var manifest : manifests) {
            if (!manifest.fragment()) {
                checkOwn(manifest, owners, wrong);
                manifest.requires().forEach(used -> checkForeign(manifest.name(), used, wrong));
                manifest.imports().forEach(used -> checkForeign(manifest.name(), used, wrong));
            }
        }
        return wrong;
    }

    /** What the imports of one source file of a bundle do wrong, one sentence each. */
    static List<String> checkSource(String bundle, String source) {
        var wrong = new ArrayList<String>();
        var imports = IMPORT.matcher(source);
        while (imports.find()) {
            checkForeign(bundle, String.valueOf(imports.group(1)), wrong);
        }
        return wrong;
    }

    private static void checkOwn(BundleManifest manifest, Map<String, String> owners, List<String> wrong) {
        var used = new LinkedHashSet<>(manifest.requires());
        for (var imported : manifest.imports()) {
            var owner = owners.getOrDefault(imported, "");
            // libraries that happen to be wrapped here
            if (!owner.equals(OWN + "derby") && !owner.equals(OWN + "poi")) {
                used.add(owner);
            }
        }
        for (var name : used) {
            if (name.startsWith(OWN) && !name.equals(manifest.name()) && !allowed(role(manifest.name()), role(name))) {
                wrong.add(manifest.name() + " must not depend on " + name);
            }
        }
    }

    private static boolean allowed(String from, String to) {
        if (NOBODYS.matcher(to).matches()) {
            // the editor part of a category may know its own category
            return from.equals(to + ".ui");
        }
        if (LAYERS.contains(from)) {
            return LAYERS.contains(to) && LAYERS.indexOf(to) < LAYERS.indexOf(from);
        }
        if (LAYERS.contains(to)) {
            return true;
        }
        if (to.equals("flow.design")) {
            return from.equals("flow") || from.equals("flow.ui");
        }
        if (from.equals("directory.ui") && (to.equals("flow") || to.equals("flow.ui"))) {
            // charts are drawn by what draws procedures
            return true;
        }
        if (isUserInterface(from)) {
            return to.equals("ui") || from.equals("workbench") || from.equals(to + ".ui");
        }
        return false;
    }

    private static void checkForeign(String bundle, String used, List<String> wrong) {
        var role = role(bundle);
        if (USER_INTERFACE.matcher(used).matches() && !isUserInterface(role)) {
            wrong.add(bundle + " must not know the user interface: " + used);
        }
        if (FRAMEWORK.matcher(used).matches() && BELOW_OSGI.contains(role)) {
            wrong.add(bundle + " must run without OSGi: " + used);
        }
        if (DATABASE.matcher(used).matches() && !role.equals("store") && !role.equals("derby")) {
            wrong.add(bundle + " must not know a database: " + used);
        }
    }

    private static boolean isUserInterface(String role) {
        return role.equals("ui") || role.equals("workbench") || role.endsWith(".ui");
    }

    private static String role(String name) {
        return name.startsWith(OWN) ? name.substring(OWN.length()) : name;
    }
}
