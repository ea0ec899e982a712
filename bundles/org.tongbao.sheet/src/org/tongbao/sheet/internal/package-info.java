/** Tables in the formats of spreadsheet programs: Office Open XML by Apache POI, OpenDocument by hand. */
@NonNullByDefault
package org.tongbao.sheet.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
