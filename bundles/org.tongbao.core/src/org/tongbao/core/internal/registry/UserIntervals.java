package org.tongbao.core.internal.registry;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.rules.IntervalSettings;
import org.tongbao.core.rules.Intervals;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.ClockRule;

/** The intervals in the user's data; the registry reads them whenever they change. */
@Component
public final class UserIntervals implements Intervals {

    private final RulePackRegistry registry;
    private final Path file;

    /** Of the current user. */
    @Activate
    public UserIntervals(@Reference RulePackRegistry registry) {
        this(registry, UserData.current().intervals());
    }

    /** In a file, which the registry reads too. */
    public UserIntervals(RulePackRegistry registry, Path file) {
        this.registry = registry;
        this.file = file;
    }

    @Override
    public List<ClockRule> all() {
        var rules = new TreeMap<String, ClockRule>();
        registry.packs().stream()
                .flatMap(pack -> pack.getClocks().stream())
                .filter(ClockRule::isAdjustable)
                .sorted(Comparator.comparing(ClockRule::getId))
                .forEach(rule -> rules.putIfAbsent(rule.getId(), rule));
        return List.copyOf(rules.values());
    }

    @Override
    public Result<ClockRule> set(String clock, int length) {
        Optional<ClockRule> rule = find(clock);
        if (rule.isPresent() && !Settled.within(rule.get(), length)) {
            Finding outside = Settled.outside(rule.get(), length);
            return Result.refused(Finding.error(
                    outside.code(), outside.subject(), outside.args().toArray()));
        }
        return change(clock, Optional.of(length));
    }

    @Override
    public Result<ClockRule> reset(String clock) {
        return change(clock, Optional.empty());
    }

    private synchronized Result<ClockRule> change(String clock, Optional<Integer> length) {
        if (find(clock).isEmpty()) {
            return Result.refused(Finding.error(PackFinding.INTERVAL_NOT_OPEN, clock, clock));
        }
        Result<IntervalSettings> saved = IntervalSettings.load(file);
        if (saved.done()) {
            saved = saved.get().with(clock, length).save(file);
        }
        if (!saved.done()) {
            return Result.refused(saved.findings());
        }
        registry.refresh();
        return Result.of(find(clock).orElseThrow());
    }

    private Optional<ClockRule> find(String clock) {
        return all().stream().filter(rule -> clock.equals(rule.getId())).findFirst();
    }
}
