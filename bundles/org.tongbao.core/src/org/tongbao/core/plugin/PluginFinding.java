package org.tongbao.core.plugin;

import org.tongbao.model.finding.FindingCode;

/** Kinds of what is found wrong with plugins; texts in {@code findings.properties} beside this class. Any thread. */
public enum PluginFinding implements FindingCode {
    /** Code of a plugin threw, could not be loaded or is not what it says. */
    FAILED("plugin-failed"),
    /** A class of a plugin, or one that it needs, is not there. */
    CLASS_MISSING("plugin-class-missing"),
    /** A class that a plugin names is not among its own files; somebody else may bring it. */
    CLASS_ELSEWHERE("plugin-class-elsewhere"),
    /** A name is kept in a file of texts, which does not have it. */
    TEXT_MISSING("plugin-text-missing"),
    /** Code of a plugin did not come back in time. */
    TOO_SLOW("plugin-too-slow"),
    /** Neither a pack nor a bundle. */
    UNKNOWN_KIND("plugin-unknown-kind"),
    /** A file or folder that cannot be read or written. */
    UNREADABLE("plugin-unreadable"),
    /** A path inside it leads out of it. */
    UNSAFE_PATH("plugin-unsafe-path"),
    /** More or larger files than any plugin needs. */
    TOO_LARGE("plugin-too-large"),
    /** Its category is contributed by somebody else already. */
    ID_TAKEN("plugin-id-taken"),
    /** No plugin has this id. */
    NOT_INSTALLED("plugin-not-installed"),
    /** A bundle that the framework does not take, or cannot resolve or start. */
    BUNDLE_REFUSED("plugin-bundle-refused"),
    /** An answer whose question the form no longer has. */
    ANSWER_ORPHANED("answer-orphaned");

    private final String id;

    PluginFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
