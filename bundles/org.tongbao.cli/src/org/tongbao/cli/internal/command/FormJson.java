package org.tongbao.cli.internal.command;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.form.Condition;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes form definitions complete: every section, question, choice and sub-answer with both languages. */
final class FormJson {

    private FormJson() {
        super();
    }

    /** The form with the sections that are wanted. */
    static ObjectNode form(FormDefinition form, String pack, Predicate<Section> wanted) {
        ObjectNode node = Render.object();
        node.put("id", form.getId());
        Render.text(node, "version", form.getVersion());
        node.put("pack", pack);
        Render.text(node, "category", form.getCategory());
        both(node, "title", form.getTitle(), form.getTitleEn());
        Render.text(node, "citation", form.getCitation());
        ArrayNode sections = node.putArray("sections");
        form.getSections().stream().filter(wanted).forEach(section -> sections.add(section(section)));
        return node;
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = Render.object();
        node.put("id", section.getId());
        node.put("stage", section.getStage().getLiteral());
        Render.text(node, "step", section.getStep());
        both(node, "title", section.getTitle(), section.getTitleEn());
        Render.text(node, "printedTitle", section.getPrintedTitle());
        both(node, "note", section.getNote(), section.getNoteEn());
        Render.text(node, "citation", section.getCitation());
        fields(node, "fields", section.getFields());
        return node;
    }

    private static void fields(ObjectNode parent, String name, List<Field> fields) {
        ArrayNode array = parent.putArray(name);
        fields.forEach(field -> array.add(field(field)));
    }

    private static ObjectNode field(Field field) {
        ObjectNode node = Render.object();
        node.put("id", field.getId());
        node.put("type", field.getType().getLiteral());
        both(node, "label", field.getLabel(), field.getLabelEn());
        Render.text(node, "printedLabel", field.getPrintedLabel());
        both(node, "help", field.getHelp(), field.getHelpEn());
        Render.text(node, "citation", field.getCitation());
        node.put("required", field.isRequired());
        node.set("requiredWhen", condition(field.getRequiredWhen()));
        node.set("visibleWhen", condition(field.getVisibleWhen()));
        node.put("allowNone", field.isAllowNone());
        both(node, "noneText", field.getNoneText(), field.getNoneTextEn());
        node.put("maxLength", field.getMaxLength() < 0 ? null : Integer.valueOf(field.getMaxLength()));
        node.put("minimum", field.getMinimum());
        both(node, "unit", field.getUnit(), field.getUnitEn());
        Render.text(node, "fact", field.getFact());
        node.put("supplement", field.isSupplement());
        ArrayNode options = node.putArray("options");
        field.getOptions().forEach(option -> options.add(option(option)));
        fields(node, "items", field.getItems());
        fields(node, "parts", field.getParts());
        return node;
    }

    private static ObjectNode option(Option option) {
        ObjectNode node = Render.object();
        node.put("id", option.getId());
        both(node, "label", option.getLabel(), option.getLabelEn());
        Render.text(node, "printedLabel", option.getPrintedLabel());
        fields(node, "parts", option.getParts());
        return node;
    }

    private static JsonNode condition(@Nullable Condition condition) {
        ObjectNode node = Render.object();
        if (condition == null) {
            return node.nullNode();
        }
        node.put("field", condition.getField());
        ArrayNode options = node.putArray("options");
        condition.getOptions().forEach(options::add);
        return node;
    }

    private static void both(ObjectNode node, String name, @Nullable String chinese, @Nullable String english) {
        Render.text(node, name, chinese);
        Render.text(node, name + "En", english);
    }
}
