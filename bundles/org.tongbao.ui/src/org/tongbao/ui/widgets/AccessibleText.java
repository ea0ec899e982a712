package org.tongbao.ui.widgets;

import java.util.function.Supplier;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says about a control, asked anew each time. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class AccessibleText extends AccessibleAdapter {

    private final Supplier<String> name;
    private final Supplier<String> description;

    private AccessibleText(Supplier<String> name, Supplier<String> description) {
        this.name = name;
        this.description = description;
    }

    /**
     * Names a control.
     *
     * @param name what it is
     * @param description what is wrong with it; the empty string when nothing is
     */
    public static void set(Control control, Supplier<String> name, Supplier<String> description) {
        control.getAccessible().addAccessibleListener(new AccessibleText(name, description));
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name.get();
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = description.get();
    }
}
