package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

/**
 * Counts the names of people in marked texts, exact spans. Titles, which belong to no name here and
 * to some there, are taken off both.
 */
final class NameSpans {
  private final Language language = new Language();
  private final PersonWords words = new PersonWords();
  private final Tally tally = new Tally();
  private final Tally people = new Tally();
  private final List<String> misses = new ArrayList<>();
  private final String corpus;

  NameSpans(String corpus) {
    this.corpus = corpus;
  }

  /** The tally of people, each once a text. */
  Tally people() {
    return people;
  }

  /** The tally of spans. */
  Tally tally() {
    return tally;
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  /** Reads one text with {@code finder} and counts its names. */
  void count(NamedText named, PersonFinder finder) {
    String string = named.text();
    Text text = language.analyze(string, new Span(0, string.length()));
    Set<Span> gold = new LinkedHashSet<>();
    whole(named).forEach(span -> gold.add(untitled(text, span)));
    Set<Span> found = new LinkedHashSet<>();
    List<Person> persons =
        finder.find("", text, QuotedText.of(text), language.nounPhrases(text)).persons();
    for (Person person : persons) {
      for (Mention mention : person.mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          found.add(untitled(text, mention.span()));
        }
      }
    }
    compare(named.name(), gold.stream().map(span -> span.of(string)).toList(), persons);
    tally.gold(gold.size());
    tally.found(found.size());
    gold.stream().filter(span -> !found.contains(span)).forEach(span -> miss("-", string, span));
    found.stream().filter(span -> !gold.contains(span)).forEach(span -> miss("+", string, span));
    gold.retainAll(found);
    tally.right(gold.size());
  }

  /**
   * Counts people: a marked name whose words all stand in a longer one is a short form of that. One
   * is right who is found under any of the forms.
   */
  private void compare(String document, List<String> names, List<Person> persons) {
    List<Set<Set<String>>> groups = new ArrayList<>();
    names.stream()
        .map(NameSpans::words)
        .distinct()
        .sorted(Comparator.comparing(name -> -name.size()))
        .forEach(name -> group(groups, name));
    people.gold(groups.size());
    people.found(persons.size());
    for (Person person : persons) {
      Set<String> name = words(person.name());
      if (groups.removeIf(forms -> forms.contains(name))) {
        people.right(1);
      } else {
        misses.add(corpus + " person + " + person.name() + " | " + document);
      }
    }
    groups.forEach(forms -> misses.add(corpus + " person - " + forms + " | " + document));
  }

  private static void group(List<Set<Set<String>>> groups, Set<String> name) {
    for (Set<Set<String>> forms : groups) {
      if (forms.iterator().next().containsAll(name)) {
        forms.add(name);
        return;
      }
    }
    groups.add(new LinkedHashSet<>(Set.of(name)));
  }

  private static Set<String> words(String name) {
    return new LinkedHashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  /** The names of people; one that the corpus cuts after an initial's point is put together. */
  private static List<Span> whole(NamedText named) {
    List<Span> spans = new ArrayList<>();
    for (NamedText.Marked marked : named.marked()) {
      if (marked.sort() != NameModel.Sort.PERSON) {
        continue;
      }
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      boolean near = last != null && marked.start() - last.end() <= 2;
      if (last != null && near && isInitial(named.text(), last, marked.start())) {
        spans.set(spans.size() - 1, new Span(last.start(), marked.end()));
      } else {
        spans.add(new Span(marked.start(), marked.end()));
      }
    }
    return spans;
  }

  /** "Abel D" and "Odell" with a point between them, which may belong to the first. */
  private static boolean isInitial(String text, Span name, int next) {
    int point = text.lastIndexOf('.', next - 1);
    return point >= name.end() - 1
        && point >= 2
        && Character.isUpperCase(text.charAt(point - 1))
        && text.charAt(point - 2) == ' ';
  }

  private Span untitled(Text text, Span span) {
    int token = text.tokenAt(span.start());
    int start = span.start();
    while (isTitle(NameRun.bare(text.lower(token))) && text.end(token) < span.end()) {
      token++;
      start = text.start(token);
    }
    // "J." at the end of a sentence: the point is of both
    boolean point = text.string().charAt(span.end() - 1) == '.' && span.end() - start > 2;
    return new Span(start, point ? span.end() - 1 : span.end());
  }

  private boolean isTitle(String bare) {
    return words.isTitle(bare) || words.isStrengthening(bare);
  }

  private void miss(String sign, String text, Span span) {
    int from = Math.max(0, span.start() - 50);
    int to = Math.min(text.length(), span.end() + 40);
    misses.add(
        String.format(
            Locale.ROOT,
            "%s %s %s | %s",
            corpus,
            sign,
            span.of(text),
            text.substring(from, to).replace((char) 10, ' ')));
  }
}
