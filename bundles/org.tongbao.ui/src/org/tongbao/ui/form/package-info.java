/** Draws the stages of a form definition and binds them to an incident. UI thread only. */
@NonNullByDefault
package org.tongbao.ui.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
