package org.tongbao.directory.ui.editor;

import org.eclipse.swt.widgets.Control;
import org.tongbao.model.finding.Finding;

/** A page of the editor of an organization, its widgets made. UI thread. */
interface OrganizationPage {

    /** Its widgets. */
    Control control();

    /** Shows the organization as it is now; called once it was made, and after each change. */
    void refresh();

    /** Puts the focus where one begins. */
    void focus();

    /** Goes to what a finding is about. */
    default void reveal(Finding finding) {
        focus();
    }
}
