package org.tongbao.core.category;

import java.net.URL;

/**
 * A category of incidents as its contributor describes it; no class of the contributor is loaded.
 *
 * @param id stable id, e.g. {@code web}
 * @param name name in the language of the program, e.g. 網頁攻擊
 * @param contributor symbolic name of the contributing bundle
 * @param form its form definition file
 */
public record CategoryDescriptor(String id, String name, String contributor, URL form) {}
