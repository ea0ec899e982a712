package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.registry.XmlElements.Element;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * What the file {@code category.xml} of a category pack says: one element {@code category} with these attributes.
 *
 * @param id stable id of the category
 * @param version of the pack, as its author wrote it
 * @param name in Chinese
 * @param nameEn in English
 * @param order position in lists; {@link Integer#MAX_VALUE} behind all that have one
 * @param form path of the form definition inside the pack
 * @param checklist path of the checklist inside the pack; empty when it has none
 * @param procedure path of the steps it adds to procedures, inside the pack; empty when it adds none
 */
public record PackDescriptor(
        String id,
        String version,
        String name,
        String nameEn,
        int order,
        String form,
        String checklist,
        String procedure) {

    /** Name of the file. */
    public static final String FILE = "category.xml";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Set<String> KNOWN =
            Set.of("id", "version", "contract", "name", "nameEn", "order", "form", "checklist", "procedure");

    /**
     * The descriptor in the bytes of a file; refused as a whole with the line of each fault.
     *
     * @param file name of the file, for messages
     */
    public static Result<PackDescriptor> read(XmlElements reader, byte[] content, String file) {
        Result<List<Element>> elements = reader.read(content, file);
        return elements.done()
                ? new Reading(file, elements.get().get(0)).read(elements.get().size())
                : Result.refused(elements.findings());
    }

    /** The files the pack names besides this one. */
    public CategoryFiles files() {
        return new CategoryFiles(id, form, checklist, procedure);
    }

    /** True when something may have this id. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Reads one descriptor. */
    private static final class Reading {

        private final String file;
        private final Element element;
        private final List<Finding> findings = new ArrayList<>();

        Reading(String file, Element element) {
            this.file = file;
            this.element = element;
        }

        Result<PackDescriptor> read(int elements) {
            if (!element.name().equals("category") || elements != 1) {
                return Result.refused(Finding.error(
                        CoreFinding.DEFINITION_UNREADABLE, file, file, line(), "<category …/>: " + elements));
            }
            for (String name : element.attributes().keySet().stream().sorted().toList()) {
                if (!KNOWN.contains(name)) {
                    invalid(name);
                }
            }
            for (String needed : List.of("id", "version", "name", "nameEn", "form")) {
                if (element.attribute(needed).isEmpty()) {
                    findings.add(Finding.error(
                            CoreFinding.DEFINITION_ATTRIBUTE_MISSING, file, file, line(), subject(), needed));
                }
            }
            if (!element.attribute("id").isEmpty() && !isId(element.attribute("id"))) {
                invalid("id");
            }
            int order = number("order", Integer.MAX_VALUE);
            int contract = number("contract", 1);
            findings.addAll(DefinitionFiles.ofContract(element, file, contract).findings());
            if (!findings.isEmpty()) {
                return Result.refused(findings);
            }
            return Result.of(new PackDescriptor(
                    element.attribute("id"),
                    element.attribute("version"),
                    element.attribute("name"),
                    element.attribute("nameEn"),
                    order,
                    element.attribute("form"),
                    element.attribute("checklist"),
                    element.attribute("procedure")));
        }

        private int number(String attribute, int otherwise) {
            String text = element.attribute(attribute);
            if (text.isEmpty()) {
                return otherwise;
            }
            if (!text.matches("[0-9]{1,9}")) {
                invalid(attribute);
                return otherwise;
            }
            return Integer.parseInt(text);
        }

        private void invalid(String attribute) {
            findings.add(Finding.error(
                    CoreFinding.DEFINITION_ATTRIBUTE_INVALID,
                    file,
                    file,
                    line(),
                    subject(),
                    attribute,
                    element.attribute(attribute)));
        }

        private String subject() {
            String id = element.attribute("id");
            return id.isEmpty() ? "category" : id;
        }

        private String line() {
            return Integer.toString(element.line());
        }
    }
}
