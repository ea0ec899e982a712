package org.tongbao.core.internal.registry;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;

/** Checks that a rule pack is complete and does not contradict itself; findings name file, line and id. */
public final class PackCheck implements GuideCheck.Faults {

    private final String source;
    private final String name;
    private final List<Finding> findings = new ArrayList<>();

    /** A check of one file. */
    public PackCheck(byte[] content, String name) {
        this.source = new String(content, StandardCharsets.UTF_8);
        this.name = name;
    }

    /** The pack with warnings, or refused with its errors. */
    public Result<RulePack> check(RulePack pack) {
        String id = text(pack.getId());
        require(id, "id", id);
        require(id, "title", pack.getTitle());
        if (pack.getContract() < 1 || pack.getContract() > DefinitionFiles.CONTRACT) {
            findings.add(Finding.error(
                    CoreFinding.DEFINITION_CONTRACT,
                    name,
                    name,
                    Integer.toString(pack.getContract()),
                    Integer.toString(DefinitionFiles.CONTRACT)));
        }
        checkZone(pack);
        @Nullable LocalDate from = pack.getValidFrom();
        @Nullable LocalDate to = pack.getValidTo();
        if (from != null && to != null && to.isBefore(from)) {
            invalid(id, "validTo", to.toString());
        }
        checkScale(pack);
        checkClocks(pack);
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)
                ? Result.refused(findings)
                : Result.of(pack, findings);
    }

    private void checkZone(RulePack pack) {
        String zone = text(pack.getTimeZone());
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            invalid(text(pack.getId()), "timeZone", zone);
        }
    }

    private void checkScale(RulePack pack) {
        if (pack.getScale() == null || pack.getScale().getDimensions().isEmpty()) {
            missing(text(pack.getId()), "scale");
            return;
        }
        Set<String> ids = new HashSet<>();
        for (Dimension dimension : pack.getScale().getDimensions()) {
            String id = text(dimension.getId());
            require(id, "id", id);
            unique(ids, id);
            require(id, "title", dimension.getTitle());
            cited(id, dimension.getCitation());
            if (dimension.getTexts().isEmpty()) {
                missing(id, "texts");
            }
            Set<Integer> levels = new HashSet<>();
            for (LevelText text : dimension.getTexts()) {
                require(id, "text", text.getText());
                if (text.getLevel() < 0 || !levels.add(text.getLevel())) {
                    invalid(id, "level", Integer.toString(text.getLevel()));
                }
            }
            GuideCheck.check(dimension, this);
        }
    }

    private void checkClocks(RulePack pack) {
        Set<String> ids = new HashSet<>();
        for (ClockRule clock : pack.getClocks()) {
            String id = text(clock.getId());
            require(id, "id", id);
            unique(ids, id);
            require(id, "title", clock.getTitle());
            cited(id, clock.getCitation());
            if (clock.getTriggers().isEmpty()) {
                missing(id, "triggers");
            }
            boolean months =
                    clock.getCalculator() == Calculator.MONTH_APA48 || clock.getCalculator() == Calculator.MONTH_PLAIN;
            limit(id, "hours", clock.getHours(), clock.getCalculator() == Calculator.EXACT_HOURS);
            limit(id, "months", clock.getMonths(), months);
        }
    }

    /** A limit is set, and not negative, exactly when the calculator works with it. */
    private void limit(String id, String attribute, @Nullable Integer value, boolean wanted) {
        if (value == null) {
            if (wanted) {
                missing(id, attribute);
            }
        } else if (!wanted || value < 0) {
            invalid(id, attribute, value.toString());
        }
    }

    private void unique(Set<String> ids, String id) {
        if (!ids.add(id)) {
            findings.add(Finding.error(CoreFinding.DEFINITION_ID_DUPLICATE, id, name, line(id), id));
        }
    }

    private void cited(String id, @Nullable String citation) {
        if (text(citation).isBlank()) {
            findings.add(Finding.warning(CoreFinding.DEFINITION_ATTRIBUTE_MISSING, id, name, line(id), id, "citation"));
        }
    }

    private void require(String id, String attribute, @Nullable String value) {
        if (text(value).isBlank()) {
            missing(id, attribute);
        }
    }

    @Override
    public void missing(String id, String attribute) {
        findings.add(Finding.error(CoreFinding.DEFINITION_ATTRIBUTE_MISSING, id, name, line(id), id, attribute));
    }

    @Override
    public void invalid(String id, String attribute, String value) {
        findings.add(Finding.error(CoreFinding.DEFINITION_ATTRIBUTE_INVALID, id, name, line(id), id, attribute, value));
    }

    /** Line of the file where an id is first defined; 1 when it cannot be told. */
    private String line(String id) {
        int at = id.isEmpty() ? -1 : source.indexOf(" id=\"" + id + "\"");
        long line = at < 0
                ? 1
                : 1 + source.substring(0, at).chars().filter(c -> c == '\n').count();
        return Long.toString(line);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
