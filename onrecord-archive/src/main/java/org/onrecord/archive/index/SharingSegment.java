package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** A segment with its documents that share runs, ascending, and what the index knows of them. */
final class SharingSegment {
  private final LeafReaderContext leaf;
  private final DocumentCounts counts;
  private final NameCounts names;
  private final Column sequences;
  private final Column behind;
  private final Column ahead;
  private final Column said;
  private final Column sayers;
  private final Column saidAhead;
  private final Column sayersAhead;
  private final Column days;
  private final Column carriers;
  private final Column outlets;
  private HitCollector.@Nullable Places places;
  private int pointed;

  /** Of the documents of {@code counts} that answer to {@code sought}. */
  SharingSegment(LeafReaderContext leaf, DocumentCounts counts, Sought sought) throws IOException {
    this.leaf = leaf;
    int least = sought.leastNames();
    NameCounts all = new NameCounts(leaf, sought, counts);
    this.counts = least == 0 ? counts : atLeast(least, all, counts);
    this.names = least == 0 ? all : new NameCounts(leaf, sought, this.counts);
    this.sequences = new Column(leaf, Documents.SEQUENCE, 0);
    this.behind = new Column(leaf, Documents.SEQUENCE, 0);
    this.ahead = new Column(leaf, Documents.SEQUENCE, 0);
    this.said = new Column(leaf, Documents.SAID, 0);
    this.sayers = new Column(leaf, Documents.SAYERS, 0);
    this.saidAhead = new Column(leaf, Documents.SAID, 0);
    this.sayersAhead = new Column(leaf, Documents.SAYERS, 0);
    this.days = new Column(leaf, Documents.DAY, Long.MAX_VALUE);
    this.carriers = new Column(leaf, Documents.CARRIER, 0);
    this.outlets = new Column(leaf, Documents.OUTLET, 0);
  }

  private static DocumentCounts atLeast(int least, NameCounts names, DocumentCounts counts)
      throws IOException {
    DocumentCounts kept = new DocumentCounts();
    for (int number = 0; number < counts.size(); number++) {
      if (names.hasSurname(number) && names.at(number) >= least) {
        kept.add(counts.document(number), counts.count(number), counts.mask(number));
      }
    }
    return kept;
  }

  int size() {
    return counts.size();
  }

  int document(int number) {
    return counts.document(number);
  }

  int count(int number) {
    return counts.count(number);
  }

  long mask(int number) {
    return counts.mask(number);
  }

  /**
   * How many words of the speaker's name stand in a name there, as {@link NameCounts#at} counts.
   */
  int names(int number) throws IOException {
    return names.at(number);
  }

  /** Whether somebody with the speaker's surname is quoted there. */
  boolean hasSurname(int number) {
    return names.hasSurname(number);
  }

  long sequence(int number) throws IOException {
    return sequences.at(counts.document(number));
  }

  /**
   * The first document of the version {@code sequence}, which has {@code number}, from {@code
   * least} on.
   */
  int firstOfVersion(int number, int least, long sequence) throws IOException {
    int first = number;
    while (first > least && behind.at(counts.document(first - 1)) == sequence) {
      first--;
    }
    return first;
  }

  /** Where the document points; quickest asked for ascending documents. */
  Hit hit(int number) throws IOException {
    int document = counts.document(number);
    HitCollector.Places open = places;
    if (open == null || document <= pointed) {
      open = HitCollector.Places.of(leaf);
      places = open;
    }
    pointed = document;
    return open.at(document, counts.count(number));
  }

  long said(int number) throws IOException {
    return said.at(counts.document(number));
  }

  long sayers(int number) throws IOException {
    return sayers.at(counts.document(number));
  }

  long day(int number) throws IOException {
    return days.at(counts.document(number));
  }

  long carrier(int number) throws IOException {
    return carriers.at(counts.document(number));
  }

  long outlet(int number) throws IOException {
    return outlets.at(counts.document(number));
  }

  /** What the documents of that version say from the document of {@code number} on. */
  List<SharingUnit.Saying> sayings(int number) throws IOException {
    long sequence = sequence(number);
    int end = leaf.reader().maxDoc();
    List<SharingUnit.Saying> sayings = new ArrayList<>();
    for (int document = counts.document(number);
        document < end && ahead.at(document) == sequence;
        document++) {
      long there = saidAhead.at(document);
      if (there != 0) {
        sayings.add(new SharingUnit.Saying(there, sayersAhead.at(document)));
      }
    }
    return sayings;
  }

  /** A number a document, or {@code none}; quickest asked for ascending documents. */
  private static final class Column {
    private final LeafReaderContext leaf;
    private final String field;
    private final long none;
    private @Nullable NumericDocValues values;
    private int last = -1;

    /** Opened when it is first asked: most segments have nothing that is. */
    Column(LeafReaderContext leaf, String field, long none) {
      this.leaf = leaf;
      this.field = field;
      this.none = none;
    }

    long at(int document) throws IOException {
      NumericDocValues open = values;
      if (open == null || document < last) {
        open = DocValues.getNumeric(leaf.reader(), field);
        values = open;
      }
      last = document;
      return open.advanceExact(document) ? open.longValue() : none;
    }
  }
}
