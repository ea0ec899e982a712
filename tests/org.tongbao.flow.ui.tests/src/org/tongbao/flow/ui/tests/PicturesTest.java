package org.tongbao.flow.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tongbao.flow.draw.SceneWriter;
import org.tongbao.flow.ui.viewer.Pictures;

final class PicturesTest {

    @Test
    void name_isOneThatEveryFileSystemTakes() {
        assertEquals("FLOW-K.svg", Pictures.fileName("FLOW-K", SceneWriter.SVG));
        assertEquals("高雄市政府民政局：上級機關與所屬機關.pdf", Pictures.fileName("高雄市政府民政局：上級機關與所屬機關", SceneWriter.PDF));
        assertEquals(
                "Kaohsiung superiors and those below.png",
                Pictures.fileName("Kaohsiung: superiors and those\u0000 below?", SceneWriter.PNG));
    }
}
