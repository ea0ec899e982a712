package org.tongbao.workbench.internal.event;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the types of events of the exchange format are called in the language of the program. Any thread. */
public final class EventWords {

    private EventWords() {}

    /** Words of a type; the type itself where it is not one of the format, see {@link EventCatalogue}. */
    public static String label(String type) {
        try {
            return ResourceBundle.getBundle(
                            EventWords.class.getPackageName() + ".events",
                            Locale.getDefault(),
                            EventWords.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(type);
        } catch (MissingResourceException e) {
            // Not of the format: whoever knows the packs knows its words.
            return type;
        }
    }
}
