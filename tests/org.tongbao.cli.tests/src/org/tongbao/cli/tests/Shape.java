package org.tongbao.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Compares a document with a published schema in what the schemas here use: types, required members, constants and
 * enumerations; alternatives are not followed.
 */
final class Shape {

    private final JsonNode schema;
    private final List<String> faults = new ArrayList<>();

    private Shape(JsonNode schema) {
        this.schema = schema;
    }

    /** Where the document differs from the schema of this name; empty when it does not. */
    static List<String> faults(String name, JsonNode document) throws IOException {
        Path file = Path.of(System.getProperty("tongbao.root", ""), "docs", "schemas", name + ".schema.json");
        var shape = new Shape(Json.read(Files.readAllBytes(file), name).get());
        shape.check(shape.schema, document, "");
        return shape.faults;
    }

    private void check(JsonNode rule, JsonNode value, String at) {
        if (rule.has("$ref")) {
            String pointer = rule.get("$ref").stringValue().substring(1);
            check(schema.at(pointer), value, at);
            return;
        }
        if (rule.has("const") && !rule.get("const").equals(value)) {
            faults.add(at + " is " + value);
        }
        if (rule.has("enum") && rule.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + " is " + value);
        }
        if (rule.has("type") && !ofType(rule.get("type"), value)) {
            faults.add(at + " is no " + rule.get("type") + " but " + value.getNodeType());
            return;
        }
        rule.path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .filter(name -> !value.has(name))
                .forEach(name -> faults.add(at + "/" + name + " is missing"));
        for (var member : rule.path("properties").properties()) {
            if (value.has(member.getKey())) {
                check(member.getValue(), value.get(member.getKey()), at + "/" + member.getKey());
            }
        }
        if (rule.has("items") && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(rule.get("items"), value.get(i), at + "/" + i);
            }
        }
    }

    private static boolean ofType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(each -> ofType(each, value));
        }
        return switch (type.stringValue()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
