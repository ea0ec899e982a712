package org.tongbao.workbench.internal.plugin;

import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.workbench.internal.nls.Messages;

/** Columns of the table of plugins. */
enum PluginColumn {
    NAME(260),
    STATE(140),
    KIND(80),
    VERSION(150),
    CATEGORIES(220);

    private final int width;

    PluginColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String heading() {
        return switch (this) {
            case NAME -> Messages.Plugins_name;
            case STATE -> Messages.Column_state;
            case KIND -> Messages.Plugins_kind;
            case VERSION -> Messages.Plugins_version;
            case CATEGORIES -> Messages.Column_category;
        };
    }

    String text(PluginStatus status) {
        return switch (this) {
            case NAME -> status.name();
            case STATE -> PluginWords.state(status.state());
            case KIND -> PluginWords.origin(status.origin());
            case VERSION -> status.version();
            case CATEGORIES -> PluginWords.categories(status);
        };
    }
}
