package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.onrecord.story.Span;

/** Gathers every document that answers, without ranking. */
final class HitCollector extends SimpleCollector {
  private final List<Hit> hits = new ArrayList<>();
  private Places places = Places.NONE;

  /** Collectors whose hits are put together. */
  static CollectorManager<HitCollector, List<Hit>> manager() {
    return new CollectorManager<>() {
      @Override
      public HitCollector newCollector() {
        return new HitCollector();
      }

      @Override
      public List<Hit> reduce(Collection<HitCollector> collectors) {
        return collectors.stream().flatMap(collector -> collector.hits.stream()).toList();
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    places = Places.of(context);
  }

  @Override
  public void collect(int document) throws IOException {
    hits.add(places.at(document, 1));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Where the documents of one segment point; asked for ascending documents. */
  record Places(
      NumericDocValues sequences,
      BinaryDocValues ids,
      NumericDocValues starts,
      NumericDocValues ends) {
    static final Places NONE =
        new Places(
            DocValues.emptyNumeric(),
            DocValues.emptyBinary(),
            DocValues.emptyNumeric(),
            DocValues.emptyNumeric());

    static Places of(LeafReaderContext context) throws IOException {
      return new Places(
          DocValues.getNumeric(context.reader(), Documents.SEQUENCE),
          DocValues.getBinary(context.reader(), Documents.ID),
          DocValues.getNumeric(context.reader(), Documents.START),
          DocValues.getNumeric(context.reader(), Documents.END));
    }

    Hit at(int document, float score) throws IOException {
      long sequence = value(sequences, document);
      if (ids.advanceExact(document)) {
        Optional<String> id = Optional.of(ids.binaryValue().utf8ToString());
        return new Hit(sequence, id, new Span(0, 0), score);
      }
      int start = Math.toIntExact(value(starts, document));
      int end = Math.toIntExact(value(ends, document));
      return new Hit(sequence, Optional.empty(), new Span(start, end), score);
    }

    private static long value(NumericDocValues values, int document) throws IOException {
      return values.advanceExact(document) ? values.longValue() : 0;
    }
  }
}
