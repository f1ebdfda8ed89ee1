package org.onrecord.lab.person;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The public lists of given names, surnames, places and nationalities, in lower case. */
final class NameLists {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Long> women = new HashMap<>();
  private final Map<String, Long> men = new HashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> nationalities = new HashSet<>();

  void readGazetteers(Path folder) throws IOException {
    for (String line :
        Files.readAllLines(folder.resolve("us-ssa-given-names.tsv")).subList(1, 40_000)) {
      String[] columns = line.split("\t", -1);
      count(columns[0], Long.parseLong(columns[1]), Long.parseLong(columns[2]));
    }
    List<String> british = Files.readAllLines(folder.resolve("uk-given-names.csv"));
    for (String line : british.subList(1, british.size())) {
      String[] columns = line.split(",", -1);
      if (columns[0].length() > 1) {
        count(columns[0], Long.parseLong(columns[3]), Long.parseLong(columns[2]));
      }
    }
    readSurnames(folder.resolve("us-census-1990/dist.all.last"));
    readPlaces(folder);
    addAll(
        nationalities, strings(folder.resolve("corpora-cc0/nationalities.json"), "nationalities"));
    addAll(nationalities, strings(folder.resolve("nationalities-i18n-en.json"), ""));
  }

  private void count(String name, long female, long male) {
    women.merge(NameTableMaker.key(name), female, Long::sum);
    men.merge(NameTableMaker.key(name), male, Long::sum);
  }

  private void readSurnames(Path file) throws IOException {
    int rank = 0;
    for (String line : Files.readAllLines(file)) {
      rank++;
      surnames.merge(NameTableMaker.key(line.split("\\s+", 2)[0]), surnameClass(rank), Math::max);
    }
  }

  private static int surnameClass(int rank) {
    int[] bounds = {60_000, 30_000, 12_000, 5_000, 1_500, 300};
    int level = 1;
    while (level <= bounds.length && rank <= bounds[level - 1]) {
      level++;
    }
    return level;
  }

  private void readPlaces(Path folder) throws IOException {
    try (InputStream stream = Files.newInputStream(folder.resolve("geonames/cities.json.gz"));
        InputStream json = new GZIPInputStream(stream)) {
      place(strings(json.readAllBytes(), "name"), 1);
    }
    place(strings(folder.resolve("geonames/admin1.json"), "name"), 2);
    Path more = folder.resolve("corpora-cc0");
    place(strings(more.resolve("us_cities.json"), "city"), 2);
    place(strings(more.resolve("us_cities.json"), "state"), 2);
    place(strings(more.resolve("canadian_municipalities.json"), "name"), 2);
    place(strings(more.resolve("canadian_municipalities.json"), "province"), 2);
    place(strings(more.resolve("english_towns_cities.json"), "towns"), 2);
    place(strings(more.resolve("english_towns_cities.json"), "cities"), 2);
    place(strings(more.resolve("countries_with_capitals.json"), "capital"), 2);
    place(strings(more.resolve("countries_with_capitals.json"), "name"), 3);
  }

  private void place(Set<String> names, int level) {
    names.forEach(name -> places.merge(NameTableMaker.key(name), level, Math::max));
  }

  private static void addAll(Set<String> words, Set<String> more) {
    more.forEach(word -> words.add(NameTableMaker.key(word)));
  }

  private static Set<String> strings(Path file, String field) throws IOException {
    return strings(Files.readAllBytes(file), field);
  }

  /** The strings under {@code field}, itself or in its list; every string if it is empty. */
  private static Set<String> strings(byte[] json, String field) {
    Set<String> found = new TreeSet<>();
    String name = "";
    try (JsonParser parser =
        JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING && (field.isEmpty() || name.equals(field))) {
          found.add(parser.getString());
        }
      }
    }
    return found;
  }

  Set<String> words() {
    Set<String> words = new TreeSet<>(women.keySet());
    words.addAll(surnames.keySet());
    words.addAll(places.keySet());
    words.addAll(nationalities);
    return words;
  }

  long women(String word) {
    return women.getOrDefault(word, 0L);
  }

  long men(String word) {
    return men.getOrDefault(word, 0L);
  }

  int surnameClass(String word) {
    return surnames.getOrDefault(word, 0);
  }

  int placeClass(String word) {
    return places.getOrDefault(word, 0);
  }

  boolean isNationality(String word) {
    return nationalities.contains(word);
  }
}
