package org.tongbao.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The start script for Windows, which is not run here, keeps to what the tested one for all others does. */
final class TwoStartScriptsTest {

    private static final String FOLDER = "features/org.tongbao.feature/rootfiles/";

    /** Bundles of others that commands do without or need. */
    private static final List<String> PLATFORM = List.of(
            "org.eclipse.swt",
            "org.eclipse.swt.gtk.linux.x86_64",
            "org.eclipse.jface.databinding",
            "org.eclipse.ui.workbench",
            "org.eclipse.e4.ui.css.swt",
            "org.eclipse.help",
            "org.eclipse.urischeme",
            "org.eclipse.core.runtime",
            "org.eclipse.emf.ecore",
            "com.github.weisj.jsvg",
            "com.sun.jna.platform",
            "org.apache.batik.css",
            "wrapped.batik-util",
            "org.apache.felix.scr");

    private final String unix = read("tongbao");
    private final String windows = read("tongbao.cmd");

    @Test
    void windowsScript_lines_endAsWindowsWantsThem() {
        assertEquals(
                windows.lines().count(),
                Pattern.compile("\r\n").matcher(windows).results().count());
    }

    @Test
    void bundlesOfTheUserInterface_forACommand_areLeftOutAlike() throws IOException {
        Predicate<String> left =
                Pattern.compile(only("grep -Ev '([^']+)'", unix)).asPredicate();
        Predicate<String> leftOnWindows = all("/c:\"([^\"]+)\"", windows)
                .map(Pattern::compile)
                .map(Pattern::asPredicate)
                .reduce(name -> false, Predicate::or);
        Set<String> names = new TreeSet<>(PLATFORM);
        try (var bundles = Files.list(SourceTree.root().resolve("bundles"))) {
            bundles.map(bundle -> bundle.getFileName().toString()).forEach(names::add);
        }
        List<String> lines = names.stream()
                .map(name -> name + ",1.0.0,plugins/x.jar,4,false")
                .toList();
        List<String> out = lines.stream().filter(left).toList();
        assertEquals(out, lines.stream().filter(leftOnWindows).toList());
        assertTrue(out.size() > 10 && out.size() < lines.size() - 10, out.toString());
    }

    @Test
    void options_forTheMachine_areTheSame() {
        // file names are Unicode there in any case, and the state is one folder for each mode
        Set<String> own = Set.of("-Dsun.jnu.encoding", "-Dosgi.checkConfiguration", "-XstartOnFirstThread");
        assertEquals(options(unix, own), options(windows, own));
    }

    @Test
    void spaceWanted_inBytes_isTheSame() {
        Set<Long> kilobytes = numbers("needed(?:=| \\+ )(\\d+)", unix);
        assertEquals(
                kilobytes.stream().map(each -> 1024 * each).collect(Collectors.toCollection(TreeSet::new)),
                numbers("needed(?:=| \\+ )(\\d+)\"", windows));
        assertEquals(3, kilobytes.size());
    }

    @Test
    void javaWanted_isTheSame() {
        Set<Long> wanted = numbers("version(?::-0\\}\" -lt|% LSS) (\\d+)", unix);
        assertEquals(wanted, numbers("version(?::-0\\}\" -lt|% LSS) (\\d+)", windows));
        assertEquals(1, wanted.size());
    }

    @Test
    void refusals_inBothLanguages_readTheSame() {
        String said = windows.replace("\"%data%\"", "$data").replace(" 1>&2", "");
        List<String> texts = List.of(
                only("say '(-nl [^']+)'", unix),
                only("say \"(.*?\\$data.*?)\"", unix).replace("資料夾 $data；", "資料夾$data；"),
                only("\"(The folder \\$data.*?)\"", unix),
                only("say '(需要 Java [^']+)'", unix),
                only("'(Java \\d+ or newer [^']+)'", unix));
        for (String text : texts) {
            assertTrue(said.contains("echo " + text + "\r\n"), text);
        }
        assertTrue(windows.contains("status=2") && unix.contains("exit 2"));
        assertTrue(windows.contains("status=3") && unix.contains("exit 3"));
    }

    @Test
    void whatMayHoldQuotes_onWindows_isComparedNowhere() {
        // quotes inside quotes: a blank or an ampersand of an argument would end the comparison there
        List<String> compared = windows.lines()
                .filter(line -> line.contains("=="))
                .filter(line -> line.contains("%arguments%") || line.contains("\"%1\""))
                .toList();
        // reached only by what is empty without its quotes
        assertEquals(List.of("if \"%1\"==\"\" goto ready"), compared);
        assertTrue(windows.contains("if not \"%~1\"==\"\" goto argument\r\nif \"%1\"==\"\" goto ready\r\n"));
    }

    @Test
    void labels_onWindows_areThere() {
        Set<String> labels = all("(?m)^:(\\w+)$", windows).collect(Collectors.toSet());
        Set<String> targets = all("goto (\\w+)", windows).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(targets, targets.stream().filter(labels::contains).collect(Collectors.toSet()));
        assertTrue(targets.size() > 5, targets.toString());
    }

    private static Set<String> options(String script, Set<String> without) {
        return all("(?<![\\w/-])(-(?:D[\\w.]+|XX:\\+?\\w+|Xshare|enable-native-access|nosplash|jar|X\\w+))", script)
                .filter(option -> !without.contains(option))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Long> numbers(String pattern, String script) {
        return all(pattern, script).map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String only(String pattern, String script) {
        List<String> found = all(pattern, script).toList();
        assertEquals(1, found.size(), pattern);
        return found.get(0);
    }

    private static Stream<String> all(String pattern, String script) {
        Matcher matcher = Pattern.compile(pattern).matcher(script);
        return matcher.results().map(found -> found.group(1)).toList().stream();
    }

    private static String read(String name) {
        try {
            return Files.readString(SourceTree.root().resolve(FOLDER + name));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
