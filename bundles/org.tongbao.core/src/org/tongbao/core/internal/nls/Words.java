package org.tongbao.core.internal.nls;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words that core puts together itself; looked up by locale, so that one run can speak both languages. Any thread. */
public final class Words {

    private Words() {
        super();
    }

    /** The words for a key with arguments filled in; numbers are given as text so that no grouping is added. */
    public static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.tongbao.core.internal.nls.words",
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
