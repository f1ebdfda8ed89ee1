package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.archive.words.Words;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;
import org.onrecord.story.Status;
import org.onrecord.story.Story;

/** The quotations on record that can be altered, and all words on record beside them. */
final class Bases {
  private static final int FEWEST = 6;
  private static final int MOST = 90;
  private static final int NEAR = 250;
  private static final int FAR = 2000;
  private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";
  private static final String SINGLE = "'\u2018\u2019";

  private final List<Base> all = new ArrayList<>();
  private final Set<String> speakers = new TreeSet<>();
  private final Inventions.Pairs pairs = new Inventions.Pairs();
  private final StringBuilder keys = new StringBuilder(" ");
  private final List<String> storyKeys = new ArrayList<>();
  private final Set<String> runs = new HashSet<>();

  private Bases() {}

  /** The quotations of {@code stories} as the reader gives them; every story is on record. */
  static Bases of(Collection<Story> stories, StoryReader reader) {
    Map<String, List<Story>> versions = new LinkedHashMap<>();
    for (Story story : stories) {
      versions.computeIfAbsent(story.id(), none -> new ArrayList<>()).add(story);
    }
    Bases bases = new Bases();
    for (Story story : stories) {
      bases.know(story);
      boolean stands =
          versions.getOrDefault(story.id(), List.of()).size() == 1
              && story.metadata().status() == Status.USABLE;
      if (stands) {
        bases.collect(reader.read(story));
      }
    }
    return bases;
  }

  private void know(Story story) {
    String text = story.body().of(story.text());
    pairs.learn(text);
    List<String> words = Words.of(text);
    keys.append(String.join(" ", words)).append(" | ");
    storyKeys.add(" " + String.join(" ", words) + " ");
    for (int i = 0; i + Inventions.RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + Inventions.RUN)));
    }
  }

  private void collect(Reading reading) {
    int place = 0;
    for (Quotation quotation : reading.quotations()) {
      for (Span part : sentences(quotation, reading.story().text())) {
        Optional<Base> base = base(reading, quotation, part, place);
        base.ifPresent(all::add);
        base.map(Base::speaker).ifPresent(speakers::add);
      }
      place++;
    }
  }

  /** The parts of a quotation between which a sentence ends. */
  private static List<Span> sentences(Quotation quotation, String text) {
    List<Span> parts = quotation.content();
    List<Span> whole = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean begins = i == 0 || endsBetween(parts.get(i - 1), parts.get(i), text);
      boolean ends = i + 1 == parts.size() || endsBetween(parts.get(i), parts.get(i + 1), text);
      if (begins && ends) {
        whole.add(parts.get(i));
      }
    }
    return whole;
  }

  private static boolean endsBetween(Span one, Span next, String text) {
    return one.end() <= next.start()
        && text.substring(one.end(), next.start()).strip().endsWith(".");
  }

  private static Optional<Base> base(Reading reading, Quotation quotation, Span part, int place) {
    boolean usable = quotation.kind() == Quotation.Kind.DIRECT && quotation.inside().isEmpty();
    Optional<String> speaker =
        quotation
            .speaker()
            .person()
            .flatMap(reading.people()::byId)
            .map(Person::name)
            .filter(name -> name.indexOf(' ') > 0);
    if (!usable || speaker.isEmpty()) {
      return Optional.empty();
    }
    String words = unmarked(part, reading.story().text());
    int count = Words.of(words).size();
    boolean plain = words.chars().noneMatch(c -> (MARKS + "[](").indexOf(c) >= 0 || c == '\n');
    // A single mark at the edge of a word may open a quotation inside.
    boolean nested = words.matches(".*(^|\\s)['\u2018].*");
    return count >= FEWEST && count <= MOST && plain && !nested
        ? Optional.of(new Base(words, speaker.get(), reading.story().id(), place, part))
        : Optional.empty();
  }

  private static String unmarked(Span content, String text) {
    String words = content.of(text).strip();
    int start = 0;
    int end = words.length();
    if (end > 1 && (MARKS + SINGLE).indexOf(words.charAt(0)) >= 0) {
      start++;
    }
    if (end > start && (MARKS + SINGLE).indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end).strip();
  }

  List<Base> all() {
    return all;
  }

  /** Which words follow which. */
  Inventions.Pairs pairs() {
    return pairs;
  }

  /** True when the words stand somewhere on record in a row, in marks or not. */
  boolean holds(String words) {
    return keys.indexOf(" " + Words.key(words) + " ") >= 0;
  }

  /** How often the words stand on record in a row. */
  int count(String words) {
    String key = " " + Words.key(words) + " ";
    int count = 0;
    for (int at = keys.indexOf(key); at >= 0; at = keys.indexOf(key, at + 1)) {
      count++;
    }
    return count;
  }

  /** True when a run of {@link Inventions#RUN} of the words stands somewhere on record. */
  boolean sharesRun(String words) {
    List<String> forms = Words.of(words);
    for (int i = 0; i + Inventions.RUN <= forms.size(); i++) {
      if (runs.contains(String.join(" ", forms.subList(i, i + Inventions.RUN)))) {
        return true;
      }
    }
    return false;
  }

  /** Somebody else on record of whose name no word is in the speaker's. */
  Optional<String> otherThan(String speaker, Random random) {
    List<String> own = Words.of(speaker);
    List<String> others =
        speakers.stream().filter(name -> Words.of(name).stream().noneMatch(own::contains)).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(random.nextInt(others.size())));
  }

  /** The next quotation of the same speaker in the same story that follows at once. */
  Optional<Base> next(Base base) {
    return all.stream()
        .filter(other -> other.story().equals(base.story()) && other.place() == base.place() + 1)
        .filter(other -> other.speaker().equals(base.speaker()))
        .filter(other -> other.span().start() - base.span().end() <= NEAR)
        .findFirst();
  }

  private boolean inOneStory(Base one, Base other) {
    String first = " " + Words.key(one.words()) + " ";
    String second = " " + Words.key(other.words()) + " ";
    return storyKeys.stream().anyMatch(keys -> keys.contains(first) && keys.contains(second));
  }

  /** Quotations of the same speaker far from the other, or in another story. */
  List<Base> apart(Base base) {
    return all.stream()
        .filter(other -> other.speaker().equals(base.speaker()))
        .filter(
            other ->
                !other.story().equals(base.story())
                    || Math.abs(other.span().start() - base.span().end()) > FAR)
        .filter(other -> !inOneStory(base, other) || other.story().equals(base.story()))
        .filter(other -> !other.words().equals(base.words()))
        .toList();
  }
}
