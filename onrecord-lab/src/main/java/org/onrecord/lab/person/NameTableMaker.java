package org.onrecord.lab.person;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.read.person.NameTable;

/**
 * Makes {@code names.bin}, the library's table of names, from public lists. Same lists, same bytes.
 *
 * <p>Which lists, under which licences: {@code names.md} beside the table.
 */
public final class NameTableMaker {
  private final NameLists lists = new NameLists();
  private final WordCounts counts = new WordCounts();

  private NameTableMaker() {}

  /** Usage: {@code NameTableMaker DATA_FOLDER OUT_FILE}. */
  public static void main(String[] args) throws IOException {
    NameTableMaker maker = new NameTableMaker();
    Path data = Path.of(args[0]);
    maker.lists.readGazetteers(data.resolve("gazetteers"));
    maker.counts.readConllu(data.resolve("ud-ewt/en_ewt-ud-train.conllu"));
    maker.counts.readConlluFolder(data.resolve("gum/train/dep"));
    maker.write(Path.of(args[1]));
  }

  private void write(Path file) throws IOException {
    TreeMap<Integer, Integer> table = new TreeMap<>();
    TreeSet<String> words = new TreeSet<>(lists.words());
    words.addAll(counts.words());
    for (String word : words) {
      int facts = facts(word);
      if (facts != NameTable.UNKNOWN) {
        table.merge(NameTable.hash(word), facts, (a, b) -> a | b);
      }
    }
    try (OutputStream stream = Files.newOutputStream(file);
        DataOutputStream out = new DataOutputStream(stream)) {
      out.write(bytes(table));
    }
    System.out.println(table.size() + " entries, " + Files.size(file) + " bytes");
  }

  private static byte[] bytes(Map<Integer, Integer> table) {
    java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocate(4 + 6 * table.size());
    buffer.putInt(table.size());
    table.keySet().forEach(buffer::putInt);
    table.values().forEach(facts -> buffer.putShort(facts.shortValue()));
    return buffer.array();
  }

  private int facts(String word) {
    long women = lists.women(word);
    long men = lists.men(word);
    int given = given(women + men);
    int facts =
        NameTable.pack(
            given,
            lists.surnameClass(word),
            lists.placeClass(word),
            counts.ordinary(word),
            share(women, men));
    return lists.isNationality(word) ? NameTable.withNationality(facts) : facts;
  }

  private static int given(long births) {
    long[] bounds = {1, 300, 1_500, 7_500, 40_000, 200_000, 1_000_000};
    int level = 0;
    while (level < bounds.length && births >= bounds[level]) {
      level++;
    }
    return level;
  }

  private static int share(long women, long men) {
    if (women + men < 20) {
      return 0;
    }
    double share = (double) women / (women + men);
    double[] bounds = {0.02, 0.1, 0.3, 0.7, 0.9, 0.98};
    int level = 1;
    while (level <= bounds.length && share >= bounds[level - 1]) {
      level++;
    }
    return level;
  }

  /** The form in which words stand in the table. */
  static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
