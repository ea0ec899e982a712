package org.tongbao.handover.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.handover.Card;
import org.tongbao.core.handover.HandoverFinding;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.handover.internal.CmsHandoverKeys;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Files from one installation to another: only who is meant opens them, and nothing of one that was touched gets anywhere. */
final class HandoverFileTest {

    private static final byte[] CONTENT = "知悉 115/3/13 22:40".getBytes(StandardCharsets.UTF_8);

    /** Bytes at either end within which all lie that belong to neither content, keys nor signature. */
    private static final int FRAME = 60;

    @TempDir
    Path folder = Path.of("");

    private Office bureau = none();
    private Office office = none();

    private static Office none() {
        return new Office(
                Path.of(""),
                new CmsHandoverKeys(),
                new Place(Path.of(""), Optional.empty()),
                new Card("", "0".repeat(40), Office.NOW));
    }

    @BeforeEach
    void meet() throws IOException {
        bureau = Office.of(folder, "bureau");
        office = Office.of(folder, "office");
        bureau.know(office);
    }

    @Test
    void content_ofAnySize_comesAsItWent() throws Exception {
        for (int size : new int[] {0, 1, 1 << 16, 5_000_000}) {
            byte[] content = new byte[size];
            new Random(size).nextBytes(content);
            Path file = office.write(bureau, content);

            assertArrayEquals(content, bureau.read(file).get());
        }
        Result<String> name = bureau.keys().read(bureau.place(), office.write(bureau, CONTENT), (from, in) -> {
            in.readAllBytes();
            return Result.of(from.card().name());
        });
        assertEquals("office", name.get());
    }

    @Test
    void nothingOfIt_canBeReadOnTheWay() throws Exception {
        byte[] file = Files.readAllBytes(office.write(bureau, CONTENT));

        for (byte[] secret : new byte[][] {CONTENT, "office".getBytes(StandardCharsets.UTF_8)}) {
            assertFalse(contains(file, secret));
        }
    }

    private static boolean contains(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anyByteAltered_isRefused_orMeansNothing() throws Exception {
        byte[] file = Files.readAllBytes(office.write(bureau, CONTENT));
        Path touched = folder.resolve("touched");
        var taken = new AtomicInteger();
        int framing = 0;
        for (int i = 0; i < file.length; i++) {
            byte[] other = file.clone();
            other[i] ^= (byte) (1 << i % Byte.SIZE);
            Files.write(touched, other);
            Result<byte[]> read = bureau.keys().read(bureau.place(), touched, (from, in) -> {
                taken.incrementAndGet();
                return Result.of(in.readAllBytes());
            });
            int at = i;
            if (read.done()) {
                // what only frames the message, e.g. its version number
                assertTrue(i < FRAME || i >= file.length - FRAME, () -> "byte " + at);
                assertArrayEquals(CONTENT, read.get());
                framing++;
                continue;
            }
            Finding why = read.findings().get(0);
            assertTrue(
                    why.code() == HandoverFinding.DAMAGED || why.code() == HandoverFinding.NOT_FOR_US,
                    () -> at + ": " + why);
        }
        assertEquals(framing, taken.get());
    }

    @Test
    void cutShortAnywhere_orContinued_isRefused() throws Exception {
        byte[] file = Files.readAllBytes(office.write(bureau, CONTENT));
        Path touched = folder.resolve("touched");
        for (int length = 0; length < file.length; length += length < 40 ? 1 : 7) {
            Files.write(touched, Arrays.copyOf(file, length));
            Office.refused(HandoverFinding.DAMAGED, bureau.read(touched));
        }
        Files.write(touched, Arrays.copyOf(file, file.length - 1));
        Office.refused(HandoverFinding.DAMAGED, bureau.read(touched));
        Files.write(touched, Arrays.copyOf(file, file.length + 1));
        Office.refused(HandoverFinding.DAMAGED, bureau.read(touched));
    }

    @Test
    void filesThatAreNone_areRefused() throws Exception {
        Path file = folder.resolve("file");
        Office.refused(HandoverFinding.FILE_UNREADABLE, bureau.read(file));
        byte[] nested = new byte[200_000];
        for (int i = 0; i + 1 < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        for (byte[] content : new byte[][] {new byte[0], CONTENT, Files.readAllBytes(office.cardFile()), nested}) {
            Files.write(file, content);
            Office.refused(HandoverFinding.DAMAGED, bureau.read(file));
        }
    }

    @Test
    void wrongReceiver_unknownOrUnconfirmedSender_areRefused() throws Exception {
        Office other = Office.of(folder, "other");
        Path file = office.write(bureau, CONTENT);

        other.know(office);
        Office.refused(HandoverFinding.NOT_FOR_US, other.read(file));
        Path unknown = other.write(bureau, CONTENT);
        Result<byte[]> read = bureau.read(unknown);
        Office.refused(HandoverFinding.SENDER_UNKNOWN, read);
        assertTrue(read.findings().get(0).message().contains(other.card().groups()));
        bureau.add(other);
        Office.refused(HandoverFinding.SENDER_UNCONFIRMED, bureau.read(unknown));
        bureau.know(other);
        assertArrayEquals(CONTENT, bureau.read(unknown).get());
        bureau.keys().remove(bureau.place(), "other").get();
        Office.refused(HandoverFinding.SENDER_UNKNOWN, bureau.read(unknown));
    }

    @Test
    void contentThatFails_leavesNoFile() throws Exception {
        Path file = folder.resolve("never");
        Result<Path> written = bureau.keys()
                .write(
                        bureau.place(),
                        bureau.keys().confirmed(bureau.place(), "office").get(),
                        file,
                        out -> {
                            out.write(CONTENT);
                            throw new IOException("no more");
                        });

        Office.refused(HandoverFinding.FILE_UNWRITABLE, written);
        assertFalse(Files.exists(file));
    }
}
