package org.tongbao.flow.tests.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.design.internal.sirius.Registration;

class RegistrationTest {

    @Test
    void registration_withoutSirius_doesNothing() {
        assertFalse(new Registration().done());
    }

    @Test
    void path_ofTheDescription_namesBundleAndFile() {
        String[] parts = FlowDesign.PLATFORM_PATH.split("/", 2);

        assertEquals("org.tongbao.flow.design", parts[0]);
        assertEquals(FlowDesign.description().length, length("/" + parts[1]));
    }

    private static int length(String path) {
        try (var content = FlowDesign.class.getResourceAsStream(path)) {
            return content.readAllBytes().length;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
