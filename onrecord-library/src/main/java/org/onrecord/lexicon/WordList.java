package org.onrecord.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A word list kept as a text file beside this class: one entry a line, lower case, {@code #} before
 * a comment, and after a tab what the entry means.
 *
 * <p>Files stand in the resource folder {@code org/onrecord/lexicon}. Immutable; safe for use by
 * several threads.
 */
public final class WordList {
  private final Map<String, String> entries;

  private WordList(Map<String, String> entries) {
    this.entries = entries;
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
    return new WordList(Collections.unmodifiableMap(entries));
  }

  /** True when {@code lower}, a word or words in lower case, is an entry. */
  public boolean contains(String lower) {
    return entries.containsKey(lower);
  }

  /** What the entry means, or an empty string where the list does not say or has no such entry. */
  public String value(String lower) {
    return entries.getOrDefault(lower, "");
  }

  /** All entries in the order of the file. */
  public Set<String> entries() {
    return entries.keySet();
  }
}
