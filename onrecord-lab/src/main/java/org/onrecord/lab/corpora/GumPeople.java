package org.onrecord.lab.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.story.Span;

/**
 * Opens news and biographies of GUM (Zeldes 2017) and keeps the chains of people who are named:
 * those with a person's proper name among their mentions.
 */
final class GumPeople {
  // "(12-person-new-cf1-1,2-coref-Ida_Roe", "12)": chain, type, the words that must be there
  private static final Pattern PART =
      Pattern.compile("\\((\\d+)-(\\w+)-[^-()]*-[^-()]*-[^-()]*-([\\d,]+)-[^()]*\\)?|(\\d+)\\)");

  /**
   * @param chain the mention's chain
   * @param span the whole mention
   * @param head the words that say most, by GUM
   */
  record Marked(String chain, Span span, Span head) {}

  /**
   * @param name the text's name
   * @param text the words
   * @param mentions mentions of named people, in the order of their ends
   */
  record Chained(String name, String text, List<Marked> mentions) {}

  private record Open(String chain, boolean person, int first, String heads) {}

  private final TokenText text = new TokenText();
  private final Map<String, Deque<Open>> open = new HashMap<>();
  private final List<Marked> mentions = new ArrayList<>();
  private final Map<String, Boolean> named = new HashMap<>();
  private final List<String> tags = new ArrayList<>();

  private GumPeople() {}

  static List<Chained> open(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(GumPeople::isStory).sorted().toList();
    }
    List<Chained> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(new GumPeople().read(file));
    }
    return texts;
  }

  private static boolean isStory(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".conllu") && (name.contains("_news_") || name.contains("_bio_"));
  }

  private Chained read(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newpar ") || line.equals("# newpar")) {
        text.endParagraph();
      }
      String[] columns = line.split("\t", -1);
      if (columns.length >= 10 && columns[0].matches("\\d+")) {
        text.append(columns[1], !columns[9].contains("SpaceAfter=No"));
        tags.add(columns[4]);
        for (String part : columns[9].split("\\|", -1)) {
          if (part.startsWith("Entity=")) {
            entities(part.substring(7));
          }
        }
      }
    }
    List<Marked> kept =
        mentions.stream().filter(marked -> named.getOrDefault(marked.chain(), false)).toList();
    return new Chained(file.getFileName().toString(), text.text(), kept);
  }

  private void entities(String entity) {
    int token = text.size() - 1;
    Matcher part = PART.matcher(entity);
    while (part.find()) {
      String chain = part.group(1) == null ? part.group(4) : part.group(1);
      Deque<Open> mentionsOfChain = open.computeIfAbsent(chain, key -> new ArrayDeque<>());
      if (part.group(1) != null) {
        boolean person = part.group(2).equals("person");
        mentionsOfChain.push(new Open(chain, person, token, part.group(3)));
      }
      if (part.group().endsWith(")") && !mentionsOfChain.isEmpty()) {
        close(mentionsOfChain.pop(), token + 1);
      }
    }
  }

  private void close(Open mention, int end) {
    if (!mention.person()) {
      return;
    }
    String[] heads = mention.heads().split(",", -1);
    int first = Math.min(end - 1, mention.first() + Integer.parseInt(heads[0]) - 1);
    int last = mention.first() + Integer.parseInt(heads[heads.length - 1]) - 1;
    Span head = text.span(first, Math.min(end, Math.max(first, last) + 1));
    mentions.add(new Marked(mention.chain(), text.span(mention.first(), end), head));
    if (tags.get(first).equals("NNP")) {
      named.put(mention.chain(), true);
    }
  }
}
