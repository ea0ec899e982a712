package org.tongbao.core.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;

/**
 * Says what is wrong with a form definition before anybody fills it in: ids, texts, types and conditions. What loads
 * without a finding can be drawn, filled in and checked for completeness. Stateless, any thread.
 */
public final class FormCheck {

    /** Newest contract of the form metamodel that this program understands. */
    public static final int CONTRACT = 1;

    /** Members of an answer in the exchange format; a sub-answer of that name could not be told apart. */
    private static final Set<String> RESERVED = Set.of("option", "checked", "none");

    /**
     * The findings of a definition, errors first; empty when it is well-formed.
     *
     * @param form the definition, not changed
     * @param common the common part it is made for, whose fields its conditions may name; empty for a common part or a
     *     composed form
     * @param file name of the file, for the findings' texts
     * @param lines of the file, or {@link FormLines#unknown()}
     */
    public List<Finding> check(FormDefinition form, Optional<FormDefinition> common, String file, FormLines lines) {
        var report = new FormReport(file, lines);
        if (form.getContract() > CONTRACT) {
            report.error(
                    FormFinding.NEWER_CONTRACT, form, text(form.getId()), text(form.getContract()), text(CONTRACT));
            return report.findings();
        }
        needsId(report, form, form.getId());
        needsText(report, form, text(form.getId()), "title", form.getTitle(), form.getTitleEn());
        var sections = new HashSet<String>();
        var fields = new HashSet<String>();
        for (Section section : form.getSections()) {
            uniqueId(report, section, section.getId(), sections);
            needsText(report, section, text(section.getId()), "title", section.getTitle(), section.getTitleEn());
            bothLanguages(report, section, text(section.getId()), "note", section.getNote(), section.getNoteEn());
            for (Field field : section.getFields()) {
                field(report, field, fields);
            }
        }
        common.ifPresent(base -> FormShape.dimensions(report, form, base));
        new FormConditions(report, form, common).check();
        return report.findings();
    }

    /** The findings of a form that stands alone: a common part or a composed form that comes from no file. */
    public List<Finding> check(FormDefinition form) {
        return check(form, Optional.empty(), text(form.getId()), FormLines.unknown());
    }

    /** A field and all below it; {@code taken} are the ids it must differ from. */
    private void field(FormReport report, Field field, Set<String> taken) {
        uniqueId(report, field, field.getId(), taken);
        String id = text(field.getId());
        needsText(report, field, id, "label", field.getLabel(), field.getLabelEn());
        bothLanguages(report, field, id, "help", field.getHelp(), field.getHelpEn());
        bothLanguages(report, field, id, "unit", field.getUnit(), field.getUnitEn());
        bothLanguages(report, field, id, "noneText", field.getNoneText(), field.getNoneTextEn());
        FormShape.check(report, field);
        for (Field item : field.getItems()) {
            field(report, item, taken);
        }
        parts(report, field.getParts());
        var options = new HashSet<String>();
        for (Option option : field.getOptions()) {
            uniqueId(report, option, option.getId(), options);
            needsText(report, option, id + '/' + option.getId(), "label", option.getLabel(), option.getLabelEn());
            parts(report, option.getParts());
        }
    }

    private void parts(FormReport report, List<Field> parts) {
        var taken = new HashSet<String>();
        for (Field part : parts) {
            if (RESERVED.contains(text(part.getId()))) {
                report.error(FormFinding.RESERVED_ID, part, text(part.getId()), text(part.getId()));
            }
            field(report, part, taken);
        }
    }

    private static boolean needsId(FormReport report, EObject element, @Nullable String id) {
        if (text(id).isBlank()) {
            report.error(FormFinding.MISSING_ID, element, "", element.eClass().getName());
            return false;
        }
        return true;
    }

    private static void uniqueId(FormReport report, EObject element, @Nullable String id, Set<String> taken) {
        if (needsId(report, element, id) && !taken.add(text(id))) {
            report.error(FormFinding.DUPLICATE_ID, element, text(id), text(id));
        }
    }

    private static void needsText(
            FormReport report, EObject element, String id, String name, @Nullable String zh, @Nullable String en) {
        if (text(zh).isBlank()) {
            report.error(FormFinding.MISSING_TEXT, element, id, id, name);
        }
        if (text(en).isBlank()) {
            report.warning(FormFinding.MISSING_TRANSLATION, element, id, id, name, name + "En");
        }
    }

    private static void bothLanguages(
            FormReport report, EObject element, String id, String name, @Nullable String zh, @Nullable String en) {
        if (text(zh).isBlank() && !text(en).isBlank()) {
            report.error(FormFinding.MISSING_TRANSLATION, element, id, id, name + "En", name);
        } else if (!text(zh).isBlank() && text(en).isBlank()) {
            report.warning(FormFinding.MISSING_TRANSLATION, element, id, id, name, name + "En");
        }
    }

    /** What an attribute says; empty when it is not set. */
    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
