package org.onrecord.archive.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** A segment with its documents that share runs, ascending, and what the index knows of them. */
final class SharingSegment {
  private final LeafReaderContext leaf;
  private final DocumentCounts counts;
  private final int[] documents;
  private final int[] names;
  private final Column sequences;
  private final Column behind;
  private final Column said;
  private final Column sayers;
  private final Column days;
  private final Column carriers;
  private final Column outlets;

  /** Of the documents of {@code counts} that answer to {@code sought}. */
  SharingSegment(LeafReaderContext leaf, DocumentCounts counts, Sought sought) throws IOException {
    this.leaf = leaf;
    this.counts = counts;
    int[] all = counts.sorted();
    int[] named = ShingleSearch.names(leaf, sought.speaker(), all);
    if (sought.named()) {
      this.documents =
          IntStream.range(0, all.length).filter(i -> named[i] > 0).map(i -> all[i]).toArray();
      this.names = Arrays.stream(named).filter(count -> count > 0).toArray();
    } else {
      this.documents = all;
      this.names = named;
    }
    this.sequences = new Column(leaf, Documents.SEQUENCE, 0);
    this.behind = new Column(leaf, Documents.SEQUENCE, 0);
    this.said = new Column(leaf, Documents.SAID, 0);
    this.sayers = new Column(leaf, Documents.SAYERS, 0);
    this.days = new Column(leaf, Documents.DAY, Long.MAX_VALUE);
    this.carriers = new Column(leaf, Documents.CARRIER, 0);
    this.outlets = new Column(leaf, Documents.OUTLET, 0);
  }

  LeafReaderContext leaf() {
    return leaf;
  }

  int size() {
    return documents.length;
  }

  int document(int number) {
    return documents[number];
  }

  int count(int number) {
    return counts.count(documents[number]);
  }

  long mask(int number) {
    return counts.mask(documents[number]);
  }

  /** How many words of the speaker's name stand in a name there. */
  int names(int number) {
    return names[number];
  }

  long sequence(int number) throws IOException {
    return sequences.at(documents[number]);
  }

  /** The first document of the version that {@code number} is of, from {@code least} on. */
  int firstOfVersion(int number, int least) throws IOException {
    long sequence = sequence(number);
    int first = number;
    while (first > least && behind.at(documents[first - 1]) == sequence) {
      first--;
    }
    return first;
  }

  long said(int number) throws IOException {
    return said.at(documents[number]);
  }

  long sayers(int number) throws IOException {
    return sayers.at(documents[number]);
  }

  long day(int number) throws IOException {
    return days.at(documents[number]);
  }

  long carrier(int number) throws IOException {
    return carriers.at(documents[number]);
  }

  long outlet(int number) throws IOException {
    return outlets.at(documents[number]);
  }

  /** What {@code document} says; null where it is not of the version. */
  SharingUnit.@Nullable Saying saying(int document, long sequence) throws IOException {
    boolean there = document < leaf.reader().maxDoc() && sequences.at(document) == sequence;
    return there ? new SharingUnit.Saying(said.at(document), sayers.at(document)) : null;
  }

  /** A number a document, or {@code none}; quickest asked for ascending documents. */
  private static final class Column {
    private final LeafReaderContext leaf;
    private final String field;
    private final long none;
    private NumericDocValues values;
    private int last = -1;

    Column(LeafReaderContext leaf, String field, long none) throws IOException {
      this.leaf = leaf;
      this.field = field;
      this.none = none;
      this.values = DocValues.getNumeric(leaf.reader(), field);
    }

    long at(int document) throws IOException {
      if (document < last) {
        values = DocValues.getNumeric(leaf.reader(), field);
      }
      last = document;
      return values.advanceExact(document) ? values.longValue() : none;
    }
  }
}
