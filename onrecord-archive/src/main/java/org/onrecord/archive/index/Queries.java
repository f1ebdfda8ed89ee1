package org.onrecord.archive.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Builds Lucene's queries. */
final class Queries {
  private Queries() {}

  /** The words in this order with at most {@code slack} others between them in all. */
  static Query phrase(String field, List<String> words, int slack) {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    if (words.size() == 1) {
      return new TermQuery(new Term(field, shortened(words.get(0))));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slack);
    words.forEach(word -> phrase.add(new Term(field, shortened(word))));
    return phrase.build();
  }

  /** A very long word as it is indexed. */
  static String shortened(String word) {
    return word.length() <= WordStream.LONGEST ? word : word.substring(0, WordStream.LONGEST);
  }

  /** Documents that have any of the runs of {@code run} words, in pieces of a bounded size. */
  static List<Query> anyRun(List<String> words, int run) {
    List<Query> queries = new ArrayList<>();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int clauses = 0;
    for (int first = 0; first + run <= words.size(); first++) {
      any.add(phrase(Documents.WORDS, words.subList(first, first + run), 0), Occur.SHOULD);
      clauses += run;
      if (clauses >= 500) {
        queries.add(any.build());
        any = new BooleanQuery.Builder();
        clauses = 0;
      }
    }
    queries.add(any.build());
    return queries;
  }

  /** Passages of the latest version of stories that stand, with all of the phrases. */
  static Query passages(List<List<String>> phrases) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    phrases.forEach(phrase -> all.add(phrase(Documents.WORDS, phrase, 0), Occur.MUST));
    all.add(term(Documents.TYPE, Documents.PASSAGE), Occur.FILTER);
    all.add(term(Documents.STANDS, Documents.YES), Occur.FILTER);
    return all.build();
  }

  static Query quotations(QuotationFilter filter) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(term(Documents.TYPE, Documents.QUOTATION), Occur.FILTER);
    filter.phrases().forEach(phrase -> all.add(phrase(Documents.WORDS, phrase, 0), Occur.FILTER));
    if (filter.wholeName()) {
      all.add(term(Documents.SPEAKER, String.join(" ", filter.name())), Occur.FILTER);
    } else if (!filter.name().isEmpty()) {
      all.add(phrase(Documents.NAME, filter.name(), 0), Occur.FILTER);
    }
    if (filter.from().isPresent() || filter.to().isPresent()) {
      int from = filter.from().map(Queries::day).orElse(Integer.MIN_VALUE);
      int to = filter.to().map(Queries::day).orElse(Integer.MAX_VALUE);
      all.add(IntPoint.newRangeQuery(Documents.DATE, from, to), Occur.FILTER);
    }
    if (filter.standing()) {
      all.add(term(Documents.STANDS, Documents.YES), Occur.FILTER);
    }
    return all.build();
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  static Query term(String field, String value) {
    return new TermQuery(new Term(field, shortened(value)));
  }
}
