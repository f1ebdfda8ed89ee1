package org.onrecord.read.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.read.person.NameModel.Sort;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the free corpora that mark names: WikiGold, GUM, Re-DocRED. */
final class NameCorpora {
  private NameCorpora() {}

  /** CoNLL-2003 columns, the last with I-PER, B-ORG and the like. */
  static List<NamedText> conll(Path file) throws IOException {
    return conll(file, false);
  }

  /** The same of an agency's stories, where nearly every sentence is a line of its own. */
  static List<NamedText> wire(Path file) throws IOException {
    return conll(file, true);
  }

  private static List<NamedText> conll(Path file, boolean lines) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    NamedText text = new NamedText();
    String open = "O";
    int start = 0;
    int end = 0;
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split(" ", -1);
      String tag =
          line.isBlank() || line.startsWith("-DOCSTART-") ? "O" : columns[columns.length - 1];
      boolean goesOn = tag.startsWith("I-") && open.equals(tag.substring(2));
      if (!open.equals("O") && !goesOn) {
        text.mark(start, end, sort(open));
        open = "O";
      }
      if (line.startsWith("-DOCSTART-")) {
        texts.add(text);
        text = new NamedText();
      } else if (line.isBlank() && lines) {
        text.endParagraph();
      } else if (line.isBlank()) {
        text.endSentence();
      } else {
        int at = text.append(columns[0]);
        if (!tag.equals("O") && !goesOn) {
          open = tag.substring(2);
          start = at;
        }
        end = text.length();
      }
    }
    texts.add(text);
    return texts;
  }

  private static Sort sort(String label) {
    return switch (label) {
      case "PER", "person" -> Sort.PERSON;
      case "ORG", "organization" -> Sort.ORGANISATION;
      case "LOC", "place" -> Sort.PLACE;
      default -> Sort.OTHER;
    };
  }

  /** The treebank files of GUM, with the mentions that their last column marks. */
  static List<NamedText> gum(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    List<NamedText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(gumText(file));
    }
    return texts;
  }

  private static NamedText gumText(Path file) throws IOException {
    NamedText text = new NamedText();
    Map<String, Deque<Integer>> open = new HashMap<>();
    Map<String, String> types = new HashMap<>();
    int multiwordEnd = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newpar") && text.length() > 0) {
        text.endParagraph();
      }
      if (line.isBlank()) {
        text.endSentence();
        multiwordEnd = 0;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < 10 || columns[0].indexOf('.') > 0) {
        continue;
      }
      boolean space = !columns[9].contains("SpaceAfter=No");
      int number = Integer.parseInt(columns[0].split("-", 2)[0]);
      boolean inside = number <= multiwordEnd;
      if (columns[0].indexOf('-') > 0) {
        multiwordEnd = Integer.parseInt(columns[0].split("-", 2)[1]);
      }
      int start = inside ? text.length() : text.append(columns[1], space);
      mark(text, columns[9], start, text.length() - (space && !inside ? 1 : 0), open, types);
    }
    return text;
  }

  private static void mark(
      NamedText text,
      String misc,
      int start,
      int end,
      Map<String, Deque<Integer>> open,
      Map<String, String> types) {
    String entity = "";
    for (String part : misc.split("\\|", -1)) {
      entity = part.startsWith("Entity=") ? part.substring(7) : entity;
    }
    for (String part : entity.replace("(", " (").replace(")", ") ").trim().split(" +", -1)) {
      String[] fields = part.replace("(", "").replace(")", "").split("-", -1);
      String id = fields[0];
      if (part.startsWith("(")) {
        types.put(id, fields[1]);
        open.computeIfAbsent(id, key -> new ArrayDeque<>()).push(start);
      }
      Deque<Integer> starts = open.get(id);
      if (part.endsWith(")") && starts != null && !starts.isEmpty()) {
        text.mark(starts.pop(), end, sort(types.getOrDefault(id, "")), id);
      }
    }
  }

  /** The JSON documents of Re-DocRED. */
  static List<NamedText> docred(Path file) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
      Object all = value(parser, parser.nextToken());
      for (Object document : (List<?>) all) {
        texts.add(docredText((Map<?, ?>) document));
      }
    }
    return texts;
  }

  private static NamedText docredText(Map<?, ?> document) {
    NamedText text = new NamedText();
    List<List<int[]>> places = new ArrayList<>();
    for (Object sentence : list(document, "sents")) {
      List<int[]> tokens = new ArrayList<>();
      for (Object token : (List<?>) sentence) {
        int start = text.append((String) token);
        tokens.add(new int[] {start, text.length()});
      }
      text.endSentence();
      places.add(tokens);
    }
    for (Object vertex : list(document, "vertexSet")) {
      for (Object mention : (List<?>) vertex) {
        Map<?, ?> fields = (Map<?, ?>) mention;
        List<int[]> tokens = places.get(number(fields, "sent_id"));
        List<?> position = list(fields, "pos");
        int first = ((Long) position.get(0)).intValue();
        int end = ((Long) position.get(1)).intValue();
        text.mark(tokens.get(first)[0], tokens.get(end - 1)[1], sort(string(fields, "type")));
      }
    }
    return text;
  }

  /** The passages of KnowledgeNet, where only what the facts are about is marked. */
  static List<NamedText> knowledgeNet(Path file) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
        Map<?, ?> document = (Map<?, ?>) value(parser, parser.nextToken());
        NamedText text = new NamedText(false);
        for (Object passage : list(document, "passages")) {
          addPassage(text, (Map<?, ?>) passage);
        }
        texts.add(text);
      }
    }
    return texts;
  }

  private static void addPassage(NamedText text, Map<?, ?> passage) {
    int shift = text.length() - number(passage, "passageStart");
    text.appendText(string(passage, "passageText"));
    for (Object each : list(passage, "facts")) {
      Map<?, ?> fact = (Map<?, ?>) each;
      String property = string(fact, "humanReadable").replaceAll(".*> <([A-Z_]+)> <.*", "$1");
      mark(text, fact, "subject", shift, subject(property));
      mark(text, fact, "object", shift, object(property));
    }
    text.endParagraph();
  }

  private static void mark(NamedText text, Map<?, ?> fact, String role, int shift, Sort sort) {
    int start = number(fact, role + "Start") + shift;
    int end = number(fact, role + "End") + shift;
    if (sort != Sort.OTHER && start >= 0 && end <= text.length()) {
      text.mark(start, end, sort);
    }
  }

  private static Sort subject(String property) {
    return switch (property) {
      case "HEADQUARTERS", "FOUNDED_BY", "CEO", "DATE_FOUNDED", "SUBSIDIARY_OF" ->
          Sort.ORGANISATION;
      default -> Sort.PERSON;
    };
  }

  private static Sort object(String property) {
    return switch (property) {
      case "SPOUSE", "CHILD_OF", "CEO" -> Sort.PERSON;
      case "EMPLOYEE_OR_MEMBER_OF", "EDUCATED_AT", "POLITICAL_AFFILIATION", "SUBSIDIARY_OF" ->
          Sort.ORGANISATION;
      case "PLACE_OF_RESIDENCE", "PLACE_OF_BIRTH", "HEADQUARTERS" -> Sort.PLACE;
      default -> Sort.OTHER;
    };
  }

  private static List<?> list(Map<?, ?> object, String field) {
    return object.get(field) instanceof List<?> list ? list : List.of();
  }

  private static String string(Map<?, ?> object, String field) {
    return object.get(field) instanceof String string ? string : "";
  }

  private static int number(Map<?, ?> object, String field) {
    return object.get(field) instanceof Long number ? number.intValue() : 0;
  }

  private static Object value(JsonParser parser, JsonToken token) {
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        list.add(value(parser, t));
      }
      return list;
    } else if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new HashMap<>();
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
        String name = parser.currentName();
        map.put(name, value(parser, parser.nextToken()));
      }
      return map;
    } else if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    return token == JsonToken.VALUE_STRING ? parser.getString() : "";
  }
}
