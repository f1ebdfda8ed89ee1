package org.onrecord.archive.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Shingle hashes as terms of four bytes. */
final class ShingleStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final int[] hashes;
  private int next;

  ShingleStream(int[] hashes) {
    this.hashes = hashes;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == hashes.length) {
      return false;
    }
    term.setBytesRef(bytes(hashes[next++]));
    return true;
  }

  static BytesRef bytes(int hash) {
    return new BytesRef(
        new byte[] {(byte) (hash >>> 24), (byte) (hash >>> 16), (byte) (hash >>> 8), (byte) hash});
  }

  @Override
  public void reset() {
    next = 0;
  }
}
