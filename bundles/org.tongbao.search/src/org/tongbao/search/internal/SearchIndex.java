package org.tongbao.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;
import org.tongbao.core.store.IndexKey;
import org.tongbao.model.incident.Incident;

/**
 * The index of one database in its folder, open for writing and searching. Written by one thread, searched by any; none of them may
 * be interrupted, that would close its files.
 */
final class SearchIndex implements AutoCloseable {

    private static final String ID = "id";

    /** Programs of this machine that can have an index of one database at a time. */
    private static final int PLACES = 16;

    private static final double MEGABYTES = 48;

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final EncryptedDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Watermark watermark;
    private Watermark written;

    private SearchIndex(EncryptedDirectory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        searchers = new SearcherManager(writer, new SearcherFactory());
        watermark = Watermark.of(committed(writer));
        written = watermark;
    }

    /**
     * Opens the index of a database; an empty one where there is none, or none that can be read with this key.
     *
     * @param folder of all indexes
     */
    static SearchIndex open(Path folder, IndexKey key) throws IOException {
        LuceneLog.quiet();
        for (int place = 0; place < PLACES; place++) {
            Path at = folder.resolve(key.database()).resolve(Integer.toString(place));
            Optional<SearchIndex> opened = openAt(at, key);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new IOException(PLACES + " programs have an index of this database");
    }

    /** Empty when another program has the index there. */
    private static Optional<SearchIndex> openAt(Path at, IndexKey key) throws IOException {
        Files.createDirectories(at);
        var directory = new EncryptedDirectory(new NIOFSDirectory(at), key.secret());
        boolean opened = false;
        try {
            var index = new SearchIndex(directory, writer(directory));
            opened = true;
            return Optional.of(index);
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        } finally {
            if (!opened) {
                directory.close();
            }
        }
    }

    private static IndexWriter writer(EncryptedDirectory directory) throws IOException {
        try {
            return new IndexWriter(directory, config());
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // damaged, of another key or of another version: what is in the database makes it anew
            try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                lock.ensureValid();
                directory.clear();
            }
            return new IndexWriter(directory, config());
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig().setRAMBufferSizeMB(MEGABYTES).setCommitOnClose(false);
    }

    private static Map<String, String> committed(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** How far it is; as it will be written with the next commit. */
    Watermark watermark() {
        return watermark;
    }

    void watermark(Watermark next) {
        watermark = next;
    }

    /** Puts an incident in the place of what it was; found after the next {@link #refresh}. */
    void put(String id, Incident incident) throws IOException {
        Document document = document(id);
        document.add(new Field(WordQuery.TEXT, new GramStream(IncidentTexts.all(incident)), WORDS));
        document.add(new Field(WordQuery.HEAD, new GramStream(IncidentTexts.head(incident)), WORDS));
        writer.updateDocument(new Term(ID, id), document);
    }

    /** Keeps the place of an incident that cannot be read, so that it is not missed. */
    void putUnreadable(String id) throws IOException {
        writer.updateDocument(new Term(ID, id), document(id));
    }

    private static Document document(String id) {
        var document = new Document();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
        return document;
    }

    /** Empties it. */
    void clear() throws IOException {
        writer.deleteAll();
        watermark = Watermark.NONE;
    }

    /** From now on finds all that was put. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Writes all that was put, with the watermark, to the disk. */
    void commit() throws IOException {
        writer.setLiveCommitData(watermark.data().entrySet());
        writer.commit();
        written = watermark;
    }

    /** True when the watermark is on the disk. */
    boolean committed() {
        return watermark.equals(written);
    }

    /** Incidents that are found. */
    long size() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
    }

    /** Ids of all incidents with these words. */
    List<String> find(List<int[]> words) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.search(WordQuery.all(searcher.getIndexReader(), words), new IdCollector.Many());
        } finally {
            searchers.release(searcher);
        }
    }

    /** Ids of those that fit best, the best first. */
    List<String> best(List<int[]> words, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Query query = WordQuery.ranked(searcher.getIndexReader(), words);
            ScoreDoc[] best = searcher.search(query, Math.max(1, limit)).scoreDocs;
            var ids = new ArrayList<String>(best.length);
            for (ScoreDoc each : best) {
                ids.add(IdCollector.id(searcher.getIndexReader(), each.doc));
            }
            return ids;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Deletes it and lets go of it. */
    void delete() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
            directory.clear();
        }
    }

    /** Lets go of it; what was not committed is lost. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            // in this order, from the last
        }
    }

    static String idField() {
        return ID;
    }
}
