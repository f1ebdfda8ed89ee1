package org.onrecord.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word list kept as a text file beside this class: one entry a line, lower case, {@code #} before
 * a comment, and after a tab what the entry means.
 *
 * <p>Files stand in the resource folder {@code org/onrecord/lexicon}. Immutable; safe for use by
 * several threads.
 */
public final class WordList {
  private final Set<String> entries;

  /** Entries and what they mean by hash, null for none. */
  private final @Nullable String[] keys;

  private final int[] hashes;
  private final String[] values;
  private final int mask;

  private WordList(Map<String, String> meanings) {
    entries = Collections.unmodifiableSet(meanings.keySet());
    mask = Integer.highestOneBit(meanings.size() + 1) * 4 - 1;
    keys = new @Nullable String[mask + 1];
    hashes = new int[mask + 1];
    values = new String[mask + 1];
    Arrays.fill(values, "");
    for (Map.Entry<String, String> entry : meanings.entrySet()) {
      int hash = entry.getKey().hashCode();
      int slot = first(hash);
      while (keys[slot] != null) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = entry.getKey();
      hashes[slot] = hash;
      values[slot] = entry.getValue();
    }
  }

  private int first(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }

  /** Where the entry stands, or an empty place if there is none. */
  private int slot(String lower) {
    int hash = lower.hashCode();
    int slot = first(hash);
    String key = keys[slot];
    while (key != null && (hashes[slot] != hash || !key.equals(lower))) {
      slot = (slot + 1) & mask;
      key = keys[slot];
    }
    return slot;
  }

  /**
   * Loads the list {@code name}, without the ending {@code .txt}.
   *
   * @throws IllegalArgumentException if there is no such list or an entry stands in it twice
   */
  public static WordList named(String name) {
    try (InputStream stream = WordList.class.getResourceAsStream(name + ".txt")) {
      if (stream == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      return read(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
  }

  private static WordList read(String name, BufferedReader lines) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      String entry = tab < 0 ? line.strip() : line.substring(0, tab).strip();
      String value = tab < 0 ? "" : line.substring(tab + 1).strip();
      if (entries.put(entry, value) != null) {
        throw new IllegalArgumentException(
            "word list " + name + ", line " + number + ": \"" + entry + "\" stands twice");
      }
    }
    return new WordList(entries);
  }

  /** True when {@code lower}, a word or words in lower case, is an entry. */
  public boolean contains(String lower) {
    return keys[slot(lower)] != null;
  }

  /** What the entry means, or an empty string where the list does not say or has no such entry. */
  public String value(String lower) {
    return values[slot(lower)];
  }

  /** All entries in the order of the file. */
  public Set<String> entries() {
    return entries;
  }
}
