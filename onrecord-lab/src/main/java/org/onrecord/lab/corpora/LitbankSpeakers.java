package org.onrecord.lab.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Speakers of the quotations of LitBank (Sims and Bamman 2020), openings of novels. A speaker is
 * right where the words at the cue, or any mention of the person given, end with a mention that
 * LitBank ties to the character who speaks.
 */
final class LitbankSpeakers {
  private final StoryReader reader;
  private final Tally speakers = new Tally();
  private final Tally quotations = new Tally();

  LitbankSpeakers(StoryReader reader) {
    this.reader = reader;
  }

  Tally speakers() {
    return speakers;
  }

  Tally quotations() {
    return quotations;
  }

  void add(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("quotations/tsv"))) {
      files = all.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".ann", "");
      Path chains = folder.resolve("coref/conll/" + name + ".conll");
      if (Files.exists(chains)) {
        add(name, Files.readAllLines(file), Files.readAllLines(chains));
      }
    }
  }

  private void add(String name, List<String> annotations, List<String> rows) {
    TokenText text = new TokenText();
    List<Integer> sentences = new ArrayList<>();
    Map<Integer, String> chains = chains(rows, text, sentences);
    Map<String, Span> quotes = new LinkedHashMap<>();
    Map<String, String> speaks = new HashMap<>();
    for (String line : annotations) {
      String[] columns = line.split("\t", -1);
      if (columns[0].equals("QUOTE")) {
        int first = sentences.get(Integer.parseInt(columns[2])) + Integer.parseInt(columns[3]);
        int last = sentences.get(Integer.parseInt(columns[4])) + Integer.parseInt(columns[5]);
        quotes.put(columns[1], text.span(first, last + 1));
      } else if (columns[0].equals("ATTRIB")) {
        speaks.put(columns[1], columns[2].substring(columns[2].lastIndexOf('-') + 1));
      }
    }
    Reading reading = reader.read(Story.of(name, Metadata.NONE, text.text()));
    for (Map.Entry<String, Span> quote : quotes.entrySet()) {
      quotations.gold(1);
      speakers.gold(1);
      Optional<Quotation> found = at(reading, quote.getValue());
      if (found.isEmpty()) {
        continue;
      }
      quotations.right(1);
      Speaker speaker = found.get().speaker();
      if (speaker.type() != Speaker.Type.UNKNOWN || speaker.mention().isPresent()) {
        speakers.found(1);
        String character = speaks.getOrDefault(quote.getKey(), "");
        boolean right = isCharacter(reading, speaker, chains, character);
        speakers.right(right ? 1 : 0);
      }
    }
    for (Quotation quotation : reading.quotations()) {
      quotations.found(quotation.kind() == Quotation.Kind.DIRECT ? quotation.content().size() : 0);
    }
  }

  /** The chain that ends at each character position, the shortest mention's, by its end. */
  private static Map<Integer, String> chains(
      List<String> rows, TokenText text, List<Integer> sentences) {
    Map<Integer, String> chains = new HashMap<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (String row : rows) {
      String[] columns = row.split("\t", -1);
      if (row.startsWith("#") || columns.length < 13) {
        continue;
      }
      if (columns[2].equals("0")) {
        sentences.add(text.size());
      }
      text.append(columns[3]);
      int token = text.size() - 1;
      Map<Integer, String> ending = new HashMap<>();
      for (String part : columns[12].split("\\|", -1)) {
        String chain = part.replaceAll("\\D", "");
        if (part.startsWith("(")) {
          open.computeIfAbsent(chain, key -> new ArrayDeque<>()).push(token);
        }
        if (part.endsWith(")") && open.containsKey(chain) && !open.get(chain).isEmpty()) {
          ending.put(open.get(chain).pop(), chain);
        }
      }
      ending.keySet().stream()
          .max(Integer::compare)
          .ifPresent(first -> chains.put(text.span(token, token + 1).end(), ending.get(first)));
    }
    return chains;
  }

  /** The quotation one of whose parts shares at least half with {@code quote}. */
  private static Optional<Quotation> at(Reading reading, Span quote) {
    for (Quotation quotation : reading.quotations()) {
      for (Span part : quotation.content()) {
        int from = Math.max(part.start(), quote.start());
        int to = Math.min(part.end(), quote.end());
        int all = Math.max(part.end(), quote.end()) - Math.min(part.start(), quote.start());
        if (2 * (to - from) >= all) {
          return Optional.of(quotation);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCharacter(
      Reading reading, Speaker speaker, Map<Integer, String> chains, String character) {
    if (speaker.mention().isPresent()
        && character.equals(chains.get(speaker.mention().get().end()))) {
      return true;
    }
    Optional<Person> person = speaker.person().flatMap(reading.people()::byId);
    return person.isPresent()
        && person.get().mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .anyMatch(mention -> character.equals(chains.get(mention.span().end())));
  }
}
