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
  private final Remarks remarks;

  /** The same for whoever asks for the documents before or after, or once more. */
  private final Remarks sequences;

  private final Remarks behind;
  private final Remarks ahead;
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
    this.remarks = new Remarks(leaf);
    this.sequences = new Remarks(leaf);
    this.behind = new Remarks(leaf);
    this.ahead = new Remarks(leaf);
    this.carriers = new Column(leaf, Documents.CARRIER);
    this.outlets = new Column(leaf, Documents.OUTLET);
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
    return sequences.sequence(counts.document(number));
  }

  /**
   * The first document of the version {@code sequence}, which has {@code number}, from {@code
   * least} on.
   */
  int firstOfVersion(int number, int least, long sequence) throws IOException {
    int first = number;
    while (first > least && behind.sequence(counts.document(first - 1)) == sequence) {
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
    return remarks.said(counts.document(number));
  }

  long sayers(int number) throws IOException {
    return remarks.sayers(counts.document(number));
  }

  long day(int number) throws IOException {
    return remarks.day(counts.document(number));
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
        document < end && ahead.sequence(document) == sequence;
        document++) {
      long there = ahead.said(document);
      if (there != 0) {
        sayings.add(new SharingUnit.Saying(there, ahead.sayers(document)));
      }
    }
    return sayings;
  }

  /** A number a document, 0 for none; quickest asked for ascending documents. */
  private static final class Column {
    private final LeafReaderContext leaf;
    private final String field;
    private @Nullable NumericDocValues values;
    private int last = -1;

    /** Opened when it is first asked: most segments have nothing that is. */
    Column(LeafReaderContext leaf, String field) {
      this.leaf = leaf;
      this.field = field;
    }

    long at(int document) throws IOException {
      NumericDocValues open = values;
      if (open == null || document < last) {
        open = DocValues.getNumeric(leaf.reader(), field);
        values = open;
      }
      last = document;
      return open.advanceExact(document) ? open.longValue() : 0;
    }
  }
}
