package org.tongbao.ui.testkit;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Widget;

/**
 * A widget that was found, and the way to find it again: pages are drawn anew at any time, and a user then goes on with what
 * stands there now.
 *
 * @param widget as it was found
 * @param again looks once where it should be; called on the user-interface thread
 * @param <T> the widget's class
 */
record Sought<T extends Widget>(T widget, Supplier<Optional<T>> again) {}
