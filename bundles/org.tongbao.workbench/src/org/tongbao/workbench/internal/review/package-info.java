/** 審核收件匣: what waits for the reviewing agency. */
@NonNullByDefault
package org.tongbao.workbench.internal.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
