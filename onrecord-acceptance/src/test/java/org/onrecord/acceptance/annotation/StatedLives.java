package org.onrecord.acceptance.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;

/** What an example states of kinship, ages, roles and life events. */
final class StatedLives {
  private static final Pattern MARK = Pattern.compile(" \\((current|former|late|derived)\\)");

  private final Reading reading;

  StatedLives(Reading reading) {
    this.reading = reading;
  }

  /** {@code parent: Ida Roe -> Tom Roe}, {@code spouse: Ida Roe & Al Marr (former)}. */
  boolean isTie(Statement statement, String mark) {
    List<String> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(statement.value());
    while (matcher.find()) {
      marks.add(matcher.group(1));
    }
    List<String> ends = statement.halves(mark);
    String from = person(statement, ends.get(0));
    String to = person(statement, MARK.matcher(" " + ends.get(1)).replaceAll("").strip());
    return reading.kinship().stream()
        .filter(tie -> word(tie.type()).equals(statement.key()))
        .filter(tie -> isBetween(tie, from, to, mark.equals(" -> ")))
        .filter(tie -> tie.derived() == marks.contains("derived"))
        .anyMatch(tie -> marks.stream().allMatch(m -> m.equals("derived") || isState(tie, m)));
  }

  private boolean isBetween(Kinship tie, String from, String to, boolean directed) {
    String one = name(tie.from());
    String other = name(tie.to());
    return (one.equals(from) && other.equals(to))
        || (!directed && one.equals(to) && other.equals(from));
  }

  private static boolean isState(Kinship tie, String state) {
    return tie.state().map(StatedLives::word).equals(Optional.of(state));
  }

  /** {@code no kinship}, or {@code no kinship: Ida Roe & Al Marr}. */
  boolean isNoTie(Statement statement) {
    if (statement.value().isEmpty()) {
      return reading.kinship().isEmpty();
    }
    List<String> ends = statement.halves(" & ");
    String from = person(statement, ends.get(0));
    String to = person(statement, ends.get(1));
    return reading.kinship().stream().noneMatch(tie -> isBetween(tie, from, to, false));
  }

  /** {@code age: Ida Roe, P34Y, as of 2024-03-05, born 1989-03-06 to 1990-03-05}. */
  boolean isAge(Statement statement) {
    List<String> pieces = statement.pieces(", ");
    String person = person(statement, pieces.get(0));
    if (pieces.size() < 2 || !pieces.get(1).matches("P\\d+[YMWD](/P\\d+[YMWD])?")) {
      throw statement.malformed("expected a person and a period such as P34Y");
    }
    return reading.ages().stream()
        .filter(age -> name(age.person()).equals(person) && age.age().equals(pieces.get(1)))
        .anyMatch(age -> pieces.stream().skip(2).allMatch(piece -> isSo(age, piece, statement)));
  }

  private static boolean isSo(Age age, String piece, Statement statement) {
    if (piece.startsWith("as of ")) {
      return piece.equals("as of " + age.asOf());
    }
    if (piece.startsWith("born ")) {
      return age.born().map(StatedLives::days).filter(piece::equals).isPresent();
    }
    throw statement.malformed("expected \"as of \" or \"born \"");
  }

  private static String days(DateRange range) {
    return "born " + range.from() + " to " + range.to();
  }

  /** {@code role: Ida Roe = head gardener, with Kew Gardens}. */
  boolean isRole(Statement statement) {
    List<String> halves = statement.halves(" = ");
    String person = person(statement, halves.get(0));
    int with = halves.get(1).lastIndexOf(", with ");
    String role = with < 0 ? halves.get(1) : halves.get(1).substring(0, with);
    inText(statement, role);
    String organisation = with < 0 ? "" : inText(statement, halves.get(1).substring(with + 7));
    return reading.roles().stream()
        .filter(read -> name(read.person()).equals(person) && read.role().equals(role))
        .anyMatch(read -> with < 0 || isWith(read, organisation));
  }

  private static boolean isWith(Role role, String organisation) {
    return role.organisation().equals(Optional.of(organisation));
  }

  /** {@code event: marriage = Ida Roe & Al Marr; 2019-06; in Kew; cause: a stroke}. */
  boolean isEvent(Statement statement) {
    List<String> halves = statement.halves(" = ");
    requireType(statement, halves.get(0));
    List<String> pieces = Arrays.stream(halves.get(1).split(";", -1)).map(String::strip).toList();
    Set<String> who = Set.copyOf(Arrays.asList(pieces.get(0).split(" & ", -1)));
    who.forEach(name -> person(statement, name));
    return reading.events().stream()
        .filter(event -> word(event.type()).equals(halves.get(0)))
        .filter(event -> Set.copyOf(event.who().stream().map(this::name).toList()).equals(who))
        .anyMatch(
            event -> pieces.stream().skip(1).allMatch(piece -> isSo(event, piece, statement)));
  }

  private static boolean isSo(Event event, String piece, Statement statement) {
    if (piece.equals("no date")) {
      return event.date().isEmpty();
    }
    if (piece.matches("\\d{4}(-\\d\\d){0,2}")) {
      return event.date().equals(Optional.of(piece));
    }
    if (piece.matches("\\d{4}-\\d\\d-\\d\\d to \\d{4}-\\d\\d-\\d\\d")) {
      return event.range().map(StatedLives::days).equals(Optional.of("born " + piece));
    }
    if (piece.startsWith("in ")) {
      return event.place().equals(Optional.of(piece.substring(3)));
    }
    int colon = piece.indexOf(": ");
    if (colon < 0) {
      throw statement.malformed("expected a date, \"in PLACE\" or \"detail: words\"");
    }
    return piece.substring(colon + 2).equals(event.details().get(piece.substring(0, colon)));
  }

  /** {@code no event}, or {@code no event: death}. */
  boolean isNoEvent(Statement statement) {
    if (statement.value().isEmpty()) {
      return reading.events().isEmpty();
    }
    requireType(statement, statement.value());
    return reading.events().stream()
        .noneMatch(event -> word(event.type()).equals(statement.value()));
  }

  private static void requireType(Statement statement, String type) {
    if (Arrays.stream(Event.Type.values()).noneMatch(known -> word(known).equals(type))) {
      throw statement.malformed("no type of event: " + type);
    }
  }

  private String person(Statement statement, String name) {
    for (String word : name.split(" ", -1)) {
      inText(statement, word);
    }
    return name;
  }

  private String inText(Statement statement, String words) {
    if (!reading.story().text().contains(words)) {
      throw statement.malformed("\"" + words + "\" does not stand in the text,");
    }
    return words;
  }

  private String name(String id) {
    return reading.people().byId(id).map(Person::name).orElse("");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
