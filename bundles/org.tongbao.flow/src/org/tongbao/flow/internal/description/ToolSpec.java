package org.tongbao.flow.internal.description;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.flow.tool.Tool;

/**
 * A tool as a description has it.
 *
 * @param tool what people see of it
 * @param mappings names of the mappings whose elements it makes or is for
 * @param precondition expression that must hold; empty: always
 * @param variables names of variables by what they hold, e.g. {@code container}, {@code element}
 * @param input expression for the text that is edited; empty where none is
 * @param operations what it does
 * @param broken line of the file where it asks for something unknown, for which it cannot be used
 */
public record ToolSpec(
        Tool tool,
        Set<String> mappings,
        String precondition,
        Map<String, String> variables,
        String input,
        List<Operation> operations,
        Optional<String> broken) {}
