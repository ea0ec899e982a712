package org.tongbao.core.handover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.seal.Sealing;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;

/**
 * The keys of this installation, the cards of its partners, and files that only the one they are for can open and that show who
 * wrote them. OSGi service, there where a bundle for it is installed. Any thread but the UI thread.
 */
public interface HandoverKeys {

    /** What the key for the file of keys is for, see {@link IncidentStore#sealing(String)}. */
    String PURPOSE = "handover";

    /**
     * Where the keys lie.
     *
     * @param file of the user's data; may not exist
     * @param sealing encrypts it; empty where the database is not encrypted
     */
    record Place(Path file, Optional<Sealing> sealing) {

        /** The usual one, beside a store. */
        public static Place beside(IncidentStore store) {
            return new Place(UserData.current().handover(), store.sealing(PURPOSE));
        }
    }

    /** Takes what a file holds, before or after it is known whether that is to be believed. */
    @FunctionalInterface
    interface Content<T> {

        /**
         * Reads it to its end.
         *
         * @param from who has written it
         */
        Result<T> read(Partner from, InputStream content) throws IOException;
    }

    /** The card of this installation; empty while it has no keys. */
    Result<Optional<Card>> own(Place place);

    /**
     * Makes the keys of this installation, once.
     *
     * @param name of the agency, for its partners
     * @return refused with {@code handover-key-exists} or {@code handover-name}
     */
    Result<Card> make(Place place, String name);

    /** Writes the card of this installation into a file for its partners. */
    Result<Card> writeCard(Place place, Path file);

    /** The partners, by name. */
    Result<List<Partner>> partners(Place place);

    /** Keeps the card in a file, not yet confirmed; one that is known already stays as it is. */
    Result<Partner> add(Place place, Path card);

    /** Confirms the partner whose fingerprint this is, as it was read out; refused where no card has it. */
    Result<Partner> confirm(Place place, String fingerprint);

    /**
     * Forgets a partner.
     *
     * @param partner its name, or its fingerprint
     */
    Result<Partner> remove(Place place, String partner);

    /**
     * The partner that is meant, confirmed.
     *
     * @param partner its name, or its fingerprint
     */
    Result<Partner> confirmed(Place place, String partner);

    /**
     * Writes a file for a partner, whole or not at all.
     *
     * @param to must be confirmed
     * @param file is replaced where it is there already
     */
    Result<Path> write(Place place, Partner to, Path file, WholeFile.Content content);

    /**
     * Reads a file from a partner. It is gone through twice: first to see whether it is whole, for us, and from somebody who is
     * confirmed, then to take what it holds. So nothing of a file that is not to be believed gets anywhere.
     *
     * @param content called once the first is known; what it did must count for nothing where the result is refused all the same,
     *     since the file was exchanged meanwhile
     */
    <T> Result<T> read(Place place, Path file, Content<T> content);

    /** Encrypts the file of keys where it lies in clear; done also where there is none. */
    Result<Boolean> seal(Path file, Sealing sealing);

    /** Puts it in clear where it is encrypted by this key. */
    Result<Boolean> unseal(Path file, Sealing sealing);
}
