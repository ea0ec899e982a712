package org.tongbao.core.internal.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.rules.OfficeCalendars;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.UserData;
import org.tongbao.engine.Festivals;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.HolidayYear;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;

/** The office calendars in the user's data; the registry reads them whenever they change. */
@Component
public final class UserCalendars implements OfficeCalendars {

    private final RulePackRegistry registry;
    private final Path file;

    /** Of the current user. */
    @Activate
    public UserCalendars(@Reference RulePackRegistry registry) {
        this(registry, UserData.current().calendars());
    }

    /** In a file, which the registry reads too. */
    public UserCalendars(RulePackRegistry registry, Path file) {
        this.registry = registry;
        this.file = file;
    }

    @Override
    public List<Year> years() {
        SortedMap<Integer, Year> years = new TreeMap<>();
        packs().forEach(pack -> pack.getHolidays().forEach(year -> years.putIfAbsent(year.getYear(), of(year))));
        return List.copyOf(years.values());
    }

    @Override
    public Year year(int number) {
        return years().stream()
                .filter(year -> year.year() == number)
                .findFirst()
                .orElseGet(() -> new Year(number, false, "", expected(number), new TreeSet<>(), Origin.FESTIVALS));
    }

    @Override
    public Result<Year> set(Year year) {
        Optional<Finding> wrong = CalendarCheck.wrong(year);
        return wrong.isPresent() ? Result.refused(wrong.get()) : change(year.year(), Optional.of(year));
    }

    @Override
    public Result<Year> reset(int year) {
        return change(year, Optional.empty());
    }

    @Override
    public Result<Year> read(Path published, String source) {
        return PublishedCalendar.read(published, source);
    }

    private synchronized Result<Year> change(int number, Optional<Year> year) {
        Result<CalendarSettings> saved = CalendarSettings.load(file);
        if (saved.done()) {
            saved = saved.get().with(number, year).save(file);
        }
        if (!saved.done()) {
            return Result.refused(saved.findings());
        }
        registry.refresh();
        return Result.of(year(number));
    }

    private SortedSet<LocalDate> expected(int number) {
        return packs().stream()
                .filter(pack -> !pack.getFestivals().isEmpty())
                .findFirst()
                .map(pack -> new Festivals(pack.getFestivals()).daysOff(number))
                .orElseGet(TreeSet::new);
    }

    /** Those that know office calendars, the one that came into force last first. */
    private List<RulePack> packs() {
        List<RulePack> packs = new ArrayList<>(registry.newest().stream().toList());
        packs.addAll(registry.packs());
        packs.removeIf(pack -> !knows(pack));
        return packs;
    }

    private static boolean knows(RulePack pack) {
        return !pack.getHolidays().isEmpty() || !pack.getFestivals().isEmpty();
    }

    private static Year of(HolidayYear year) {
        return new Year(
                year.getYear(),
                year.isConfirmed(),
                Optional.ofNullable(year.getSource()).orElse(""),
                new TreeSet<>(year.getDays()),
                new TreeSet<>(year.getWorkdays()),
                year.isOwn() ? Origin.USER : Origin.PACK);
    }

    /** The pack with the user's years in place of its own; itself when it knows none or none is set. */
    static RulePack applied(RulePack pack, CalendarSettings settings) {
        if (settings.years().isEmpty() || !knows(pack)) {
            return pack;
        }
        RulePack copy = EcoreUtil.copy(pack);
        copy.getHolidays().removeIf(year -> settings.years().containsKey(year.getYear()));
        settings.years().values().forEach(year -> copy.getHolidays().add(of(year)));
        return copy;
    }

    private static HolidayYear of(Year year) {
        HolidayYear list = RulesFactory.eINSTANCE.createHolidayYear();
        list.setYear(year.year());
        list.setConfirmed(year.confirmed());
        list.setSource(year.source());
        list.getDays().addAll(year.off());
        list.getWorkdays().addAll(year.work());
        list.setOwn(true);
        return list;
    }
}
