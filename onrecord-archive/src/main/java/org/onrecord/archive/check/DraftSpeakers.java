package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Who the speakers of a draft are, by what the draft itself tells: "the presenter" is the one
 * person of the draft who is a presenter, and "he" may be another man who was named after the one
 * it is taken for.
 */
final class DraftSpeakers {
  /** A pronoun means somebody named at most so many characters before. */
  private static final int NEAR = 1200;

  private static final Set<String> HERS = Set.of("she", "her", "hers", "herself");
  private static final Set<String> HIS = Set.of("he", "him", "his", "himself");

  private final Reading draft;
  private final String text;

  DraftSpeakers(Reading draft) {
    this.draft = draft;
    this.text = draft.story().text();
  }

  /** The quotation with its speaker as the draft names the person elsewhere. */
  DraftQuotation named(DraftQuotation quotation) {
    Speaker speaker = quotation.speaker();
    if (speaker.type() == Speaker.Type.UNNAMED) {
      return described(speaker.name())
          .map(person -> quotation.by(person(speaker, person), List.of()))
          .orElse(quotation);
    }
    boolean pronoun =
        speaker.type() == Speaker.Type.PERSON
            && speaker.mention().filter(this::isPronoun).isPresent();
    return pronoun ? quotation.by(speaker, perhaps(speaker)) : quotation;
  }

  private static Speaker person(Speaker speaker, Person person) {
    return new Speaker(
        Speaker.Type.PERSON,
        Optional.of(person.id()),
        person.name(),
        speaker.mention(),
        Optional.of("the one in the draft who is " + speaker.name()));
  }

  /** The one person of the draft of whom the description is true; nobody where there are two. */
  private Optional<Person> described(String description) {
    List<String> words = Words.of(description);
    boolean definite = words.size() > 1 && words.get(0).equals("the");
    if (!definite) {
      return Optional.empty();
    }
    String what = String.join(" ", words.subList(1, words.size()));
    Set<String> found = new LinkedHashSet<>();
    for (Role role : draft.roles()) {
      if (holds(Words.key(role.role()), what)) {
        found.add(role.person());
      }
    }
    return found.size() == 1 ? draft.people().byId(found.iterator().next()) : Optional.empty();
  }

  /**
   * True when the role is, or ends in, the words: "breakfast presenter", "presenter". "The decree
   * signed by the pope" is no pope.
   */
  private static boolean holds(String role, String what) {
    return role.equals(what)
        || role.endsWith(" " + what)
        || (what.endsWith(" " + role) && Description.isNoun(role, Description.of(what).head()));
  }

  private boolean isPronoun(Span mention) {
    String word = word(mention);
    return HERS.contains(word) || HIS.contains(word);
  }

  private String word(Span span) {
    return span.of(text).toLowerCase(Locale.ROOT);
  }

  /**
   * The other people whom the pronoun can mean: those named nearer to it than the one who is taken
   * for the speaker, or after the speaker's last pronoun.
   */
  private List<String> perhaps(Speaker speaker) {
    int at = speaker.mention().orElseThrow().start();
    boolean hers = HERS.contains(word(speaker.mention().get()));
    int since =
        speaker
            .person()
            .flatMap(id -> draft.people().byId(id))
            .map(person -> last(person, at, false))
            .orElse(at);
    List<String> names = new ArrayList<>();
    for (Person person : draft.people().persons()) {
      int named = last(person, at, true);
      boolean nearer = named > Math.max(since, at - NEAR);
      if (nearer && !isCalled(person, hers ? HIS : HERS)) {
        names.add(person.name());
      }
    }
    return names;
  }

  /** Where the person was last named, or, unless {@code byName}, mentioned at all; -1 for never. */
  private static int last(Person person, int before, boolean byName) {
    int last = -1;
    for (Mention mention : person.mentions()) {
      boolean counts = !byName || mention.kind() == Mention.Kind.NAME;
      if (counts && mention.span().start() < before) {
        last = Math.max(last, mention.span().start());
      }
    }
    return last;
  }

  /** True when the draft has one of the pronouns for the person. */
  private boolean isCalled(Person person, Set<String> pronouns) {
    return person.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
        .anyMatch(mention -> pronouns.contains(word(mention.span())));
  }
}
