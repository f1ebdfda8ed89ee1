package org.onrecord.read.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.State;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Names speakers who are called somebody's kin where the story tells who that is: "She is married
 * to the haulier Ned Odell. ... Her husband said".
 *
 * <p>Only "her husband" and "Odell's husband" themselves, and only where one person of the story is
 * that to her, by any tie that it states.
 */
final class KinSpeakers {
  private final Text text;
  private final People people;
  private final List<Kinship> ties;
  private final KinWords words;
  private final BiPredicate<String, String> mayBe;
  private final Map<String, Person> known = new HashMap<>();

  KinSpeakers(
      Text text,
      People people,
      List<Kinship> ties,
      KinWords words,
      BiPredicate<String, String> mayBe) {
    this.text = text;
    this.people = people;
    this.ties = ties;
    this.words = words;
    this.mayBe = mayBe;
  }

  /** The quotations, with those named who are called kin. */
  List<Quotation> named(List<Quotation> quotations) {
    List<Quotation> named = new ArrayList<>();
    Map<String, Speaker> byId = new HashMap<>();
    for (Quotation quotation : quotations) {
      Speaker speaker = quotation.speaker();
      byId.put(quotation.id(), speaker);
      Optional<Person> outer =
          quotation.inside().map(byId::get).flatMap(Speaker::person).flatMap(people::byId);
      Person person = speaker.type() == Speaker.Type.UNNAMED ? person(speaker, outer) : null;
      named.add(person == null ? quotation : quotation.withSpeaker(meant(person, speaker)));
    }
    return named;
  }

  private static Speaker meant(Person person, Speaker speaker) {
    return new Speaker(
        Speaker.Type.PERSON,
        Optional.of(person.id()),
        person.name(),
        speaker.mention(),
        Optional.of("the story tells who is called \"" + speaker.name() + "\""));
  }

  private @Nullable Person person(Speaker speaker, Optional<Person> outer) {
    if (speaker.mention().isEmpty()) {
      // "Her husband said. ¶ "And she sings."": goes on as the one found before.
      return known.get(speaker.name());
    }
    Span mention = speaker.mention().get();
    Person own = outer.map(one -> ofSpeaker(mention, one)).orElse(null);
    if (own != null) {
      return own;
    }
    Person person = person(mention);
    if (person != null) {
      known.putIfAbsent(speaker.name(), person);
    }
    return person;
  }

  /** "Daddy said it," "my wife told me": kin of the one who says these words. */
  private @Nullable Person ofSpeaker(Span mention, Person speaker) {
    int first = text.tokenAt(mention.start());
    int last = text.tokenAt(mention.end() - 1);
    KinWord noun = words.noun(text.lower(last));
    boolean own =
        first == last && text.isCapital(first) || last == first + 1 && text.is(first, "my");
    return noun == null || noun.plural() || !own ? null : only(speaker, noun, text.lower(last));
  }

  private @Nullable Person person(Span mention) {
    int first = text.tokenAt(mention.start());
    int last = text.tokenAt(mention.end() - 1);
    KinWord noun = words.noun(text.lower(last));
    if (noun == null || noun.plural() || noun.weak() || last == first) {
      return null;
    }
    boolean pronoun = last == first + 1 && text.is(first, Tag.PRP$);
    boolean genitive = text.is(last - 1, Tag.POS);
    Optional<Person> owner =
        pronoun
            ? people.at(text.start(first))
            : genitive && last > first + 1 ? people.at(text.start(last - 2)) : Optional.empty();
    return owner.map(one -> only(one, noun, text.lower(last))).orElse(null);
  }

  /** The one person who is that to the owner; null for none and for several. */
  private @Nullable Person only(Person owner, KinWord noun, String lower) {
    Set<String> found = new LinkedHashSet<>();
    for (Kinship tie : ties) {
      boolean from = tie.from().equals(owner.id());
      if ((from || tie.to().equals(owner.id())) && isSuch(tie, from, noun)) {
        String other = from ? tie.to() : tie.from();
        if (people.byId(other).filter(one -> mayBe(one, lower)).isPresent()) {
          found.add(other);
        }
      }
    }
    return found.size() == 1 ? people.byId(found.iterator().next()).orElse(null) : null;
  }

  /**
   * Whether the tie makes the other what the noun says; {@code from} where it runs from the owner.
   */
  private static boolean isSuch(Kinship tie, boolean from, KinWord noun) {
    KinWord.Is is = noun.is();
    boolean upward = is.isUpward();
    boolean downward = is == KinWord.Is.CHILD || is == KinWord.Is.GRANDCHILD;
    if (is == KinWord.Is.OTHER || tie.type() != is.tie() || upward && from || downward && !from) {
      return false;
    }
    boolean former = tie.state().filter(State.FORMER::equals).isPresent();
    boolean ended = noun.state().filter(State.FORMER::equals).isPresent();
    return former == ended;
  }

  private boolean mayBe(Person person, String noun) {
    String name = person.name().toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    return mayBe.test(noun, space < 0 ? name : name.substring(0, space));
  }
}
