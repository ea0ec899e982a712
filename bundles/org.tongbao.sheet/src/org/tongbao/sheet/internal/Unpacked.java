package org.tongbao.sheet.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jdt.annotation.Nullable;

/** What comes out of a packed entry, as long as it stays in proportion to what went in. */
final class Unpacked extends FilterInputStream {

    /** Tables repeat themselves and pack well, by fifty; two hundred times is none. */
    private static final long MOST_RATIO = 200;
    /** Little is harmless whatever it was packed into. */
    private static final long HARMLESS = 1 << 20;

    private final long most;
    private long read;

    Unpacked(InputStream in, long packed) {
        super(in);
        most = Math.max(HARMLESS, packed * MOST_RATIO);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int got) throws OutOfProportion {
        read += got;
        if (read > most) {
            throw new OutOfProportion();
        }
    }

    /** More came out than any table has. */
    static final class OutOfProportion extends IOException {
        private static final long serialVersionUID = 1;
    }
}
