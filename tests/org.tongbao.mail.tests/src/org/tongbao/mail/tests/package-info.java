/** Tests of the mail bundle against a real server. */
@NonNullByDefault
package org.tongbao.mail.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
