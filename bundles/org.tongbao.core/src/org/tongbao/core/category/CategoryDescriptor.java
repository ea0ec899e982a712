package org.tongbao.core.category;

import java.net.URL;
import java.util.Optional;

/**
 * A category of incidents as its contributor describes it; no class of the contributor is loaded.
 *
 * @param id stable id, e.g. {@code web}
 * @param name name in the language of the program, e.g. 網頁攻擊
 * @param contributor symbolic name of the contributing bundle, or {@code plugins/ID} for a category pack
 * @param form its form definition file
 * @param checklist its checklist, plain text in UTF-8, one point a line; empty when it has none
 * @param procedure file of the steps and checklists it adds to procedures; empty when it adds none
 */
public record CategoryDescriptor(
        String id, String name, String contributor, URL form, Optional<URL> checklist, Optional<URL> procedure) {}
