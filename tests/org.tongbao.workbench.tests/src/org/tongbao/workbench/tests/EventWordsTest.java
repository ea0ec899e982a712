package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.EventTypes;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.workbench.internal.event.EventWords;

/** What events are called. */
final class EventWordsTest {

    @Test
    void everyTypeOfTheFormat_hasWords() {
        Stream.concat(
                        EventTypes.recorded().stream(),
                        Stream.of(LifeCycle.Act.values()).map(LifeCycle.Act::event))
                .forEach(type -> assertNotEquals(type, EventWords.label(type)));
    }

    @Test
    void unknownType_isNamedByItself() {
        assertEquals("something-else", EventWords.label("something-else"));
    }
}
