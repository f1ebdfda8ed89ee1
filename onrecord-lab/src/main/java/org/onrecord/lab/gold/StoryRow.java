package org.onrecord.lab.gold;

import java.util.List;
import org.onrecord.story.Digest;

/** One row of a CSV file of stories: address, date, title, text. */
record StoryRow(String url, String date, String text) {
  private static final int SHA_256_BYTES = 32;

  /** Row {@code number} of {@code rows}, from 0, the headings not counted. */
  static StoryRow of(List<List<String>> rows, int number) throws StoriesDiffer {
    if (number < 0 || number + 1 >= rows.size() || rows.get(number + 1).size() < 4) {
      throw new StoriesDiffer("no row " + number + " with address, date, title and text");
    }
    List<String> row = rows.get(number + 1);
    return new StoryRow(row.get(0), row.get(1), row.get(3));
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  String digest() {
    return Digest.hex(text, SHA_256_BYTES);
  }
}
