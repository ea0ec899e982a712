package org.tongbao.handover.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.handover.Card;
import org.tongbao.core.handover.HandoverFinding;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.handover.Partner;
import org.tongbao.core.seal.Sealing;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Keys and files by CMS. One change of the file of keys at a time. */
@Component(service = HandoverKeys.class)
public final class CmsHandoverKeys implements HandoverKeys {

    private static final int LONGEST_NAME = 64;

    private final Clock clock;

    /** By the clock of the computer. */
    @Activate
    public CmsHandoverKeys() {
        this(Clock.systemUTC());
    }

    /** By another clock, e.g. that of a test. */
    public CmsHandoverKeys(Clock clock) {
        this.clock = clock;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Card card(Certificates certificates) {
        try {
            return certificates.card();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("certificates are kept with a card", e);
        }
    }

    @Override
    public Result<Optional<Card>> own(Place place) {
        return KeyBook.load(place).map(book -> book.own().map(pairs -> card(pairs.certificates())));
    }

    @Override
    public synchronized Result<Card> make(Place place, String name) {
        String plain = KeyBook.plain(name).strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            return Result.refused(Finding.error(HandoverFinding.NAME, "", LONGEST_NAME));
        }
        return KeyBook.load(place).then(book -> {
            if (book.own().isPresent()) {
                Card present = card(book.own().get().certificates());
                return Result.refused(Finding.error(HandoverFinding.KEY_EXISTS, "", present.name(), present.groups()));
            }
            Certificates.Pairs pairs = Certificates.make(plain, now());
            return new KeyBook(Optional.of(pairs), book.partners())
                    .save(place)
                    .map(saved -> card(pairs.certificates()));
        });
    }

    @Override
    public Result<Card> writeCard(Place place, Path file) {
        return pairs(place)
                .then(pairs -> CardFile.write(pairs.certificates(), file).map(written -> card(pairs.certificates())));
    }

    private static Result<Certificates.Pairs> pairs(Place place) {
        return KeyBook.load(place)
                .then(book -> book.own()
                        .map(Result::of)
                        .orElseGet(() -> Result.refused(Finding.error(HandoverFinding.NO_KEY, ""))));
    }

    @Override
    public Result<List<Partner>> partners(Place place) {
        return KeyBook.load(place)
                .map(book -> book.partners().stream()
                        .map(KeyBook.Known::partner)
                        .sorted(Comparator.comparing(
                                        (Partner each) -> each.card().name())
                                .thenComparing(Partner::added))
                        .toList());
    }

    @Override
    public synchronized Result<Partner> add(Place place, Path card) {
        Result<Certificates> read = CardFile.read(card);
        return read.then(certificates -> KeyBook.load(place).then(book -> {
            Card fresh = card(certificates);
            if (book.own()
                    .filter(own -> card(own.certificates()).fingerprint().equals(fresh.fingerprint()))
                    .isPresent()) {
                return Result.refused(Finding.error(HandoverFinding.CARD_OWN, card.toString(), card));
            }
            Optional<KeyBook.Known> known = book.of(fresh.fingerprint());
            if (known.isPresent()) {
                return Result.of(known.get().partner());
            }
            var partner = new Partner(fresh, now(), Optional.empty());
            return book.with(new KeyBook.Known(partner, certificates))
                    .save(place)
                    .map(saved -> partner);
        }));
    }

    @Override
    public synchronized Result<Partner> confirm(Place place, String fingerprint) {
        Optional<String> digits = Card.fingerprint(fingerprint);
        if (digits.isEmpty()) {
            return Result.refused(Finding.error(HandoverFinding.FINGERPRINT_MISTYPED, "", Card.DIGITS));
        }
        return KeyBook.load(place).then(book -> {
            Optional<KeyBook.Known> known = book.of(digits.get());
            if (known.isEmpty()) {
                return Result.refused(Finding.error(HandoverFinding.FINGERPRINT_OTHER, ""));
            }
            Partner before = known.get().partner();
            if (before.confirmed().isPresent()) {
                return Result.of(before);
            }
            var partner = new Partner(before.card(), before.added(), Optional.of(now()));
            return book.with(new KeyBook.Known(partner, known.get().certificates()))
                    .save(place)
                    .map(saved -> partner);
        });
    }

    @Override
    public synchronized Result<Partner> remove(Place place, String partner) {
        return KeyBook.load(place)
                .then(book -> book.named(partner)
                        .then(known -> book.without(known.partner().card().fingerprint())
                                .save(place)
                                .map(saved -> known.partner())));
    }

    @Override
    public Result<Partner> confirmed(Place place, String partner) {
        return KeyBook.load(place).then(book -> book.named(partner)).then(known -> {
            boolean confirmed = known.partner().confirmed().isPresent();
            return confirmed
                    ? Result.of(known.partner())
                    : Result.refused(Finding.error(
                            HandoverFinding.PARTNER_UNCONFIRMED,
                            "",
                            known.partner().card().name()));
        });
    }

    @Override
    public Result<Path> write(Place place, Partner to, Path file, WholeFile.Content content) {
        Result<Certificates.Pairs> own = pairs(place);
        Result<Certificates> known = own.then(
                        pairs -> confirmed(place, to.card().fingerprint()))
                .then(partner -> KeyBook.load(place))
                .then(book -> book.named(to.card().fingerprint()))
                .map(KeyBook.Known::certificates);
        return known.then(certificates -> {
            try {
                WholeFile.write(file.toAbsolutePath(), out -> Envelope.write(own.get(), certificates, out, content));
                return Result.of(file);
            } catch (IOException e) {
                return Result.refused(Finding.error(
                        HandoverFinding.FILE_UNWRITABLE, file.toString(), file, String.valueOf(e.getMessage())));
            }
        });
    }

    @Override
    public <T> Result<T> read(Place place, Path file, Content<T> content) {
        return KeyBook.load(place).then(book -> {
            if (book.own().isEmpty()) {
                return Result.refused(Finding.error(HandoverFinding.NO_KEY, ""));
            }
            Certificates.Pairs own = book.own().get();
            return seen(own, file, in -> in.transferTo(OutputStream.nullOutputStream()))
                    .then(signed -> sender(book, signed, file))
                    .then(known -> taken(own, file, known, content));
        });
    }

    private static Result<Signed> seen(Certificates.Pairs own, Path file, Envelope.Taking taking) {
        try {
            return Result.of(Envelope.read(own, file, taking));
        } catch (Envelope.Doubt e) {
            HandoverFinding code = e.forOthers() ? HandoverFinding.NOT_FOR_US : HandoverFinding.DAMAGED;
            return Result.refused(Finding.error(code, file.toString(), file));
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    HandoverFinding.FILE_UNREADABLE, file.toString(), file, String.valueOf(e.getMessage())));
        }
    }

    private static Result<KeyBook.Known> sender(KeyBook book, Signed signed, Path file) {
        Optional<KeyBook.Known> known = book.partners().stream()
                .filter(each -> signed.by(each.certificates()))
                .findFirst();
        if (known.isEmpty()) {
            return Result.refused(signed.claimed()
                    .map(claimed -> Finding.error(
                            HandoverFinding.SENDER_UNKNOWN,
                            file.toString(),
                            file,
                            card(claimed).name(),
                            card(claimed).groups()))
                    .orElseGet(() -> Finding.error(HandoverFinding.DAMAGED, file.toString(), file)));
        }
        Partner partner = known.get().partner();
        return partner.confirmed().isPresent()
                ? Result.of(known.get())
                : Result.refused(Finding.error(
                        HandoverFinding.SENDER_UNCONFIRMED,
                        file.toString(),
                        file,
                        partner.card().name()));
    }

    private static <T> Result<T> taken(Certificates.Pairs own, Path file, KeyBook.Known known, Content<T> content) {
        var taken = new AtomicReference<Result<T>>();
        Result<Signed> signed = seen(own, file, in -> taken.set(taken(known.partner(), in, file, content)));
        return signed.then(each -> each.by(known.certificates())
                ? taken.get()
                : Result.refused(Finding.error(HandoverFinding.DAMAGED, file.toString(), file)));
    }

    private static <T> Result<T> taken(Partner from, InputStream in, Path file, Content<T> content) {
        try {
            return content.read(from, in);
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    HandoverFinding.FILE_UNREADABLE, file.toString(), file, String.valueOf(e.getMessage())));
        }
    }

    @Override
    public synchronized Result<Boolean> seal(Path file, Sealing sealing) {
        var sealed = new Place(file, Optional.of(sealing));
        return KeyBook.load(sealed)
                .then(book -> empty(book) || KeyBook.sealed(file)
                        ? Result.of(false)
                        : book.write(sealed).map(saved -> true));
    }

    @Override
    public synchronized Result<Boolean> unseal(Path file, Sealing sealing) {
        Result<KeyBook> opened = KeyBook.load(new Place(file, Optional.of(sealing)));
        return opened.done() && KeyBook.sealed(file)
                ? opened.get().write(new Place(file, Optional.empty())).map(saved -> true)
                : Result.of(false);
    }

    private static boolean empty(KeyBook book) {
        return book.own().isEmpty() && book.partners().isEmpty();
    }
}
