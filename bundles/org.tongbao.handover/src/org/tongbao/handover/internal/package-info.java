/** Hand-over files as CMS (RFC 5652): signed by ECDSA, then encrypted with AES-256 in GCM for the receiver's key (RFC 5083, 5753). */
@NonNullByDefault
package org.tongbao.handover.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
