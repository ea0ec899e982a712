package org.tongbao.flow.internal.interpret;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.flow.design.FlowDesign;
import org.tongbao.flow.scene.Icon;
import org.tongbao.flow.scene.Rect;

/** Pictures that a description names, read once. Confined to one thread. */
final class Pictures {

    private static final Pattern PATH = Pattern.compile("\\sd=\"([MLCZ0-9 .,-]+)\"");

    private final Map<String, Optional<String>> paths = new HashMap<>();

    /** The picture in a box; none when there is none of that name. */
    Optional<Icon> icon(String name, Rect box, int colour) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return paths.computeIfAbsent(name, Pictures::read)
                .map(path -> new Icon(
                        name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.svg$", ""), path, box, colour));
    }

    private static Optional<String> read(String name) {
        Matcher path = PATH.matcher(new String(FlowDesign.icon(name), StandardCharsets.UTF_8));
        return path.find() ? Optional.of(String.valueOf(path.group(1))) : Optional.empty();
    }
}
