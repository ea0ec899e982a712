/** Made-up incidents to try things out with. */
@NonNullByDefault
package org.tongbao.core.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
