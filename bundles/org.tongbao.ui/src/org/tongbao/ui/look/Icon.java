package org.tongbao.ui.look;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.tongbao.model.finding.Severity;

/** The icons: one family, outlines of 16 pixels, SVG in the folder {@code icons} of this bundle. */
public enum Icon {
    /** A clause of the procedure or the law. */
    CLAUSE,
    /** Something demanded is wrong or missing. */
    ERROR,
    /** Something is doubtful or short of time. */
    WARNING,
    /** Worth knowing. */
    INFO,
    /** Met, done. */
    DONE,
    /** A running clock. */
    CLOCK,
    /** An overdue clock. */
    LATE,
    /** The present moment. */
    NOW,
    /** Correct a recorded fact. */
    CORRECT,
    /** Remove, clear. */
    CLEAR,
    /** Something new. */
    ADD,
    /** An incident. */
    INCIDENT,
    /** Quick record. */
    QUICK,
    /** Notification. */
    NOTIFY,
    /** Severity level. */
    LEVEL,
    /** Containment and recovery. */
    CONTAIN,
    /** A report, a form. */
    REPORT,
    /** Evidence. */
    EVIDENCE,
    /** Signature, review. */
    SIGN,
    /** History. */
    HISTORY,
    /** Overview. */
    OVERVIEW,
    /** Deadlines. */
    DEADLINE,
    /** Telephone. */
    PHONE,
    /** Persons. */
    PEOPLE,
    /** An organization. */
    ORGANIZATION,
    /** Search. */
    SEARCH,
    /** Read anew. */
    REFRESH,
    /** Save. */
    SAVE,
    /** Undo. */
    UNDO,
    /** Redo. */
    REDO,
    /** A plugin. */
    PLUGIN,
    /** The database. */
    DATABASE,
    /** Exercises. */
    DRILL;

    /** The icon's file, for views and commands that are described in {@code plugin.xml}. */
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
    }

    /** The icon of a finding. */
    public static Icon of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** The icon in every size. Any thread. */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(Icon.class.getResource("/" + path()));
    }

    /** The icon as an image, shared, not to be disposed. UI thread. */
    public Image image(Display display) {
        return JFaceResources.getResources(display).create(descriptor());
    }
}
