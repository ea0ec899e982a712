/** Mail through SMTP. */
@NonNullByDefault
package org.tongbao.mail.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
