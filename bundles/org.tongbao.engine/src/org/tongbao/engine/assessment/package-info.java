/** The assessment: one immutable value derived from an incident's facts at an instant. */
@NonNullByDefault
package org.tongbao.engine.assessment;

import org.eclipse.jdt.annotation.NonNullByDefault;
