package org.tongbao.core.anchor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.tongbao.model.finding.Result;

/**
 * Has a time-stamping authority say when an anchor was there, by files (RFC 3161): a request goes out, its answer comes back by
 * whatever means there are. OSGi service, there where a bundle for it is installed. Any thread but the UI thread.
 */
public interface TimeStamps {

    /**
     * What the answer of an authority is to be checked against.
     *
     * @param anchor file of the anchor
     * @param signed when it was signed, as it says itself
     * @param response file with the answer of the authority
     * @param request file of the request, whose number the answer must repeat; empty where it is no longer there
     * @param trusted file of certificates (PEM or DER) of authorities that are trusted, or of those that certify them; empty to leave
     *     open who it is
     */
    record Question(Path anchor, Instant signed, Path response, Optional<Path> request, Optional<Path> trusted) {}

    /**
     * Writes the request for an anchor: its SHA-256 and a random number, nothing of its content.
     *
     * @param file none must be there
     * @return the hash as hexadecimal digits
     */
    Result<String> request(Path anchor, Path file);

    /**
     * Checks the answer of an authority: what it is of, its signature, its time, its certificate and who certifies that.
     *
     * @return refused with the first that is wrong; with the warning {@code stamp-before-anchor} or {@code stamp-in-future} when its
     *     time and that of the computer do not agree
     */
    Result<TimeStamp> check(Question question);
}
