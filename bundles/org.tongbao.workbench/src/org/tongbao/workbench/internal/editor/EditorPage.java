package org.tongbao.workbench.internal.editor;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.look.Icon;

/** One page of the incident editor. Its widgets are made when it is first shown. UI thread. */
interface EditorPage {

    /** Data key of its tab, e.g. {@code editor.page.overview}. */
    String id();

    /** Words on its tab. */
    String title();

    /** Icon on its tab. */
    Icon icon();

    /** Makes its widgets. */
    Control create(Composite parent);

    /** Shows a new assessment; only after {@link #create}. */
    default void show(Assessed assessed) {}

    /** Labels of fields whose text cannot be understood and so is not in the incident. */
    default List<String> unreadable() {
        return List.of();
    }

    /** Puts the focus on its first field. */
    void focus();

    /**
     * True when what a finding is about is on this page.
     *
     * @param subject field id, clock id, event id or dimension
     */
    boolean holds(String subject);

    /** Goes to what a finding is about; only after {@link #create}. False when it cannot be shown. */
    boolean reveal(String subject);
}
