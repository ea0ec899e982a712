package org.tongbao.handover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongbao.core.handover.Card;
import org.tongbao.core.handover.HandoverFinding;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.core.handover.Partner;
import org.tongbao.handover.internal.CmsHandoverKeys;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** An installation with keys, in a folder of its own. */
record Office(Path folder, HandoverKeys keys, Place place, Card card) {

    static final Instant NOW = Instant.parse("2026-03-14T01:02:03Z");

    static Office of(Path parent, String name) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        var keys = new CmsHandoverKeys(Clock.fixed(NOW, ZoneOffset.UTC));
        var place = new Place(folder.resolve("handover.json"), Optional.empty());
        return new Office(folder, keys, place, keys.make(place, name).get());
    }

    /** The file with its card. */
    Path cardFile() {
        Path file = folder.resolve("card.pem");
        keys.writeCard(place, file).get();
        return file;
    }

    /** Brings in the card of another one. */
    Partner add(Office other) {
        return keys.add(place, other.cardFile()).get();
    }

    /** Compares its fingerprint as well. */
    Partner know(Office other) {
        add(other);
        return keys.confirm(place, other.card().groups()).get();
    }

    /** Writes a file for another one. */
    Path write(Office to, byte[] content) {
        return keys.write(place, know(to), folder.resolve("out.handover"), out -> out.write(content))
                .get();
    }

    /** What a file holds for this one. */
    Result<byte[]> read(Path file) {
        return keys.read(place, file, (from, in) -> Result.of(in.readAllBytes()));
    }

    static void refused(HandoverFinding code, Result<?> result) {
        assertEquals(
                List.of(code), result.findings().stream().map(Finding::code).toList());
        assertFalse(result.done());
        for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
            assertFalse(result.findings().get(0).message(locale).contains("{"));
        }
    }
}
