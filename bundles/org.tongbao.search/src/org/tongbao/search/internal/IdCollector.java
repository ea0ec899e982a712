package org.tongbao.search.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Collects the ids of all that is found. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class IdCollector extends SimpleCollector {

    private final List<String> ids = new ArrayList<>();
    private BinaryDocValues values = DocValues.emptyBinary();

    /** One collector for each part that is searched beside others. */
    static final class Many implements CollectorManager<IdCollector, List<String>> {

        @Override
        public IdCollector newCollector() {
            return new IdCollector();
        }

        @Override
        public List<String> reduce(Collection<IdCollector> collectors) {
            var all = new ArrayList<String>(
                    collectors.stream().mapToInt(each -> each.ids.size()).sum());
            collectors.forEach(each -> all.addAll(each.ids));
            return all;
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        values = DocValues.getBinary(context.reader(), SearchIndex.idField());
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            ids.add(text(values.binaryValue()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The id of one that was found. */
    static String id(IndexReader reader, int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), SearchIndex.idField());
        return values.advanceExact(document - leaf.docBase) ? text(values.binaryValue()) : "";
    }

    /** Unlike the bytes' own method without a detour by characters: an id is of ASCII, and ten thousands are found at once. */
    private static String text(BytesRef id) {
        return new String(id.bytes, id.offset, id.length, StandardCharsets.UTF_8);
    }
}
