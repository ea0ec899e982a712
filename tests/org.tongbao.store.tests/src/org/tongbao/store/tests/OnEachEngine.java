package org.tongbao.store.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that runs once on embedded Derby, once on Derby over its network server with TLS, and once on PostgreSQL. Its constructor takes a {@link StoreFixture}, one
 * for each test, closed after it.
 */
@ClassTemplate
@ExtendWith(EachEngine.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnEachEngine {

    /** What there is on Derby anyway and hardly differs behind its server, where it takes long. */
    boolean served() default true;
}
