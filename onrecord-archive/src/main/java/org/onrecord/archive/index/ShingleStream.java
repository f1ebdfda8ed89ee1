package org.onrecord.archive.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Shingle hashes as terms of four bytes; used again for one field after the other. */
final class ShingleStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final BytesRef bytes = new BytesRef(new byte[Integer.BYTES]);
  private int[] hashes = {};
  private int next;

  /** Begins anew with {@code hashes}. */
  void set(int[] hashes) {
    this.hashes = hashes;
  }

  @Override
  public boolean incrementToken() {
    // Nothing but the term changes in a stream: the rest was cleared when it began.
    if (next == hashes.length) {
      return false;
    }
    put(hashes[next++], bytes.bytes);
    term.setBytesRef(bytes);
    return true;
  }

  static BytesRef bytes(int hash) {
    byte[] bytes = new byte[Integer.BYTES];
    put(hash, bytes);
    return new BytesRef(bytes);
  }

  private static void put(int hash, byte[] bytes) {
    bytes[0] = (byte) (hash >>> 24);
    bytes[1] = (byte) (hash >>> 16);
    bytes[2] = (byte) (hash >>> 8);
    bytes[3] = (byte) hash;
  }

  @Override
  public void reset() {
    clearAttributes();
    next = 0;
  }
}
