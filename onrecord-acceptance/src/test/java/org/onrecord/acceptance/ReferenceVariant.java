package org.onrecord.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reference story rewritten, with its gold: other names, other quotation marks, other dates,
 * another order. Every position of the gold follows its words. All of the story's characters lie in
 * the basic plane, so that code points and UTF-16 units are the same here.
 */
final class ReferenceVariant {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter DOTTED =
      DateTimeFormatter.ofPattern("dd.MM.yy", Locale.ROOT);
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 12, 9);

  private String text;
  private ObjectNode gold;

  private ReferenceVariant(String text, ObjectNode gold) {
    this.text = text;
    this.gold = gold;
  }

  static ReferenceVariant of(Path file) throws IOException {
    ObjectNode gold = (ObjectNode) JSON.readTree(Files.readString(file));
    Path story = file.resolveSibling(gold.path("story").path("file").stringValue());
    return new ReferenceVariant(Files.readString(story), gold);
  }

  /** Writes story and gold into {@code folder} and returns the gold's file. */
  Path writeTo(Path folder) throws IOException {
    Files.writeString(folder.resolve(gold.path("story").path("file").stringValue()), text);
    return Files.writeString(folder.resolve("variant.gold.json"), JSON.writeValueAsString(gold));
  }

  /** Gives everybody another name, in the text and in the gold. */
  ReferenceVariant renamed(Map<String, String> names) {
    for (Map.Entry<String, String> name : names.entrySet()) {
      for (int at = find(name.getKey(), 0); at >= 0; ) {
        replace(at, at + name.getKey().length(), name.getValue());
        at = find(name.getKey(), at + name.getValue().length());
      }
      gold = (ObjectNode) renamedIn(gold, name.getKey(), name.getValue());
    }
    repin();
    return this;
  }

  private int find(String word, int from) {
    int at = text.indexOf(word, from);
    while (at >= 0 && (isLetter(at - 1) || isLetter(at + word.length()))) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static JsonNode renamedIn(JsonNode node, String name, String other) {
    if (node.isString()) {
      return JSON.valueToTree(node.stringValue().replaceAll("\\b" + name + "\\b", other));
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, renamedIn(array.get(i), name, other));
      }
    }
    if (node instanceof ObjectNode object) {
      object.propertyNames().stream()
          .toList()
          .forEach(key -> object.set(key, renamedIn(object.get(key), name, other)));
    }
    return node;
  }

  /** Moves the story by whole weeks, so that its weekday stays true. */
  ReferenceVariant later(int weeks) {
    LocalDate published = PUBLISHED.plusWeeks(weeks);
    LocalDate episode = LocalDate.of(2021, 12, 8).plusWeeks(weeks);
    for (String date : new String[] {PUBLISHED.toString(), "08.12.21"}) {
      int at = text.indexOf(date);
      boolean dotted = date.indexOf('.') > 0;
      replace(at, at + date.length(), dotted ? episode.format(DOTTED) : published.toString());
    }
    ((ObjectNode) gold.path("story")).put("published", published.toString());
    for (JsonNode statement : gold.path("statements")) {
      if (statement.has("date")) {
        ((ObjectNode) statement).put("date", episode.toString());
      }
    }
    for (JsonNode age : gold.path("ages")) {
      if (age.has("born")) {
        Period period = Period.parse(age.path("age").stringValue());
        Period next = period.getYears() > 0 ? period.plusYears(1) : period.plusMonths(1);
        ((ObjectNode) age).put("as_of", published.toString());
        ArrayNode born = (ArrayNode) age.path("born");
        born.set(0, JSON.valueToTree(published.minus(next).plusDays(1).toString()));
        born.set(1, JSON.valueToTree(published.minus(period).toString()));
      }
    }
    ArrayNode died = (ArrayNode) gold.path("events").get(0).path("date");
    died.set(0, JSON.valueToTree(published.withDayOfYear(1).toString()));
    died.set(1, JSON.valueToTree(published.toString()));
    for (JsonNode time : gold.path("times")) {
      String value = time.path("value").stringValue();
      String moved =
          value.equals("2021")
              ? "" + published.getYear()
              : value.startsWith("2021") ? episode.toString() : value;
      ((ObjectNode) time).put("value", moved);
    }
    repin();
    return this;
  }

  /**
   * Puts the paragraphs from {@code first} to before {@code middle} behind those up to before
   * {@code end}.
   */
  ReferenceVariant swapped(int first, int middle, int end) {
    int[] starts = paragraphStarts();
    int a = starts[first];
    int b = starts[middle];
    int c = starts[end];
    text = text.substring(0, a) + text.substring(b, c) + text.substring(a, b) + text.substring(c);
    move(gold, at -> at < a || at >= c ? at : at < b ? at + c - b : at - (b - a));
    repin();
    return this;
  }

  /** Tells the children, their ages and other parents in other words; the gold stays. */
  ReferenceVariant retold(String clause) {
    int from = text.indexOf("has children Moroccan");
    replace(from, text.indexOf(" - defended", from), clause);
    repin();
    return this;
  }

  /** Makes a child older or younger, in the gold. */
  ReferenceVariant aged(String person, String age) {
    Period period = Period.parse(age);
    Period next = period.getYears() > 0 ? period.plusYears(1) : period.plusMonths(1);
    for (JsonNode one : gold.path("ages")) {
      if (one.path("person").stringValue().equals(person)) {
        ((ObjectNode) one).put("age", age);
        ArrayNode born = (ArrayNode) one.path("born");
        born.set(0, JSON.valueToTree(PUBLISHED.minus(next).plusDays(1).toString()));
        born.set(1, JSON.valueToTree(PUBLISHED.minus(period).toString()));
      }
    }
    return this;
  }

  /** Takes a person out of the gold, with every tie and age. */
  ReferenceVariant without(String person) {
    for (String kind : new String[] {"people", "ties", "derived_ties", "ages"}) {
      ArrayNode kept = JSON.createArrayNode();
      gold.path(kind).forEach(node -> keep(node, person, kept));
      gold.set(kind, kept);
    }
    return this;
  }

  private static void keep(JsonNode node, String person, ArrayNode kept) {
    if (!node.toString().contains('"' + person + '"')) {
      kept.add(node);
    }
  }

  private int[] paragraphStarts() {
    int[] starts = new int[100];
    int count = 1;
    for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) {
      starts[count++] = at + 2;
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * Sets the story in other quotation marks.
   *
   * @param marks outer opening, outer closing, inner opening, inner closing, apostrophe
   */
  ReferenceVariant inMarks(String marks) {
    boolean[] inner = innerMarks();
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens =
          i == 0
              || !Character.isLetterOrDigit(text.charAt(i - 1))
                  && i + 1 < text.length()
                  && Character.isLetterOrDigit(text.charAt(i + 1));
      if (c == '"') {
        set.append(marks.charAt(opens ? 0 : 1));
      } else if (inner[i]) {
        set.append(marks.charAt(opens ? 2 : 3));
      } else {
        set.append(c == '\'' || c == '\u2019' ? marks.charAt(4) : c);
      }
    }
    text = set.toString();
    repin();
    return this;
  }

  /**
   * Which single marks are quotation marks: those of the nested quotations and of the show's name.
   */
  private boolean[] innerMarks() {
    boolean[] inner = new boolean[text.length()];
    int show = text.indexOf("'The ");
    inner[show] = true;
    inner[text.indexOf('\'', show + 1)] = true;
    for (JsonNode statement : gold.path("statements")) {
      for (JsonNode nested : statement.path("nested")) {
        JsonNode part = nested.path("content").get(0);
        inner[part.path("start").intValue()] = true;
        inner[part.path("end").intValue() - 1] = true;
      }
    }
    return inner;
  }

  /** Replaces characters and moves every position behind them. */
  private void replace(int from, int to, String words) {
    text = text.substring(0, from) + words + text.substring(to);
    int by = words.length() - (to - from);
    move(gold, at -> at >= to ? at + by : at);
  }

  private interface Place {
    int of(int at);
  }

  private static void move(JsonNode node, Place place) {
    if (node instanceof ObjectNode object && object.has("start") && object.has("end")) {
      int start = place.of(object.path("start").intValue());
      // An end is where the last character went, and one more; at a replaced word's end it follows
      // the word.
      int end = Math.max(place.of(object.path("end").intValue() - 1) + 1, start);
      int follows = place.of(object.path("end").intValue());
      object.put("start", start);
      object.put("end", Math.abs(follows - end) > 60 ? end : follows);
    }
    node.forEach(child -> move(child, place));
  }

  /** Makes every {@code text} of the gold what now stands between its positions. */
  private void repin() {
    repin(gold);
  }

  private void repin(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("start") && object.has("end")) {
      String words = text.substring(object.path("start").intValue(), object.path("end").intValue());
      object.put("text", words);
    }
    node.forEach(this::repin);
    for (JsonNode time : gold.path("times")) {
      ((ObjectNode) time).put("text", time.path("evidence").path("text").stringValue());
    }
  }
}
