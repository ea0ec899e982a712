package org.tongbao.core.internal.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.Citation;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;

/** Checks that a rule pack is complete and does not contradict itself; findings name file, line and id. */
public final class PackCheck {

    private final PackLines lines;

    /** A check of one file. */
    public PackCheck(byte[] content, String name) {
        lines = new PackLines(content, name);
    }

    /** The pack with warnings, or refused with its errors; its vectors are run once all else is right. */
    public Result<RulePack> check(RulePack pack) {
        Result<RulePack> read = checkWithoutVectors(pack);
        if (read.done()) {
            new VectorCheck(pack, lines).check();
        }
        return result(pack);
    }

    /** The same for a pack whose vectors have been run before. */
    Result<RulePack> checkWithoutVectors(RulePack pack) {
        String id = text(pack.getId());
        require(id, "id", id);
        require(id, "title", pack.getTitle());
        lines.contract(pack.getContract());
        checkZone(pack);
        @Nullable LocalDate from = pack.getValidFrom();
        @Nullable LocalDate to = pack.getValidTo();
        if (from != null && to != null && to.isBefore(from)) {
            lines.invalid(id, "validTo", to.toString());
        }
        checkOffice(pack);
        checkScale(pack);
        checkCitations(pack);
        new CalendarCheck(pack, lines).check();
        new RuleCheck(pack, lines).check();
        return result(pack);
    }

    private Result<RulePack> result(RulePack pack) {
        boolean wrong = lines.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return wrong ? Result.refused(lines.findings()) : Result.of(pack, lines.findings());
    }

    private void checkZone(RulePack pack) {
        String zone = text(pack.getTimeZone());
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            lines.invalid(text(pack.getId()), "timeZone", zone);
        }
    }

    private void checkOffice(RulePack pack) {
        String id = text(pack.getId());
        for (String time : List.of(text(pack.getOfficeOpens()), text(pack.getOfficeCloses()))) {
            if (!time.isEmpty() && !time.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
                lines.invalid(id, "officeOpens", time);
            }
        }
    }

    /** A pack need not judge anything; what it judges by must be whole. */
    private void checkScale(RulePack pack) {
        @Nullable SeverityScale scale = pack.getScale();
        if (scale == null) {
            return;
        }
        if (scale.getDimensions().isEmpty()) {
            lines.missing(text(pack.getId()), "dimensions");
        }
        Set<String> ids = new HashSet<>();
        for (Dimension dimension : scale.getDimensions()) {
            String id = text(dimension.getId());
            require(id, "id", id);
            unique(ids, id);
            require(id, "title", dimension.getTitle());
            if (text(dimension.getCitation()).isBlank()) {
                lines.wanted(id, "citation");
            }
            if (dimension.getTexts().isEmpty()) {
                lines.missing(id, "texts");
            }
            checkTexts(dimension, !scale.getGrades().isEmpty());
            GuideCheck.check(dimension, lines);
        }
    }

    private void checkTexts(Dimension dimension, boolean graded) {
        String id = text(dimension.getId());
        Set<Integer> levels = new HashSet<>();
        for (LevelText text : dimension.getTexts()) {
            require(id, "text", text.getText());
            if (text.getLevel() < 0 || !levels.add(text.getLevel())) {
                lines.invalid(id, "level", Integer.toString(text.getLevel()));
            }
            if (graded) {
                require(id, "option", text.getOption());
            }
        }
    }

    private void checkCitations(RulePack pack) {
        Set<String> ids = new HashSet<>();
        for (Citation citation : pack.getCitations()) {
            String id = text(citation.getId());
            require(id, "id", id);
            unique(ids, id);
            require(id, "source", citation.getSource());
        }
    }

    private void unique(Set<String> ids, String id) {
        if (!ids.add(id)) {
            lines.duplicate(id);
        }
    }

    private void require(String id, String attribute, @Nullable String value) {
        if (text(value).isBlank()) {
            lines.missing(id, attribute);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
