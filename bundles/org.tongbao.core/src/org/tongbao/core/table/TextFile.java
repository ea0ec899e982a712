package org.tongbao.core.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Text that is UTF-8, with or without a mark at its beginning, or Big5 as Windows writes it; never a guess between both. */
public final class TextFile {

    private static final Charset BIG5 = Charset.forName("x-windows-950");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextFile() {
        super();
    }

    /**
     * The text of a file.
     *
     * @param name of the file, for messages
     * @return refused with {@code table-encoding}
     * @throws IOException when it cannot be read
     */
    public static Result<String> read(Path file, String name) throws IOException {
        return decode(Files.readAllBytes(file), name);
    }

    /** How characters are written as bytes. */
    public enum Encoding {
        /** UTF-8 without a mark. */
        UTF_8,
        /** UTF-8 with a mark at the beginning, as spreadsheet programs write it. */
        UTF_8_MARKED,
        /** Big5 as Windows writes it. */
        BIG5
    }

    /** The encoding of a text; empty when it is in none of these. */
    public static Optional<Encoding> encoding(byte[] content) {
        boolean marked = content.length >= MARK.length && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length);
        if (fits(StandardCharsets.UTF_8, content, 0, content.length)) {
            return Optional.of(marked ? Encoding.UTF_8_MARKED : Encoding.UTF_8);
        }
        return decode(content, "").done() ? Optional.of(Encoding.BIG5) : Optional.empty();
    }

    /** The text of bytes; refused with {@code table-encoding}, which names the first line that cannot be read. */
    public static Result<String> decode(byte[] content, String name) {
        boolean marked = content.length >= MARK.length && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length);
        int from = marked ? MARK.length : 0;
        try {
            return Result.of(decode(StandardCharsets.UTF_8, content, from, content.length));
        } catch (CharacterCodingException notUnicode) {
            return marked ? refused(name, content, false) : big5(content, name);
        }
    }

    /** A line of Chinese in UTF-8 among lines that are not would come out as other, wrong characters: that is no Big5. */
    private static Result<String> big5(byte[] content, String name) {
        if (firstLine(content, true) > 0) {
            return refused(name, content, true);
        }
        try {
            return Result.of(decode(BIG5, content, 0, content.length));
        } catch (CharacterCodingException e) {
            return refused(name, content, false);
        }
    }

    private static Result<String> refused(String name, byte[] content, boolean mixed) {
        return Result.refused(Finding.error(TableFinding.TABLE_ENCODING, "", name, firstLine(content, mixed)));
    }

    /**
     * Where both are mixed the first line that is not as the Chinese before it, or else the first that is in neither encoding.
     *
     * @return from 1; 0 when both are not mixed
     */
    private static int firstLine(byte[] content, boolean mixed) {
        if (!mixed) {
            return firstLine(
                    content,
                    (begin, end) ->
                            !fits(StandardCharsets.UTF_8, content, begin, end) && !fits(BIG5, content, begin, end),
                    1);
        }
        int unicode = firstLine(
                content,
                (begin, end) -> fits(StandardCharsets.UTF_8, content, begin, end) && !isPlain(content, begin, end),
                0);
        int other = firstLine(content, (begin, end) -> !fits(StandardCharsets.UTF_8, content, begin, end), 0);
        return unicode == 0 ? 0 : Math.max(unicode, other);
    }

    /** A line of a text, by where it begins and ends. */
    private interface Line {
        boolean wanted(int begin, int end);
    }

    private static int firstLine(byte[] content, Line wanted, int none) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                if (wanted.wanted(begin, i)) {
                    return line;
                }
                line++;
                begin = i + 1;
            }
        }
        return none;
    }

    /** Two or three bytes of UTF-8 are well-formed by chance now and then; three Han characters in a row are not. */
    private static boolean isPlain(byte[] content, int from, int to) {
        int high = 0;
        for (int i = from; i < to; i++) {
            high += content[i] < 0 ? 1 : 0;
        }
        return high < 9;
    }

    private static boolean fits(Charset charset, byte[] content, int from, int to) {
        try {
            decode(charset, content, from, to);
            return true;
        } catch (CharacterCodingException e) {
            return false; // that is the answer
        }
    }

    private static String decode(Charset charset, byte[] content, int from, int to) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, from, to - from))
                .toString();
    }
}
