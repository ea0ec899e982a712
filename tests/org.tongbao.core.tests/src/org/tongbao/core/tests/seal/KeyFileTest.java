package org.tongbao.core.tests.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.seal.KeyFile;
import org.tongbao.core.seal.RecoverySheet;
import org.tongbao.core.seal.SealFinding;
import org.tongbao.core.seal.Sealing;
import org.tongbao.model.finding.Result;

final class KeyFileTest {

    private static final String PASSPHRASE = "café 白鷺 three words";

    @TempDir
    Path folder = Path.of("");

    private final DataKey key = DataKey.random();

    @Test
    void wrapped_opened_isTheSameKey_andNeitherStandsInTheFile() throws IOException {
        KeyFile.Recoverable made = wrap();
        Path file = folder.resolve("key.json");
        made.file().write(file).get();
        String text = Files.readString(file);
        assertFalse(text.contains(key.hex()));
        assertFalse(text.contains(String.valueOf(made.code().text())));
        assertFalse(text.contains("白鷺"));
        KeyFile read = KeyFile.read(file).get();
        assertEquals(key.hex(), read.open(PASSPHRASE.toCharArray(), "db").get().hex());
        assertEquals(key.hex(), read.open(made.code().text(), "db").get().hex());
        assertRefused(SealFinding.PASSPHRASE_WRONG, read.open("three words café".toCharArray(), "db"));
        assertRefused(SealFinding.PASSPHRASE_MISSING, read.open(new char[0], "db"));
    }

    @Test
    void passphrase_typedInOtherComposition_opens() {
        // e with an accent as one character, and as two
        String decomposed = PASSPHRASE.replace("é", "e\u0301");
        assertNotEquals(PASSPHRASE, decomposed);
        assertTrue(wrap().file().open(decomposed.toCharArray(), "db").done());
    }

    @Test
    void codeWithAnyWrongCharacter_isRefusedAndMostlyItsGroupNamed() {
        KeyFile.Recoverable made = wrap();
        String code = String.valueOf(made.code().text());
        int named = 0;
        int changed = 0;
        for (int i = 0; i < code.length(); i += 3) {
            if (code.charAt(i) == '-') {
                continue;
            }
            String typed = code.substring(0, i) + (code.charAt(i) == '7' ? '8' : '7') + code.substring(i + 1);
            Result<DataKey> refused = made.file().open(typed.toCharArray(), "db");
            assertTrue(!refused.done());
            changed++;
            if (refused.findings().get(0).code() == SealFinding.RECOVERY_MISTYPED) {
                assertEquals(
                        List.of(Integer.toString(i / 6 + 1)),
                        refused.findings().get(0).args());
                named++;
            }
        }
        assertTrue(named >= changed - 2, named + " of " + changed);
    }

    @Test
    void codes_areAllDifferent() {
        KeyFile file = wrap().file();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            codes.add(String.valueOf(file.recoverable(key).code().text()));
        }
        assertEquals(50, codes.size());
    }

    @Test
    void wrappedParts_ofAnotherKey_doNotOpen() throws IOException {
        Path file = folder.resolve("key.json");
        wrap().file().write(file).get();
        String id = key.id();
        Files.writeString(
                file, Files.readString(file).replace(id, DataKey.random().id()));
        assertRefused(SealFinding.PASSPHRASE_WRONG, KeyFile.read(file).get().open(PASSPHRASE.toCharArray(), "db"));
    }

    @Test
    void fileThatIsNone_isRefused() throws IOException {
        Path file = folder.resolve("key.json");
        for (String content :
                List.of("", "{}", "{\"format\": \"tongbao-key/2\"}", "\u0000", "{\"format\": \"tongbao-key/1\"}")) {
            Files.writeString(file, content);
            assertRefused(SealFinding.KEY_DAMAGED, KeyFile.read(file));
        }
        assertRefused(SealFinding.KEY_DAMAGED, KeyFile.read(folder.resolve("none.json")));
        assertRefused(SealFinding.KEY_NOT_WRITTEN, wrap().file().write(folder.resolve("none/key.json")));
    }

    @Test
    void texts_showNoSecret() {
        KeyFile.Recoverable made = wrap();
        String code = String.valueOf(made.code().text());
        for (Object each : List.of(key, made, made.code(), key.sealing("x"))) {
            assertFalse(each.toString().contains(key.hex()), each.getClass().getName());
            assertFalse(each.toString().contains(code), each.getClass().getName());
        }
    }

    @Test
    void sealing_isAnotherEachTime_andFindsAlteration() {
        Sealing sealing = key.sealing("drafts");
        byte[] plain = "官網首頁遭置換".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = sealing.seal(plain, "a");
        assertFalse(java.util.Arrays.equals(sealed, sealing.seal(plain, "a")));
        assertArrayEquals(plain, sealing.open(sealed, "a").orElseThrow());
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] ^= 1;
            assertTrue(sealing.open(sealed, "a").isEmpty());
            sealed[i] ^= 1;
        }
        assertTrue(sealing.open(new byte[5], "a").isEmpty());
    }

    @Test
    void sheet_holdsTheCode_andNoMarkupOfTheFolder() {
        String html = RecoverySheet.of("/tmp/<b>", "AAAAA-BBBBB", Instant.EPOCH).html();
        assertTrue(html.contains("AAAAA-BBBBB"));
        assertTrue(html.contains("&lt;b&gt;"));
    }

    private KeyFile.Recoverable wrap() {
        return KeyFile.wrap(key, PASSPHRASE.toCharArray()).get();
    }

    private static void assertRefused(SealFinding code, Result<?> result) {
        assertEquals(
                List.of(code),
                result.findings().stream().map(each -> each.code()).toList());
        assertTrue(result.value().isEmpty());
    }
}
