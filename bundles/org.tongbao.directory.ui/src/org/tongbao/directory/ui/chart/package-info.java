/** The organization chart: organizations below their superiors, or the team of one. */
@NonNullByDefault
package org.tongbao.directory.ui.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
