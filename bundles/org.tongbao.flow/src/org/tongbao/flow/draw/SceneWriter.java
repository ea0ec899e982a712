package org.tongbao.flow.draw;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.internal.write.Fonts;
import org.tongbao.flow.internal.write.PdfWriter;
import org.tongbao.flow.internal.write.PngWriter;
import org.tongbao.flow.internal.write.SvgWriter;
import org.tongbao.flow.scene.Scene;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Kinds of files that scenes are written as. Any thread; none needs a display. */
public enum SceneWriter {
    /** Texts as texts, in the fonts of whoever looks at it. */
    SVG {
        @Override
        public Result<byte[]> write(Scene scene) {
            return Result.of(SvgWriter.write(scene));
        }
    },
    /** A picture. */
    PNG {
        @Override
        public Result<byte[]> write(Scene scene) {
            var fonts = new Fonts();
            byte[] content = PngWriter.write(scene, fonts);
            return Result.of(content, missing(fonts));
        }
    },
    /** One page with its fonts. */
    PDF {
        @Override
        public Result<byte[]> write(Scene scene) {
            var fonts = new Fonts();
            byte[] content = PdfWriter.write(scene, fonts);
            return Result.of(content, missing(fonts));
        }
    };

    /** The kind of a name as typed, e.g. {@code pdf}. */
    public static Optional<SceneWriter> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(name)).findFirst();
    }

    /** Its name as typed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file.
     *
     * @return with a warning where no font has some character
     */
    public abstract Result<byte[]> write(Scene scene);

    private static List<Finding> missing(Fonts fonts) {
        String missing = fonts.missing();
        return missing.isEmpty() ? List.of() : List.of(Finding.warning(FlowFinding.NO_FONT, "", missing));
    }
}
