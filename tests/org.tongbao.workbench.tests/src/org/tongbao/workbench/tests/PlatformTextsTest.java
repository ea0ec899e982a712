package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The Chinese texts that fragments of ours add to the platform's bundles fit the platform that runs. */
final class PlatformTextsTest {

    private static final String FRAGMENTS = "org.tongbao.nl.";
    private static final Pattern LOCALE_SUFFIX = Pattern.compile("_zh(_Hant)?_TW(?=\\.properties$)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}|%s|<a[ >]");

    /** Beginnings of keys no user sees: names of extension points, framework diagnostics, formats of programs. */
    private static final Map<String, List<String>> NOT_WANTED = Map.of(
            "org.tongbao.nl.ui", List.of("ExtPoint."),
            "org.tongbao.nl.jobs", List.of("JobManager_"),
            "org.tongbao.nl.common", List.of("parse_", "url_", "activator_"),
            "org.tongbao.nl.databinding",
                    List.of("DateFormat_", "ValueDelimiter", "TrueStringValues", "FalseStringValues"),
            "org.tongbao.nl.swt", List.of("SWT_Page_Mnemonic", "SWT_SwitchPage_Shortcut", "SWT_Charset_ASCII"));

    @Test
    void fragments_installed_areAttachedToTheirHosts() {
        var fragments = fragments();
        assertTrue(fragments.size() >= 14, () -> "fragments with texts: " + fragments);
        for (Bundle fragment : fragments) {
            assertEquals(Bundle.RESOLVED, fragment.getState(), fragment::getSymbolicName);
        }
    }

    @Test
    void platform_startedInChinese_speaksChinese() {
        assertEquals("zh_TW", Platform.getNL());
        assertEquals("取消", JFaceResources.getString(IDialogLabelKeys.CANCEL_LABEL_KEY));
        assertEquals("隱藏其他", SWT.getMessage("SWT_HideOthers"));
        assertEquals("重試", SWT.getMessage("SWT_Retry"));
    }

    @Test
    void chineseKeys_comparedWithTheHost_existThere() {
        forEachFile((fragment, file, chinese, english) -> {
            var dead = new TreeSet<>(chinese.stringPropertyNames());
            dead.removeAll(english.stringPropertyNames());
            assertEquals(Set.of(), dead, () -> fragment + " " + file);
        });
    }

    @Test
    void chineseTexts_comparedWithTheHost_carryTheSamePlaceholders() {
        forEachFile((fragment, file, chinese, english) -> {
            for (String key : chinese.stringPropertyNames()) {
                assertEquals(
                        placeholders(english.getProperty(key)),
                        placeholders(chinese.getProperty(key)),
                        () -> fragment + " " + file + " " + key);
            }
        });
    }

    @Test
    void hostKeys_seenByUsers_haveAChineseText() {
        forEachFile((fragment, file, chinese, english) -> {
            var missing = new TreeSet<>(english.stringPropertyNames());
            missing.removeAll(chinese.stringPropertyNames());
            missing.removeAll(broughtAlongByTheHost(fragment, file).stringPropertyNames());
            missing.removeIf(key -> NOT_WANTED.getOrDefault(fragment.getSymbolicName(), List.of()).stream()
                    .anyMatch(key::startsWith));
            assertEquals(Set.of(), missing, () -> fragment + " " + file);
        });
    }

    /** What is done with one file of texts and the host's English one. */
    private interface FileCheck {
        void check(Bundle fragment, String file, Properties chinese, Properties english);
    }

    private static void forEachFile(FileCheck check) {
        for (Bundle fragment : fragments()) {
            List<URL> files = entries(fragment, "/", "*_TW.properties", true);
            assertFalse(files.isEmpty(), fragment::getSymbolicName);
            for (URL url : files) {
                String file = LOCALE_SUFFIX.matcher(url.getPath()).replaceFirst("");
                check.check(fragment, file, load(url), hostFile(fragment, file));
            }
        }
    }

    private static List<Bundle> fragments() {
        var context = FrameworkUtil.getBundle(PlatformTextsTest.class).getBundleContext();
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(FRAGMENTS))
                .toList();
    }

    private static Properties hostFile(Bundle fragment, String file) {
        List<URL> found = inHost(fragment, file);
        assertEquals(1, found.size(), () -> fragment + " " + file);
        return load(found.get(0));
    }

    /** Texts of the host itself in the language zh_TW: SWT has some. */
    private static Properties broughtAlongByTheHost(Bundle fragment, String file) {
        var texts = new Properties();
        inHost(fragment, file.replaceFirst("\\.properties$", "_zh_TW.properties")).stream()
                .filter(url -> !url.getHost().equals(fragment.getEntry("/").getHost()))
                .map(PlatformTextsTest::load)
                .forEach(texts::putAll);
        return texts;
    }

    private static List<URL> inHost(Bundle fragment, String file) {
        String host = fragment.getHeaders().get(Constants.FRAGMENT_HOST).replaceFirst(";.*", "");
        int slash = file.lastIndexOf('/');
        return entries(
                Objects.requireNonNull(Platform.getBundle(host), host),
                file.substring(0, slash + 1),
                file.substring(slash + 1),
                false);
    }

    private static List<URL> entries(Bundle bundle, String folder, String name, boolean recurse) {
        var found = bundle.findEntries(folder, name, recurse);
        return found == null ? List.of() : new ArrayList<>(Collections.list(found));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(URL url) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
