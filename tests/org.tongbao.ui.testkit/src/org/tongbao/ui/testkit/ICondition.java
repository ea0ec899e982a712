package org.tongbao.ui.testkit;

/** Something a test waits for. */
@FunctionalInterface
public interface ICondition {

    /** Whether it has come true; called again and again, off the user-interface thread. */
    boolean test() throws Exception;

    /** What to say when it does not come true in time. */
    default String getFailureMessage() {
        return "the condition did not come true: " + this;
    }

    /** The same condition with a message of its own. */
    default ICondition named(String failureMessage) {
        var condition = this;
        return new ICondition() {
            @Override
            public boolean test() throws Exception {
                return condition.test();
            }

            @Override
            public String getFailureMessage() {
                return failureMessage;
            }
        };
    }
}
