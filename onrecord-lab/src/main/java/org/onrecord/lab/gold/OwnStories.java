package org.onrecord.lab.gold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.lab.table.CsvRows;
import org.onrecord.story.Story;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The project's own annotated stories, in two halves.
 *
 * <p>The project keeps the annotation only, as positions; the texts are rows of a CSV file of
 * public news stories, and each must have the digest that the annotation tells.
 */
public final class OwnStories {
  /** The CSV file among the corpora. */
  public static final String CSV = "data/wikinews/wikinews_2019.csv";

  private static final String ENDING = ".gold.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private OwnStories() {}

  /** Which half. */
  public enum Half {
    /** Looked at while rules are written. */
    LEARN,
    /** Only ever measured: nobody looks at what is missed in it. */
    CHECK;

    /** Name of the resource that holds it. */
    public String file() {
      return this == LEARN ? "own-learn.json" : "own-check.json";
    }
  }

  /**
   * The stories of {@code half}, with their texts from {@code csv}.
   *
   * @throws StoriesDiffer if a text is not the one that was annotated
   */
  public static List<GoldStory> open(Half half, Path csv) throws IOException {
    try (InputStream in = OwnStories.class.getResourceAsStream(half.file())) {
      if (in == null) {
        return List.of();
      }
      return open(new String(in.readAllBytes(), StandardCharsets.UTF_8), csv);
    }
  }

  /** The stories of a stand-off file's content. */
  static List<GoldStory> open(String standoff, Path csv) throws IOException {
    List<List<String>> rows = CsvRows.of(Files.readString(csv));
    List<GoldStory> stories = new ArrayList<>();
    for (JsonNode node : JSON.readTree(standoff).path("stories").values()) {
      stories.add(open(node, rows));
    }
    return stories;
  }

  private static GoldStory open(JsonNode node, List<List<String>> rows) throws IOException {
    String name = node.path("name").stringValue();
    StoryRow row = StoryRow.of(rows, node.path("row").intValue());
    if (!row.digest().equals(node.path("sha256").stringValue())) {
      throw new StoriesDiffer(name + ": the text of " + row.url() + " is not the annotated one");
    }
    LocalDate published = LocalDate.parse(node.path("published").stringValue());
    Path file = Files.createTempFile(name, ".txt");
    try {
      Files.writeString(file, row.text());
      Story story = GoldText.open(file, Optional.of(published));
      JsonNode gold = new Standoff(row.text()).withWords(node.path("gold"));
      return GoldFolder.story(name, story, gold);
    } finally {
      Files.delete(file);
    }
  }

  /**
   * Turns a folder of {@code NAME.gold.json} beside {@code NAME.meta.json}, which tells the row in
   * {@code csv}, into a stand-off file.
   *
   * @return how many stories it holds
   * @throws StoriesDiffer if a {@code NAME.txt} is not the text of its row
   */
  public static int write(Path folder, Path csv, Path into) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    List<List<String>> rows = CsvRows.of(Files.readString(csv));
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      String fileName = file.getFileName().toString();
      String name = fileName.substring(0, fileName.length() - ENDING.length());
      lines.add(" " + JSON.writeValueAsString(standoff(folder, name, rows)));
    }
    String list = String.join(",\n", lines);
    Files.writeString(into, "{\"stories\": [\n" + list + "\n]}\n");
    return lines.size();
  }

  private static JsonNode standoff(Path folder, String name, List<List<String>> rows)
      throws IOException {
    JsonNode meta = JSON.readTree(Files.readString(folder.resolve(name + ".meta.json")));
    int number = meta.path("row").intValue();
    StoryRow row = StoryRow.of(rows, number);
    if (!Files.readString(folder.resolve(name + ".txt")).equals(row.text())) {
      throw new StoriesDiffer(name + ".txt is not the text of row " + number);
    }
    JsonNode gold = JSON.readTree(Files.readString(folder.resolve(name + ENDING)));
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (String key : List.of("people", "statements", "ties", "ages", "events", "times")) {
      kept.set(key, gold.path(key));
    }
    ObjectNode story = JsonNodeFactory.instance.objectNode();
    story.put("name", name).put("row", number).put("url", row.url());
    story.put("sha256", row.digest()).put("published", row.date());
    story.set("gold", new Standoff(row.text()).withoutWords(kept));
    return story;
  }
}
