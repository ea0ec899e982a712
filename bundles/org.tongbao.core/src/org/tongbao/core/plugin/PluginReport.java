package org.tongbao.core.plugin;

import java.util.List;
import org.tongbao.model.finding.Finding;

/**
 * What a reader of contributions finds wrong with them, told together with everything else about a plugin. OSGi service
 * of bundles with extension points of their own. Any thread.
 */
public interface PluginReport {

    /** What is wrong now, the first argument of each finding being the symbolic name of the contributing bundle. */
    List<Finding> findings();
}
