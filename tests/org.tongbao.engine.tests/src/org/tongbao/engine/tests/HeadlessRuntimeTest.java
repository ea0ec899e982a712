package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

/** Tests of model, severity and engine. */
final class HeadlessRuntimeTest {

    @Test
    void emf_noFrameworkRunning_createsObjects() {
        assertEquals(
                "EPackage", EcoreFactory.eINSTANCE.createEPackage().eClass().getName());
    }
}
