package org.onrecord.archive.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a document, by whom, when and in which version, in one column: whoever asks for
 * one of them for hundreds of documents asks for all, and finds them in one place.
 *
 * <p>A column of a segment's documents; quickest asked for ascending ones.
 */
final class Remarks {
  private static final String FIELD = "remark";

  /** The day of a document without one; it comes after every other. */
  static final long NO_DAY = Long.MAX_VALUE;

  private static final int SEQUENCE = 0;
  private static final int SAID = SEQUENCE + Long.BYTES;
  private static final int SAYERS = SAID + Long.BYTES;
  private static final int DAY = SAYERS + Long.BYTES;
  private static final int LENGTH = DAY + Integer.BYTES;

  /** Written for {@link #NO_DAY}. */
  private static final int WITHOUT = Integer.MAX_VALUE;

  /** The field of one document, which is filled again for the next. */
  static final class Filled {
    private final byte[] bytes = new byte[LENGTH];
    private final ByteBuffer values = ByteBuffer.wrap(bytes);

    final BinaryDocValuesField field = new BinaryDocValuesField(FIELD, new BytesRef(bytes));

    /**
     * @param sequence number of the version
     * @param day when it came out, as days since 1970; {@link #NO_DAY} where that is not known
     * @param said {@link Documents#said}; 0 where nothing is said
     * @param sayers {@link Alike#sayers}; 0 where nothing is said
     */
    void set(long sequence, long day, long said, long sayers) {
      values.putLong(SEQUENCE, sequence);
      values.putLong(SAID, said);
      values.putLong(SAYERS, sayers);
      values.putInt(DAY, day == NO_DAY ? WITHOUT : Math.toIntExact(day));
    }
  }

  private final LeafReaderContext leaf;
  private @Nullable BinaryDocValues column;
  private ByteBuffer values = ByteBuffer.allocate(0);
  private int last = -1;

  /** Opened when it is first asked: most segments have nothing that is. */
  Remarks(LeafReaderContext leaf) {
    this.leaf = leaf;
  }

  /** Goes to a document. */
  private void go(int document) throws IOException {
    if (document == last) {
      return;
    }
    BinaryDocValues open = column;
    if (open == null || document < last) {
      open = DocValues.getBinary(leaf.reader(), FIELD);
      column = open;
    }
    if (!open.advanceExact(document)) {
      throw new IOException("document " + document + " of the index lacks its " + FIELD);
    }
    last = document;
    BytesRef found = open.binaryValue();
    if (values.array() != found.bytes) {
      values = ByteBuffer.wrap(found.bytes);
    }
    values.position(found.offset);
  }

  private long at(int document, int value) throws IOException {
    go(document);
    return values.getLong(values.position() + value);
  }

  long sequence(int document) throws IOException {
    return at(document, SEQUENCE);
  }

  long said(int document) throws IOException {
    return at(document, SAID);
  }

  long sayers(int document) throws IOException {
    return at(document, SAYERS);
  }

  long day(int document) throws IOException {
    go(document);
    int day = values.getInt(values.position() + DAY);
    return day == WITHOUT ? NO_DAY : day;
  }
}
