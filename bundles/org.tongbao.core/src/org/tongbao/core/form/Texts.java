package org.tongbao.core.form;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.ChecklistItem;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.EventKind;
import org.tongbao.model.rules.GuideChoice;
import org.tongbao.model.rules.GuideQuestion;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;

/**
 * Texts of forms and rule packs in the language of the program: Chinese for any Chinese locale, else English where there
 * is an English text. Never null; empty when there is no text. Any thread.
 */
public final class Texts {

    private Texts() {
        super();
    }

    /** Title of a form. */
    public static String title(FormDefinition form) {
        return pick(form.getTitle(), form.getTitleEn());
    }

    /** Title of a section. */
    public static String title(Section section) {
        return pick(section.getTitle(), section.getTitleEn());
    }

    /** Lead-in under a section's title. */
    public static String note(Section section) {
        return pick(section.getNote(), section.getNoteEn());
    }

    /** The question. */
    public static String label(Field field) {
        return pick(field.getLabel(), field.getLabelEn());
    }

    /** What to write. */
    public static String help(Field field) {
        return pick(field.getHelp(), field.getHelpEn());
    }

    /** Counted unit behind a number. */
    public static String unit(Field field) {
        return pick(field.getUnit(), field.getUnitEn());
    }

    /** Words of the explicit answer when they are not simply 「無」; empty otherwise. */
    public static String noneText(Field field) {
        return pick(field.getNoneText(), field.getNoneTextEn());
    }

    /** The choice. */
    public static String label(Option option) {
        return pick(option.getLabel(), option.getLabelEn());
    }

    /** Title of a rule pack. */
    public static String title(RulePack pack) {
        return pick(pack.getTitle(), pack.getTitleEn());
    }

    /** What a type of event is called that a pack brings. */
    public static String title(EventKind kind) {
        return pick(kind.getTitle(), kind.getTitleEn());
    }

    /** Title of an obligation. */
    public static String title(ClockRule clock) {
        return pick(clock.getTitle(), clock.getTitleEn());
    }

    /** Title of the obligation a clock is of, with its addressee where each has a clock of its own. */
    public static String title(ClockState clock) {
        String title = title(clock.rule());
        return clock.addressee()
                .map(one -> pick(one.getTitle(), one.getTitleEn()))
                .map(name -> pick(title + "（" + name + "）", title + " (" + name + ")"))
                .orElse(title);
    }

    /** Towards whom, of an instance the one it is for. */
    public static String addressee(ClockState clock) {
        return clock.addressee()
                .map(one -> pick(one.getTitle(), one.getTitleEn()))
                .orElseGet(() -> addressee(clock.rule()));
    }

    /** Who has to act. */
    public static String actor(ClockRule clock) {
        return pick(clock.getActor(), clock.getActorEn());
    }

    /** Towards whom. */
    public static String addressee(ClockRule clock) {
        return pick(clock.getAddressee(), clock.getAddresseeEn());
    }

    /** What is to be done, as a button says it. */
    public static String action(ClockRule clock) {
        return pick(clock.getAction(), clock.getActionEn());
    }

    /** The words of the law where it states no number, e.g. 立即; empty otherwise. */
    public static String limit(ClockRule clock) {
        return pick(clock.getLimit(), clock.getLimitEn());
    }

    /** Title of a procedure or fragment. */
    public static String title(StepGraph procedure) {
        return pick(procedure.getTitle(), procedure.getTitleEn());
    }

    /** Title of a step. */
    public static String title(Step step) {
        return pick(step.getTitle(), step.getTitleEn());
    }

    /** Who does the steps of a lane. */
    public static String title(Lane lane) {
        return pick(lane.getTitle(), lane.getTitleEn());
    }

    /** Title of a checklist. */
    public static String title(Checklist list) {
        return pick(list.getTitle(), list.getTitleEn());
    }

    /** A point of a checklist. */
    public static String text(ChecklistItem item) {
        return pick(item.getText(), item.getTextEn());
    }

    /** Title of a dimension of the impact. */
    public static String title(Dimension dimension) {
        return pick(dimension.getTitle(), dimension.getTitleEn());
    }

    /** Official wording of a level. */
    public static String text(LevelText level) {
        return pick(level.getText(), level.getTextEn());
    }

    /** A plain question behind the official texts. */
    public static String text(GuideQuestion question) {
        return pick(question.getText(), question.getTextEn());
    }

    /** A choice of a plain question. */
    public static String text(GuideChoice choice) {
        return pick(choice.getText(), choice.getTextEn());
    }

    /** What is to be known about a wording, e.g. that it is not confirmed; empty when there is nothing. */
    public static String note(LevelText level) {
        return pick(level.getNote(), level.getNoteEn());
    }

    /** What is to be known about a rule, e.g. which reading was chosen, or what is set; empty when there is nothing. */
    public static String note(ClockRule clock) {
        String note = pick(clock.getNote(), clock.getNoteEn());
        return clock.isAdjustable() ? (note + " " + interval(clock)).strip() : note;
    }

    /** How often a duty comes back whose interval is a setting, with what the pack says and the bounds. */
    private static String interval(ClockRule clock) {
        Locale locale = Locale.getDefault();
        @Nullable Integer usual = clock.getUsual();
        @Nullable Integer now = clock.getHours() == null ? clock.getMonths() : clock.getHours();
        return Words.text(
                locale,
                usual == null ? "interval.usual" : "interval.set",
                length(clock, now, locale),
                length(clock, usual, locale),
                String.valueOf(clock.getLeast()),
                String.valueOf(clock.getMost()));
    }

    private static String length(ClockRule clock, @Nullable Integer count, Locale locale) {
        return Words.text(
                locale, clock.getHours() == null ? "pack.limit.months" : "pack.limit.hours", String.valueOf(count));
    }

    /** The text for the program's language of a pair. */
    public static String pick(@Nullable String chinese, @Nullable String english) {
        return pick(chinese, english, Locale.getDefault());
    }

    /** The text for a language of a pair; the other one when there is only that. */
    public static String pick(@Nullable String chinese, @Nullable String english, Locale locale) {
        String zh = chinese == null ? "" : chinese;
        String en = english == null ? "" : english;
        if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return zh.isEmpty() ? en : zh;
        }
        return en.isEmpty() ? zh : en;
    }
}
