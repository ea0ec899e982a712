package org.tongbao.model.finding;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts of one bundle's finding codes: {@code findings.properties} (English) and {@code findings_zh_TW.properties} beside
 * the enum, keyed by {@link FindingCode#id()}.
 */
public final class FindingTexts {

    private final Class<?> owner;

    /** Texts beside the given class. */
    public FindingTexts(Class<?> owner) {
        this.owner = owner;
    }

    /** The text of {@code id} with {@code args} filled in; any thread. */
    public String text(String id, Locale locale, List<Object> args) {
        ResourceBundle texts = ResourceBundle.getBundle(
                owner.getPackageName() + ".findings",
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(id), locale).format(args.toArray());
    }
}
