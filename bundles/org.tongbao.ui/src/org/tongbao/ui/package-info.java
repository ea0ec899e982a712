/**
 * The kit of the user interface: form renderer, binding, decorations, page of a failed plugin.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.ui;
