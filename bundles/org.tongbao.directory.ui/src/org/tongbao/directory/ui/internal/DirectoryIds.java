package org.tongbao.directory.ui.internal;

/** Ids of views, editor and commands as plugin.xml declares them. */
public final class DirectoryIds {

    /** View: tree of organizations. */
    public static final String TREE_VIEW = "org.tongbao.directory.ui.tree";
    /** View: organization chart. */
    public static final String CHART_VIEW = "org.tongbao.directory.ui.chart";
    /** View: what does not fit in the directory. */
    public static final String RECONCILE_VIEW = "org.tongbao.directory.ui.reconcile";
    /** Editor of an organization. */
    public static final String EDITOR = "org.tongbao.directory.ui.organization";
    /** Brings in lists of organizations, contacts and teams. */
    public static final String IMPORT = "org.tongbao.directory.ui.import";
    /** Adds an organization. */
    public static final String NEW = "org.tongbao.directory.ui.new";

    /** Place of the perspective below the editors. */
    static final String BELOW = "below";

    private DirectoryIds() {}
}
