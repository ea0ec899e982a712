package org.tongbao.ui.internal.form;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tongbao.model.form.FieldType;
import org.tongbao.ui.form.FieldParts;

/** Fields for which a category brings an editor of its own. */
final class PartFields {

    private static final Set<FieldType> TEXTS =
            EnumSet.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.IP_LIST, FieldType.URL_LIST);

    private final TextFields texts;

    PartFields(TextFields texts) {
        this.texts = texts;
    }

    /** Where the part for a field comes from; empty where the ordinary entry is to be drawn. */
    Optional<FieldParts.Source> find(FieldView view) {
        if (!TEXTS.contains(view.field().getType())) {
            return Optional.empty();
        }
        var drawing = view.drawing();
        var category = Objects.toString(drawing.editing().incident().getCategory(), "");
        return drawing.context().parts().find(category, view.path().key());
    }

    /** Fills the field's cell. */
    void add(FieldView view, FieldParts.Source source) {
        var drawing = view.drawing();
        var row = drawing.composite(view.cell());
        row.setLayout(BesideLayout.filling());
        var host = new PartHost(row, view, source, texts);
        NoneBox.add(view, row, host);
        int most = view.field().getMaxLength();
        if (most > 0) {
            new Counter(view, most);
        }
    }
}
