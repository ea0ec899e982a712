package org.tongbao.flow.internal.command;

import java.util.List;
import java.util.Locale;
import org.tongbao.core.command.Option;
import org.tongbao.flow.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the commands answer in JSON, and options that they share with those of others. */
final class Answers {

    private Answers() {
        super();
    }

    static Option json() {
        return new Option("--json", "", Messages.Option_json);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode findings(List<Finding> findings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            node.put("code", finding.code().id());
            node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            node.put("subject", finding.subject());
            node.put("message", finding.message());
            node.put("citation", finding.citation().isEmpty() ? null : finding.citation());
        }
        return array;
    }
}
