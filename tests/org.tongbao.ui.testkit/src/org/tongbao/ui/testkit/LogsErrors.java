package org.tongbao.ui.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a test class whose tests make the program log errors: those that name one of the words do not fail the test. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LogsErrors {

    /** Parts of the expected messages. */
    String[] value();
}
