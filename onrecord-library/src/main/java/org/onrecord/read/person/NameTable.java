package org.onrecord.read.person;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How often a word is a given name, a surname, a place or an ordinary word: a table of hashes made
 * from public lists of names and places. A word that is in none of them is all zeros.
 *
 * <p>File format: the number of entries, then the sorted hashes, 4 bytes each, then as many facts,
 * 2 bytes each; big-endian. A wrong word has the hash of some entry about once in 20,000 times,
 * which does no harm where a name is weighed with its context.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class NameTable {
  /** What is known of a word that is in no list. */
  public static final int UNKNOWN = 0;

  /** Hashes that agree in all but this many bits stand together. */
  private static final int BITS = 18;

  private final int[] hashes;
  private final short[] facts;

  /** Where the hashes begin that have the same first bits. */
  private final int[] starts;

  private NameTable(int[] hashes, short[] facts) {
    this.hashes = hashes;
    this.facts = facts;
    this.starts = new int[(1 << 32 - BITS) + 1];
    int filled = 0;
    for (int i = 0; i < hashes.length; i++) {
      for (int group = group(hashes[i]); filled <= group; filled++) {
        starts[filled] = i;
      }
    }
    Arrays.fill(starts, filled, starts.length, hashes.length);
  }

  private static int group(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> BITS;
  }

  /** Loads the table that the library ships. */
  public static NameTable load() {
    try (InputStream stream = NameTable.class.getResourceAsStream("names.bin")) {
      if (stream == null) {
        throw new IllegalStateException("no name table");
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("name table", e);
    }
  }

  private static NameTable read(InputStream stream) throws IOException {
    byte[] bytes = new DataInputStream(stream).readAllBytes();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int[] hashes = new int[buffer.getInt()];
    buffer.asIntBuffer().get(hashes);
    buffer.position(4 + 4 * hashes.length);
    short[] facts = new short[hashes.length];
    buffer.asShortBuffer().get(facts);
    return new NameTable(hashes, facts);
  }

  /** What is known of a word or phrase in lower case, to be asked with the methods below. */
  public int facts(String lower) {
    int hash = hash(lower);
    int group = group(hash);
    int end = starts[group + 1];
    int place = starts[group];
    while (place < end && hashes[place] < hash) {
      place++;
    }
    return place < end && hashes[place] == hash ? facts[place] & 0xFFFF : UNKNOWN;
  }

  /** How frequent a given name it is: 0 is none, 1 rare, 7 among the most frequent. */
  public static int given(int facts) {
    return facts & 7;
  }

  /** How frequent a surname it is: 0 is none, 1 rare, 7 among the most frequent. */
  public static int surname(int facts) {
    return facts >> 3 & 7;
  }

  /** Whether it is a place: 0 no, 1 a town, 2 a large town, province or capital, 3 a country. */
  public static int place(int facts) {
    return facts >> 6 & 3;
  }

  /**
   * How ordinary a word it is in lower case: 0 never seen so, 1 and 2 seldom, 3 mostly so, 4 to 7
   * nearly always so and ever more frequent.
   */
  public static int ordinary(int facts) {
    return facts >> 8 & 7;
  }

  /**
   * How many of those who bear the given name are women, from 1, nearly none, to 7, nearly all; 0
   * where that is not known. It may settle which of two people a pronoun means where the story says
   * nothing else; it is never written anywhere.
   */
  public static int women(int facts) {
    return facts >> 11 & 7;
  }

  /** True for an adjective or noun of nationality: "Danish", "Dane". */
  public static boolean isNationality(int facts) {
    return (facts >> 14 & 1) == 1;
  }

  /** Packs what is known of a word; the parameters are what the methods above return. */
  public static int pack(int given, int surname, int place, int ordinary, int women) {
    return given | surname << 3 | place << 6 | ordinary << 8 | women << 11;
  }

  /** The same facts of a word that also is a nationality. */
  public static int withNationality(int facts) {
    return facts | 1 << 14;
  }

  /** The hash under which a word or phrase in lower case stands in the table. */
  public static int hash(String lower) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < lower.length(); i++) {
      hash = (hash ^ lower.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    return hash ^ hash >>> 12;
  }
}
