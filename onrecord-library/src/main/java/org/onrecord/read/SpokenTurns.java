package org.onrecord.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Digest;
import org.onrecord.story.SourceKind;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Finds what is said without quotation marks in sources that are not stories: the turns of a
 * transcript or of notes, each after its speaker and a colon, and all of a post.
 *
 * <pre>
 * MS FERRIER: We sail on Monday.
 * Q: And the fares?
 * </pre>
 */
final class SpokenTurns {
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 6;
  private static final int ID_BYTES = 6;
  private static final WordList TITLES = WordList.named("person-titles");
  private static final Set<String> NOBODY =
      Set.of(
          "q",
          "a",
          "question",
          "answer",
          "interviewer",
          "interviewee",
          "reporter",
          "moderator",
          "presenter",
          "host",
          "speaker",
          "unknown",
          "unidentified",
          "audience",
          "caller",
          "voice");

  private final Story story;
  private final String version;
  private final People people;
  private final List<Turn> turns = new ArrayList<>();

  private SpokenTurns(Story story, String version, People people) {
    this.story = story;
    this.version = version;
    this.people = people;
  }

  private record Turn(Span label, List<Span> content) {}

  /**
   * The quotations of a source: those {@code found} in quotation marks, and its turns.
   *
   * @param version digest of the version
   */
  static List<Quotation> in(Story story, String version, People people, List<Quotation> found) {
    SourceKind kind = story.metadata().kind();
    SpokenTurns spoken = new SpokenTurns(story, version, people);
    List<Quotation> said =
        switch (kind) {
          case STORY, PRESS_RELEASE -> List.of();
          case TRANSCRIPT, NOTES -> spoken.turns();
          case POST -> spoken.post();
        };
    if (said.isEmpty()) {
      return found;
    }
    List<Quotation> all = new ArrayList<>(said);
    found.stream().filter(spoken::isInMarks).forEach(all::add);
    all.sort(java.util.Comparator.comparing(quotation -> quotation.content().get(0)));
    return all;
  }

  /** What stands in marks inside a turn is somebody's words told by its speaker. */
  private boolean isInMarks(Quotation quotation) {
    char first = story.text().charAt(quotation.content().get(0).start());
    return "\"'\u201c\u2018\u00ab".indexOf(first) >= 0;
  }

  private List<Quotation> post() {
    List<Span> content = new ArrayList<>();
    lines(content, false);
    Optional<String> source = story.metadata().source();
    if (source.isEmpty() || content.isEmpty()) {
      return List.of();
    }
    return List.of(quotation(content, speaker(source.get(), Optional.empty()), "turn.post"));
  }

  private List<Quotation> turns() {
    lines(new ArrayList<>(), true);
    Map<String, String> full = fullLabels();
    List<Quotation> said = new ArrayList<>();
    for (Turn turn : turns) {
      if (!turn.content().isEmpty()) {
        String label = name(turn.label());
        String name = full.getOrDefault(label.toLowerCase(Locale.ROOT), label);
        said.add(quotation(turn.content(), speaker(name, Optional.of(turn.label())), "turn.label"));
      }
    }
    return said;
  }

  /** A label of a surname alone stands for the one full name that ends in it. */
  private Map<String, String> fullLabels() {
    Map<String, String> full = new LinkedHashMap<>();
    for (Turn turn : turns) {
      addFull(full, name(turn.label()));
    }
    people.persons().forEach(person -> addFull(full, person.name()));
    full.values().removeIf(String::isEmpty);
    return full;
  }

  private static void addFull(Map<String, String> full, String name) {
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      String last = name.substring(space + 1).toLowerCase(Locale.ROOT);
      // Two full names of one surname: the surname alone is nobody's.
      full.merge(last, name, (one, other) -> one.equalsIgnoreCase(other) ? one : "");
    }
  }

  /** Reads the lines of the body into turns, or, without labels, into {@code content}. */
  private void lines(List<Span> content, boolean labelled) {
    String text = story.text();
    List<Span> current = content;
    boolean joins = false;
    int at = story.body().start();
    while (at < story.body().end()) {
      int stop = text.indexOf('\n', at);
      stop = stop < 0 ? story.body().end() : Math.min(stop, story.body().end());
      Span line = trimmed(at, stop);
      Span label = labelled ? label(line) : new Span(line.start(), line.start());
      if (!label.isEmpty()) {
        current = new ArrayList<>();
        turns.add(new Turn(label, current));
        line = trimmed(text.indexOf(':', label.end()) + 1, stop);
        joins = false;
      }
      if (line.isEmpty()) {
        joins = false;
      } else if (joins) {
        current.set(current.size() - 1, current.get(current.size() - 1).union(line));
      } else {
        current.add(line);
        joins = true;
      }
      at = stop + 1;
    }
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && Character.isWhitespace(story.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(story.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The words before the colon of a line that begins with a speaker, else empty. */
  private Span label(Span line) {
    String text = story.text();
    int limit = Math.min(line.end(), line.start() + LONGEST_LABEL);
    int words = 1;
    boolean begins = true;
    for (int i = line.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean ends = i + 1 >= line.end() || Character.isWhitespace(text.charAt(i + 1));
        return ends && i > line.start() ? new Span(line.start(), i) : new Span(0, 0);
      }
      boolean part = Character.isLetterOrDigit(c) || " .,'\u2019()[]-".indexOf(c) >= 0;
      if (!part || (begins && Character.isLowerCase(c) && words == 1)) {
        return new Span(0, 0);
      }
      words += c == ' ' ? 1 : 0;
      begins = c == ' ';
      if (words > MOST_WORDS) {
        return new Span(0, 0);
      }
    }
    return new Span(0, 0);
  }

  /** The name in a label, without titles and what stands in brackets: "Maud Ferrier". */
  private String name(Span label) {
    String words = label.of(story.text());
    int bracket = Math.max(words.indexOf('('), words.indexOf('['));
    String plain = (bracket > 0 ? words.substring(0, bracket) : words).strip();
    int comma = plain.indexOf(',');
    plain = comma > 0 ? plain.substring(0, comma) : plain;
    List<String> kept = new ArrayList<>();
    for (String word : plain.split(" +", -1)) {
      String key = word.toLowerCase(Locale.ROOT).replace(".", "");
      if (!kept.isEmpty() || !TITLES.contains(key)) {
        kept.add(capitals(word));
      }
    }
    return kept.isEmpty() ? plain : String.join(" ", kept);
  }

  /** "O'DOWD" as "O'Dowd"; a word that is not in capitals as it is. */
  private static String capitals(String word) {
    if (word.length() < 2 || !word.equals(word.toUpperCase(Locale.ROOT))) {
      return word;
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(word.charAt(i - 1));
      boolean afterMc = i == 2 && word.startsWith("MC");
      char c = word.charAt(i);
      name.append(begins || afterMc ? c : Character.toLowerCase(c));
    }
    return name.toString();
  }

  private Speaker speaker(String name, Optional<Span> mention) {
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (NOBODY.contains(first)) {
      return new Speaker(Speaker.Type.UNNAMED, Optional.empty(), name, mention, Optional.empty());
    }
    Optional<Person> known =
        people.persons().stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    return new Speaker(
        Speaker.Type.PERSON,
        known.map(Person::id),
        // A label may be all that names them: "MAUD O'DOWD" is Maud O'Dowd.
        known
            .map(Person::name)
            .filter(full -> !full.equals(full.toUpperCase(Locale.ROOT)))
            .orElse(name),
        mention,
        Optional.empty());
  }

  private Quotation quotation(List<Span> content, Speaker speaker, String rule) {
    String id = Digest.hex(version + rule + content, ID_BYTES);
    return new Quotation(
        id,
        Quotation.Kind.DIRECT,
        content,
        Optional.empty(),
        speaker,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        rule);
  }
}
