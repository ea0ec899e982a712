package org.tongbao.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Asks the index for words. */
final class WordQuery {

    /** What all that is written is in. */
    static final String TEXT = "text";

    /** What an incident is known by is in this, too: found there it fits better. */
    static final String HEAD = "head";

    private static final float KNOWN_BY = 4;

    private WordQuery() {}

    /** Finds what has all words; everything where there is none. */
    static Query all(IndexReader reader, List<int[]> words) throws IOException {
        if (words.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var query = new BooleanQuery.Builder();
        for (int[] word : words) {
            query.add(word(reader, TEXT, word), BooleanClause.Occur.MUST);
        }
        return query.build();
    }

    /** The same, to be sorted by how well they fit. */
    static Query ranked(IndexReader reader, List<int[]> words) throws IOException {
        var query = new BooleanQuery.Builder().add(all(reader, words), BooleanClause.Occur.MUST);
        for (int[] word : words) {
            query.add(new BoostQuery(word(reader, HEAD, word), KNOWN_BY), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static Query word(IndexReader reader, String field, int[] word) throws IOException {
        List<Grams.Gram> cover = Grams.cover(word);
        Optional<Grams.Gram> rest = Grams.rest(word, cover);
        if (cover.isEmpty()) {
            return rest.<Query>map(gram -> new PrefixQuery(new Term(field, gram.term())))
                    .orElseGet(MatchNoDocsQuery::new);
        }
        if (rest.isPresent()) {
            return continued(reader, field, cover, rest.get());
        }
        if (cover.size() == 1) {
            return new TermQuery(new Term(field, cover.get(0).term()));
        }
        var phrase = new PhraseQuery.Builder();
        cover.forEach(gram -> phrase.add(new Term(field, gram.term()), gram.position()));
        return phrase.build();
    }

    /** Whole terms, and behind them any that begins so. */
    private static Query continued(IndexReader reader, String field, List<Grams.Gram> cover, Grams.Gram rest)
            throws IOException {
        Term[] ends = beginning(reader, field, rest.term());
        if (ends.length == 0) {
            return new MatchNoDocsQuery();
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (Grams.Gram gram : cover) {
            phrase.add(new Term[] {new Term(field, gram.term())}, gram.position());
        }
        phrase.add(ends, rest.position());
        return phrase.build();
    }

    private static Term[] beginning(IndexReader reader, String field, String prefix) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return new Term[0];
        }
        var found = new ArrayList<Term>();
        var begin = new BytesRef(prefix);
        TermsEnum each = terms.iterator();
        if (each.seekCeil(begin) == TermsEnum.SeekStatus.END) {
            return new Term[0];
        }
        for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, begin); term = each.next()) {
            found.add(new Term(field, BytesRef.deepCopyOf(term)));
        }
        return found.toArray(Term[]::new);
    }
}
