package org.onrecord.archive.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.person.Contradiction.Kind;
import org.onrecord.archive.person.Contradiction.Line;
import org.onrecord.archive.person.Contradictions.Claim;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Person;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** Events of a person that cannot all have happened: two dates of one, words after a death. */
final class LifeConflicts {
  /** Nobody marries again so soon: two dates so near are dates of one marriage. */
  static final int MARRIAGE_DAYS = 180;

  private final Contradictions found;
  private final List<Appearance> appearances;

  LifeConflicts(Contradictions found, List<Appearance> appearances) {
    this.found = found;
    this.appearances = appearances;
  }

  /** What happened, when, and to whom else, by their names as compared. */
  private record What(Event.Type type, DateRange days, Set<String> with) {
    String claim() {
      return word() + " " + Reckoning.days(days);
    }

    String word() {
      return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** True when both can only be one event, and its dates differ. */
    boolean isAtOddsWith(What other) {
      if (type != other.type || days.intersection(other.days).isPresent()) {
        return false;
      }
      boolean same = type == Event.Type.DEATH || with.stream().anyMatch(other.with::contains);
      return same || gap(other) <= MARRIAGE_DAYS;
    }

    boolean isBetween(What one, What other) {
      return days.from().isAfter(one.days.to()) && days.to().isBefore(other.days.from());
    }

    private long gap(What other) {
      boolean first = days.to().isBefore(other.days.from());
      LocalDate end = first ? days.to() : other.days.to();
      LocalDate begin = first ? other.days.from() : days.from();
      return ChronoUnit.DAYS.between(end, begin);
    }
  }

  /**
   * Looks at all of the events.
   *
   * @param born when the person can have been born: nobody died before, that is a misreading
   */
  void look(Optional<DateRange> born) {
    Map<What, List<Line>> events = events();
    events
        .keySet()
        .removeIf(
            what -> born.filter(range -> what.days().to().isBefore(range.from())).isPresent());
    List<What> all = List.copyOf(events.keySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).isAtOddsWith(all.get(j)) && !isAgain(all.get(i), all.get(j), all)) {
          add(all.get(i), all.get(j), events);
        }
      }
    }
    for (What what : all) {
      if (what.type() == Event.Type.DEATH) {
        quotedAfter(what, events.getOrDefault(what, List.of()));
        return;
      }
    }
  }

  /** Married, divorced and married again: two weddings of one couple. */
  private static boolean isAgain(What one, What other, List<What> all) {
    return one.type() != Event.Type.DEATH
        && all.stream()
            .filter(what -> what.type() != one.type() && what.type() != Event.Type.DEATH)
            .anyMatch(what -> what.isBetween(one, other) || what.isBetween(other, one));
  }

  private void add(What one, What other, Map<What, List<Line>> events) {
    found.add(
        one.type() == Event.Type.DEATH ? Kind.DEATH : Kind.EVENT_DATE,
        new Claim(one.claim(), events.getOrDefault(one, List.of())),
        new Claim(other.claim(), events.getOrDefault(other, List.of())),
        "one "
            + one.word()
            + " cannot have been both "
            + Reckoning.days(one.days())
            + " and "
            + Reckoning.days(other.days()));
  }

  /** Each event that happens once, or once with somebody, with its lines. */
  private Map<What, List<Line>> events() {
    Map<What, List<Line>> events = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      for (FindingOnRecord<Event> event : appearance.content().events()) {
        Event finding = event.finding();
        boolean of = Appearance.stands(event) && finding.who().contains(appearance.person().id());
        Optional<DateRange> days = Dates.days(finding);
        if (of && days.isPresent() && isOnce(finding.type())) {
          events
              .computeIfAbsent(
                  new What(finding.type(), days.get(), with(appearance, finding)),
                  none -> new ArrayList<>())
              .add(Contradictions.line(event));
        }
      }
    }
    return events;
  }

  private static boolean isOnce(Event.Type type) {
    return type == Event.Type.DEATH || type == Event.Type.MARRIAGE || type == Event.Type.DIVORCE;
  }

  private static Set<String> with(Appearance appearance, Event event) {
    Set<String> with = new TreeSet<>();
    for (String id : event.who()) {
      if (!id.equals(appearance.person().id())) {
        appearance
            .content()
            .reading()
            .people()
            .byId(id)
            .map(Person::name)
            .map(Words::key)
            .ifPresent(with::add);
      }
    }
    return with;
  }

  private void quotedAfter(What death, List<Line> lines) {
    if (lines.size() < livesOn(death)) {
      // Most stories have the person alive: that the death was misread is likelier than all of
      // them.
      return;
    }
    for (Appearance appearance : appearances) {
      for (QuotationOnRecord quotation : appearance.content().quotations()) {
        boolean said =
            quotation.standing() == Standing.STANDS
                && quotation.speakerKey().filter(appearance.key()::equals).isPresent();
        if (!said) {
          continue;
        }
        saidOn(quotation, appearance.content())
            .filter(day -> day.isAfter(death.days().to()))
            .ifPresent(
                day ->
                    found.add(
                        Kind.QUOTED_AFTER_DEATH,
                        new Claim("died " + Reckoning.days(death.days()), lines),
                        new Claim(
                            "said something on " + day,
                            List.of(new Line(quotation.version(), quotation.words()))),
                        "the words are given as said on "
                            + day
                            + ", "
                            + ChronoUnit.DAYS.between(death.days().to(), day)
                            + " days after the death"));
      }
    }
  }

  /** How many stories give the person an age, or words on a day, after that death. */
  private int livesOn(What death) {
    Set<String> stories = new TreeSet<>();
    for (Appearance appearance : appearances) {
      for (FindingOnRecord<Age> age : appearance.content().ages()) {
        boolean hers = age.finding().person().equals(appearance.person().id());
        boolean after =
            Dates.days(age.finding().asOf())
                .filter(day -> day.from().isAfter(death.days().to()))
                .isPresent();
        if (hers && after && age.finding().born().isPresent()) {
          stories.add(appearance.story());
        }
      }
    }
    return stories.size();
  }

  /** The day the story gives at the cue, else the one day named in the sentence of the cue. */
  private static Optional<LocalDate> saidOn(QuotationOnRecord quotation, VersionContent content) {
    Optional<LocalDate> told = quotation.quotation().when().flatMap(LifeConflicts::day);
    if (told.isPresent() || quotation.quotation().cue().isEmpty()) {
      return told;
    }
    Span cue = quotation.quotation().cue().get();
    Set<LocalDate> days = new TreeSet<>();
    for (TimeExpression time : content.reading().times()) {
      boolean near =
          Math.abs(time.span().start() - cue.start()) <= NEAR
              && !content
                  .text()
                  .substring(
                      Math.min(time.span().start(), cue.start()),
                      Math.max(time.span().start(), cue.start()))
                  .contains("\n");
      boolean inside =
          quotation.quotation().content().stream().anyMatch(part -> part.contains(time.span()));
      if (near && !inside) {
        day(time.value()).ifPresent(days::add);
      }
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  /** A day named so many characters from the cue is the day on which it was said. */
  private static final int NEAR = 80;

  /** {@code 2023-04-18} or {@code 2023-04-18TNI}. */
  private static Optional<LocalDate> day(String value) {
    String date = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
    return date.length() == 10 ? Dates.days(date).map(DateRange::from) : Optional.empty();
  }
}
