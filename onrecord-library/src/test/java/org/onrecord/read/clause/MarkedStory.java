package org.onrecord.read.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.language.Language;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

/**
 * A story whose people are marked by hand: {@code [Ivo Pell]} names a person, {@code [Pell=Ivo
 * Pell]} names him again, <code>{he=Ivo Pell}</code> is a pronoun and {@code <the couple=Ivo
 * Pell+Maud Orr>} a noun phrase that stands for two, which may hold marks of its own.
 */
public final class MarkedStory {
  private static final Language LANGUAGE = new Language();

  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final StringBuilder plain = new StringBuilder();

  private MarkedStory(String marked) {
    parse(marked);
  }

  private void parse(String marked) {
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      int close = c == '[' ? ']' : c == '{' ? '}' : c == '<' ? '>' : 0;
      if (close == 0) {
        plain.append(c);
        at++;
      } else {
        int end = marked.indexOf(close, at);
        mark(marked.substring(at + 1, end), kind(c));
        at = end + 1;
      }
    }
  }

  private static Mention.Kind kind(char open) {
    return open == '['
        ? Mention.Kind.NAME
        : open == '{' ? Mention.Kind.PRONOUN : Mention.Kind.NOMINAL;
  }

  /** Reads the marks. */
  public static MarkedStory of(String marked) {
    return new MarkedStory(marked);
  }

  private void mark(String mark, Mention.Kind kind) {
    int equals = mark.lastIndexOf('=');
    String persons = equals < 0 ? mark : mark.substring(equals + 1);
    int start = plain.length();
    parse(equals < 0 ? mark : mark.substring(0, equals));
    Span span = new Span(start, plain.length());
    for (String person : persons.split("\\+")) {
      mentions.computeIfAbsent(person, key -> new ArrayList<>()).add(new Mention(span, kind));
    }
  }

  /** The story without its marks. */
  public String plain() {
    return plain.toString();
  }

  /** The story cut and tagged. */
  public Text text() {
    return LANGUAGE.analyze(plain(), new Span(0, plain.length()));
  }

  /** Its people, whose identifiers are their names. */
  public People people() {
    List<Person> persons = new ArrayList<>();
    mentions.forEach((name, places) -> persons.add(new Person(name, name, List.of(), places)));
    return People.of(persons, List.of());
  }
}
