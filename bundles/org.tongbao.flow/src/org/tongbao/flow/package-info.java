/** Procedures as diagrams: the description interpreted, laid out in lanes and painted with the state of an incident. */
@NonNullByDefault
package org.tongbao.flow;

import org.eclipse.jdt.annotation.NonNullByDefault;
