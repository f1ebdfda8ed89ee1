package org.onrecord.archive.words;

/** A 64-bit hash of characters, the same everywhere: two texts that differ hardly share one. */
public final class Fingerprint {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /** FNV-1a over the UTF-16 units, then mixed. */
  public static long of(CharSequence text) {
    return of(BASIS, text);
  }

  /** The hash of {@code text} after what gave {@code before}. */
  public static long of(long before, CharSequence text) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }
}
