package org.tongbao.workbench.internal.editor;

import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * What a page of the editor is given.
 *
 * @param site of the editor, for services
 * @param session the incident
 * @param toolkit for widgets on the editor's background
 * @param feed assessments
 * @param reveal goes to what a finding is about, on any page
 */
record PageContext(
        IWorkbenchPartSite site,
        EditorSession session,
        FormToolkit toolkit,
        AssessmentFeed feed,
        Consumer<String> reveal) {}
