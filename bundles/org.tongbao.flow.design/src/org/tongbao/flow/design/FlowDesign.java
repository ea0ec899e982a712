package org.tongbao.flow.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** The description of procedures as diagrams, with what it needs to be drawn. Any thread. */
public final class FlowDesign {

    /** Where the description stands, bundle first. */
    public static final String PLATFORM_PATH = "org.tongbao.flow.design/description/tongbao.odesign";

    private static final String BUNDLE = "/org.tongbao.flow.design";
    private static final String DESCRIPTION = "/description/tongbao.odesign";

    private FlowDesign() {
        super();
    }

    /** The description, UTF-8 XMI of Sirius' metamodels. */
    public static byte[] description() {
        return read(DESCRIPTION);
    }

    /**
     * A picture that the description names.
     *
     * @param path as the description writes it, bundle first
     * @return SVG of one path in a box of 16 by 16; empty when there is none of that name
     */
    public static byte[] icon(String path) {
        String inside = path.startsWith(BUNDLE) ? path.substring(BUNDLE.length()) : path;
        return FlowDesign.class.getResource(inside) == null ? new byte[0] : read(inside);
    }

    /**
     * The words of a label of the description, in the language of the program.
     *
     * @param label as the description writes it, e.g. {@code %tool.lane}
     * @return the label itself where there are none
     */
    public static String words(String label) {
        ResourceBundle words = ResourceBundle.getBundle(
                "plugin",
                Locale.getDefault(),
                loader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String key = label.startsWith("%") ? label.substring(1) : label;
        return words.containsKey(key) ? words.getString(key) : label;
    }

    private static ClassLoader loader() {
        return Objects.requireNonNull(FlowDesign.class.getClassLoader());
    }

    /**
     * The objects that answer {@code service:} expressions.
     *
     * @param state what is painted on a procedure that does not change while they are in use
     */
    public static List<Object> services(FlowState state) {
        return List.of(
                new StepServices(state),
                new BadgeServices(state),
                new RuleServices(new ConcurrentHashMap<>()),
                new EditServices(state.opener()));
    }

    private static byte[] read(String name) {
        try (@Nullable InputStream content = FlowDesign.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(content, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
