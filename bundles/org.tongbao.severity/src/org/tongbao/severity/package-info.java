/**
 * From impacts and a scale to a severity level, with the explanation of how it was reached.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.severity;
