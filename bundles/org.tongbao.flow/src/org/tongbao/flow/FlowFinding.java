package org.tongbao.flow;

import org.tongbao.model.finding.FindingCode;

/** Kinds of what is found wrong with a description, or with a procedure as a diagram. Any thread. */
public enum FlowFinding implements FindingCode {
    /** A description that cannot be read; args: file, reason. */
    UNREADABLE("flow-description-unreadable"),
    /** Something in a description that the viewer does not know: the rest is drawn; args: file and line, what. */
    UNKNOWN_PART("flow-description-unknown"),
    /** A reference in a description to what is not there; args: file and line, reference. */
    UNRESOLVED("flow-description-unresolved"),
    /** An expression in no language that is understood; args: expression. */
    UNKNOWN_LANGUAGE("flow-expression-language"),
    /** A feature, variable or service that is not there; args: expression, element. */
    UNKNOWN_NAME("flow-expression-unknown"),
    /** A class of services that is not there; args: class. */
    UNKNOWN_SERVICES("flow-services-unknown"),
    /** A service that failed; args: expression, element, reason. */
    SERVICE_FAILED("flow-service-failed"),
    /** A step or lane that no mapping draws; args: element. */
    UNDRAWN("flow-undrawn"),
    /** A way one end of which is not drawn; args: way. */
    LOOSE_WAY("flow-way-loose"),
    /** What a validation rule of the description says; args: the sentence. */
    RULE("flow-rule"),
    /** A tool that could not be used, so that nothing was changed; args: tool, what it could not do. */
    TOOL_FAILED("flow-tool-failed"),
    /** A tool that asks for something unknown; args: tool, file and line. */
    TOOL_UNKNOWN("flow-tool-unknown"),
    /** A tool that is not for this element as it is now; args: what it does, element. */
    TOOL_NOT_HERE("flow-tool-not-here"),
    /** Characters that no installed font has; args: characters. */
    NO_FONT("flow-font-missing");

    private final String id;

    FlowFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
