/** Completeness of the notification form: which answers its three stages still lack. */
@NonNullByDefault
package org.tongbao.engine.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
