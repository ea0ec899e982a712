package org.tongbao.core.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.draft.DraftFile;
import org.tongbao.core.internal.draft.SealedDraft;
import org.tongbao.core.seal.Sealing;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Keeps the work of open editors on disk until it is saved to the store, one file for each incident or organization. A file is replaced
 * whole and forced to the disk, so that after a crash there is either the old draft or the new one. Damaged files are
 * reported and set aside; they never stop the program. While the store is encrypted they are too, by a key that opens with it;
 * those of another key stay where they are, unread. Methods block on the disk: not for the UI thread. Thread-safe.
 */
public final class DraftJournal {

    /** The purpose of the key, as {@link org.tongbao.core.store.IncidentStore#sealing(String)} asks for it. */
    public static final String PURPOSE = "drafts";

    private static final String DAMAGED = ".damaged";
    private static final String HALF_WRITTEN = ".new";

    private final Path folder;
    private final Clock clock;
    private Optional<Sealing> sealing = Optional.empty();

    /** A journal in a folder, which is made when first needed; {@code clock} tells when a draft is written. */
    public DraftJournal(Path folder, Clock clock) {
        this.folder = Objects.requireNonNull(folder, "DraftJournal::folder");
        this.clock = Objects.requireNonNull(clock, "DraftJournal::clock");
    }

    /**
     * Writes the draft of a document, replacing the one before.
     *
     * @param document not changed; the caller must not change it meanwhile
     * @param revision of the stored document it is based on; 0 when never saved
     * @return refused with {@link CoreFinding#DRAFT_UNWRITABLE} when the disk refuses; the former draft then remains
     */
    public synchronized <T extends EObject> Result<Draft<T>> write(DraftKind<T> kind, T document, long revision) {
        String id = kind.id(document);
        Path file = file(kind, id);
        Instant now = clock.instant();
        try {
            Files.createDirectories(folder);
            byte[] content = DraftFile.write(document, revision, now);
            WholeFile.write(
                    file, sealing.map(by -> SealedDraft.seal(content, by)).orElse(content));
            return Result.of(new Draft<>(document, revision, now));
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(CoreFinding.DRAFT_UNWRITABLE, id, file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** All drafts of a kind, newest first, with findings about damaged ones, which are set aside. Always has a value. */
    public synchronized <T extends EObject> Result<List<Draft<T>>> list(DraftKind<T> kind) {
        var drafts = new ArrayList<Draft<T>>();
        var findings = new ArrayList<Finding>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(kind.suffix()))
                        .sorted()
                        .toList()) {
                    Result<Draft<T>> draft = read(kind, file);
                    draft.value().ifPresent(drafts::add);
                    findings.addAll(draft.findings());
                }
            } catch (IOException e) {
                findings.add(Finding.error(
                        CoreFinding.DRAFTS_UNREADABLE, "", folder.toString(), String.valueOf(e.getMessage())));
            }
        }
        drafts.sort(Comparator.comparing((Draft<T> draft) -> draft.written()).reversed());
        return Result.of(List.copyOf(drafts), findings);
    }

    /** The draft of a document, if there is one; a damaged one is set aside and reported. Always has a value. */
    public synchronized <T extends EObject> Result<Optional<Draft<T>>> read(DraftKind<T> kind, String id) {
        Path file = file(kind, id);
        if (!Files.exists(file)) {
            return Result.of(Optional.empty());
        }
        Result<Draft<T>> draft = read(kind, file);
        return Result.of(draft.value(), draft.findings());
    }

    /** Forgets the draft of a document, for instance after it was saved; does nothing when there is none. */
    public synchronized Result<Boolean> discard(DraftKind<?> kind, String id) {
        Path file = file(kind, id);
        try {
            return Result.of(Files.deleteIfExists(file));
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(CoreFinding.DRAFT_UNWRITABLE, id, file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** Whether a document of this id is in a store. */
    public static Predicate<String> of(IncidentStore store) {
        return id -> store.load(id).value().flatMap(found -> found).isPresent()
                || store.organizations()
                        .load(id)
                        .value()
                        .flatMap(found -> found)
                        .isPresent();
    }

    /** From now on drafts are written, and sealed ones read, by this key; plainly when there is none. */
    public synchronized void use(Optional<Sealing> by) {
        sealing = by;
    }

    /**
     * Seals the drafts that are there in clear, with what was set aside of them, and uses the key from now on.
     *
     * @param which documents, by their ids: the journal may hold drafts of other databases as well
     * @return how many
     */
    public synchronized Result<Integer> seal(Sealing by, Predicate<String> which) {
        use(Optional.of(by));
        return rewrite((file, content) -> SealedDraft.sealed(content) || !which.test(id(file))
                ? Optional.empty()
                : Optional.of(SealedDraft.seal(content, by)));
    }

    /** Puts the drafts of a key there in clear, before the key is given up. */
    public synchronized Result<Integer> unseal(Sealing by) {
        use(Optional.empty());
        return rewrite(
                (file, content) -> SealedDraft.sealed(content, by) ? SealedDraft.open(content, by) : Optional.empty());
    }

    private Result<Integer> rewrite(BiFunction<Path, byte[], Optional<byte[]>> change) {
        int rewritten = 0;
        if (!Files.isDirectory(folder)) {
            return Result.of(rewritten);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(HALF_WRITTEN)) {
                    // of a process that was killed; the draft itself is beside it
                    Files.delete(file);
                } else if (DraftKind.ALL.stream().anyMatch(kind -> isOf(kind, name))) {
                    Optional<byte[]> content = change.apply(file, Files.readAllBytes(file));
                    if (content.isPresent()) {
                        WholeFile.write(file, content.get());
                        rewritten++;
                    }
                }
            }
            return Result.of(rewritten);
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(CoreFinding.DRAFT_UNWRITABLE, "", folder.toString(), String.valueOf(e.getMessage())));
        }
    }

    private static boolean isOf(DraftKind<?> kind, String name) {
        return name.endsWith(kind.suffix()) || name.endsWith(kind.suffix() + DAMAGED);
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.indexOf('.'));
    }

    private <T extends EObject> Result<Draft<T>> read(DraftKind<T> kind, Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            if (SealedDraft.sealed(content)) {
                if (sealing.filter(by -> SealedDraft.sealed(content, by)).isEmpty()) {
                    // that of another database, or of this one before it is open
                    return new Result<>(Optional.empty(), List.of());
                }
                Optional<byte[]> plain = sealing.flatMap(by -> SealedDraft.open(content, by));
                return plain.map(bytes -> DraftFile.read(kind, bytes)).orElseGet(() -> setAside(file, "seal"));
            }
            Result<Draft<T>> draft = DraftFile.read(kind, content);
            return draft.done() ? draft : setAside(file, draft.findings().get(0).message());
        } catch (NoSuchFileException e) {
            return new Result<>(Optional.empty(), List.of());
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(CoreFinding.DRAFTS_UNREADABLE, "", file.toString(), String.valueOf(e.getMessage())));
        }
    }

    private static <T extends EObject> Result<Draft<T>> setAside(Path file, String why) {
        Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            aside = file;
        }
        return Result.refused(Finding.error(
                CoreFinding.DRAFT_DAMAGED, "", String.valueOf(file.getFileName()), why, aside.toString()));
    }

    /** Ids are UUIDs; anything else is made harmless as a file name. */
    private Path file(DraftKind<?> kind, String id) {
        return folder.resolve(id.replaceAll("[^0-9A-Za-z-]", "_") + kind.suffix());
    }
}
