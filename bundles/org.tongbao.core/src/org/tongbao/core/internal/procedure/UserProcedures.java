package org.tongbao.core.internal.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureVersion;
import org.tongbao.core.procedure.ProcedureVersions;
import org.tongbao.core.procedure.VersionFinding;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.core.rules.PackInstaller;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.rules.RulePackRegistry.PackOrigin;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedureFactory;
import org.tongbao.model.procedure.Revision;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;

/** Keeps versions as rule packs in the user's folder, {@code tw-115-own-1.rules} with {@code FLOW-K-own-1.procedure} beside it. */
@Component
public final class UserProcedures implements ProcedureVersions {

    private static final String OWN = "-own-";

    private final ProcedureRegistry procedures;
    private final RulePackRegistry packs;
    private final PackInstaller installer;
    private final Path folder;
    private final Clock clock;

    /** In the folder of the current user, by the computer's clock. */
    @Activate
    public UserProcedures(
            @Reference ProcedureRegistry procedures,
            @Reference RulePackRegistry packs,
            @Reference PackInstaller installer) {
        this(procedures, packs, installer, UserData.current().packs(), Clock.systemUTC());
    }

    /** In a folder, which the installer writes to. */
    public UserProcedures(
            ProcedureRegistry procedures, RulePackRegistry packs, PackInstaller installer, Path folder, Clock clock) {
        this.procedures = procedures;
        this.packs = packs;
        this.installer = installer;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public List<ProcedureVersion> versions() {
        Optional<String> now = packs.inForce(clock.instant()).map(RulePack::getId);
        List<ProcedureVersion> versions = new ArrayList<>();
        for (RulePack pack : packs.packs()) {
            boolean installed =
                    packs.origin(pack.getId()).filter(PackOrigin::installed).isPresent();
            Optional.ofNullable(installed ? pack.getProcedure() : null)
                    .flatMap(id -> procedures.find(id).value())
                    .flatMap(procedure -> version(procedure, pack, now))
                    .ifPresent(versions::add);
        }
        versions.sort(Comparator.comparing(ProcedureVersion::origin).thenComparingInt(ProcedureVersion::number));
        return versions;
    }

    /** A pack that builds on that of a version brings none of its own. */
    private static Optional<ProcedureVersion> version(Procedure procedure, RulePack pack, Optional<String> inForce) {
        @Nullable Revision revision = procedure.getRevision();
        String id = String.valueOf(procedure.getId());
        int number = number(id);
        if (revision == null || number == 0 || !String.valueOf(pack.getId()).endsWith(OWN + number)) {
            return Optional.empty();
        }
        return Optional.of(new ProcedureVersion(
                id,
                number,
                Report.text(revision.getOrigin()),
                Report.text(revision.getBasedOn()),
                pack.getId(),
                Report.text(pack.getBase()),
                Objects.requireNonNullElse(revision.getEffective(), LocalDate.MIN),
                Optional.ofNullable(revision.getSaved()).map(OffsetDateTime::toInstant),
                Report.text(revision.getAuthor()),
                Report.text(revision.getReason()),
                inForce.filter(pack.getId()::equals).isPresent()));
    }

    @Override
    public List<String> packs(String procedure) {
        String origin = origin(procedure);
        return packs.packs().stream()
                .filter(pack -> origin.equals(pack.getProcedure()))
                .sorted(Comparator.comparing((RulePack pack) -> from(pack)).reversed())
                .map(RulePack::getId)
                .toList();
    }

    @Override
    public LocalDate earliest(String procedure, String pack) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone(pack));
        return after(origin(procedure), pack)
                .map(day -> day.plusDays(1))
                .filter(today::isBefore)
                .orElse(today);
    }

    /** The day from which the pack, or the last version for it, applies. */
    private Optional<LocalDate> after(String origin, String pack) {
        return versions().stream()
                .filter(version ->
                        version.origin().equals(origin) && version.base().equals(pack))
                .map(ProcedureVersion::effective)
                .max(Comparator.naturalOrder())
                .or(() -> packs.find(pack).map(UserProcedures::from));
    }

    @Override
    public synchronized Result<ProcedureVersion> save(Procedure procedure, Saving saving) {
        List<Finding> faults = faults(procedure, saving);
        List<Finding> errors = errors(faults);
        if (!errors.isEmpty()) {
            return Result.refused(errors);
        }
        String origin = origin(String.valueOf(procedure.getId()));
        int number = 1
                + versions().stream()
                        .filter(version -> version.origin().equals(origin))
                        .mapToInt(ProcedureVersion::number)
                        .max()
                        .orElse(0);
        RulePack base = packs.find(saving.pack()).orElseThrow();
        Procedure version = version(procedure, saving, origin, number);
        return install(pack(base, version, saving, number), version)
                .then(id -> versions().stream()
                        .filter(saved -> saved.pack().equals(id))
                        .findFirst()
                        .map(saved -> Result.of(saved, faults))
                        .orElseThrow());
    }

    private List<Finding> faults(Procedure procedure, Saving saving) {
        String id = String.valueOf(procedure.getId());
        List<String> served = packs(id);
        if (!served.contains(saving.pack())) {
            return List.of(Finding.error(VersionFinding.NO_PACK, id, saving.pack(), String.join(", ", served)));
        }
        List<Finding> faults = new ArrayList<>();
        if (saving.author().isBlank() || saving.reason().isBlank()) {
            faults.add(Finding.error(VersionFinding.NO_REASON, id));
        }
        LocalDate earliest = earliest(id, saving.pack());
        if (saving.effective().isBefore(earliest)) {
            faults.add(Finding.error(VersionFinding.TOO_EARLY, id, saving.effective(), earliest));
        }
        @Nullable LocalDate last = packs.find(saving.pack()).orElseThrow().getValidTo();
        if (last != null && saving.effective().isAfter(last)) {
            faults.add(Finding.error(VersionFinding.TOO_LATE, id, saving.effective(), last, saving.pack()));
        }
        boolean same = procedures
                .find(id)
                .value()
                .filter(former -> EcoreUtil.equals(former, procedure))
                .isPresent();
        if (same) {
            faults.add(Finding.error(VersionFinding.UNCHANGED, id, id));
        }
        faults.addAll(ProcedureFile.check(procedure, procedures.scope(saving.pack()), id, FormLines.unknown()));
        return faults;
    }

    private Procedure version(Procedure procedure, Saving saving, String origin, int number) {
        Procedure version = EcoreUtil.copy(procedure);
        Revision revision = ProcedureFactory.eINSTANCE.createRevision();
        revision.setOrigin(origin);
        revision.setBasedOn(procedure.getId());
        revision.setEffective(saving.effective());
        revision.setSaved(clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(zone(saving.pack()))
                .toOffsetDateTime());
        revision.setAuthor(saving.author().strip());
        revision.setReason(saving.reason().strip());
        version.setRevision(revision);
        version.setId(origin + OWN + number);
        version.setVersion(Integer.toString(number));
        return version;
    }

    private static RulePack pack(RulePack base, Procedure procedure, Saving saving, int number) {
        RulePack pack = RulesFactory.eINSTANCE.createRulePack();
        pack.setId(base.getId() + OWN + number);
        pack.setVersion(Integer.toString(number));
        pack.setBase(base.getId());
        pack.setProcedure(procedure.getId());
        pack.setTitle(Words.text(Locale.TRADITIONAL_CHINESE, "version.pack", base.getTitle(), number));
        pack.setTitleEn(Words.text(Locale.ENGLISH, "version.pack", base.getTitleEn(), number));
        pack.setSource(base.getSource());
        pack.setNote(saving.reason().strip());
        pack.setNoteEn(saving.reason().strip());
        if (base.getValidFrom() != null) {
            // a pack that is never chosen by date is not chosen by date for what it does step by step
            pack.setValidFrom(saving.effective());
            pack.setValidTo(base.getValidTo());
        }
        return pack;
    }

    /** Both files at once by way of a folder of their own, as if they came from elsewhere. */
    private Result<String> install(RulePack pack, Procedure procedure) {
        String rules = pack.getId() + ".rules";
        String steps = procedure.getId() + ".procedure";
        for (String name : List.of(rules, steps)) {
            if (Files.exists(folder.resolve(name))) {
                return Result.refused(Finding.error(VersionFinding.EXISTS, name, name));
            }
        }
        try {
            Path made = Files.createTempDirectory("tongbao-version");
            try {
                Files.write(made.resolve(steps), ProcedureFile.write(procedure));
                Files.write(made.resolve(rules), Xmi.write(pack));
                return installer.install(made.resolve(rules)).map(RulePack::getId);
            } finally {
                Files.deleteIfExists(made.resolve(steps));
                Files.deleteIfExists(made.resolve(rules));
                Files.delete(made);
            }
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(PackFinding.FILE_TROUBLE, rules, folder.toString(), String.valueOf(e.getMessage())));
        }
    }

    private String origin(String procedure) {
        return procedures
                .find(procedure)
                .value()
                .map(Procedure::getRevision)
                .map(Revision::getOrigin)
                .orElse(procedure);
    }

    private ZoneId zone(String pack) {
        return ZoneId.of(packs.find(pack).map(RulePack::getTimeZone).orElse("Asia/Taipei"));
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static LocalDate from(RulePack pack) {
        return Objects.requireNonNullElse(pack.getValidFrom(), LocalDate.MIN);
    }

    private static int number(String id) {
        String end = id.substring(id.lastIndexOf(OWN) < 0 ? id.length() : id.lastIndexOf(OWN) + OWN.length());
        return end.matches("\\d{1,6}") ? Integer.parseInt(end) : 0;
    }
}
