/** Findings and results: what every check, reader and service reports instead of throwing expected trouble. */
@NonNullByDefault
package org.tongbao.model.finding;

import org.eclipse.jdt.annotation.NonNullByDefault;
