package org.onrecord.read.kinship;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.PeopleInText;

/**
 * Whose kin opens a sentence without "his" or "her", as popular papers have it: "Maud Pell
 * announced the split. [Husband] Ivo, 51, was seen leaving", "And new [boyfriend] Tom Lind".
 *
 * <p>The one whom the sentence before is about, and the story is mostly about.
 */
final class OpeningKin {
  private final KinText kin;
  private final Text text;

  OpeningKin(KinText kin) {
    this.kin = kin;
    this.text = kin.text;
  }

  /** The owner of {@code phrase}, whose name begins at {@code name}; nobody where it is not so. */
  Group of(KinPhrase phrase, int name) {
    int start = text.sentenceStart(text.sentenceOf(phrase.noun()));
    int first = text.is(start, "and") || text.is(start, "but") ? start + 1 : start;
    boolean opens = phrase.first() == first && name - phrase.noun() < 4;
    if (!opens || phrase.plural() || phrase.possessed() || start == 0 || isTitle(phrase)) {
      return Group.NOBODY;
    }
    String person = kin.people.name(name).person();
    String owner = owner(start, person);
    if (owner.isEmpty() || !fits(phrase, name, owner)) {
      return Group.NOBODY;
    }
    return new Group(List.of(owner), phrase.first(), phrase.noun() + 1);
  }

  /** "Father Emil", "Sister Una": of an order. */
  private boolean isTitle(KinPhrase phrase) {
    return switch (text.lower(phrase.noun())) {
      case "father", "mother", "sister", "brother", "baby", "child" -> true;
      // "Longtime partner Tom Lind": of a firm, a show.
      case "partner", "companion" -> phrase.first() < phrase.noun();
      default -> false;
    };
  }

  /** A parent or child has the surname too, or is called by a first name alone. */
  private boolean fits(KinPhrase phrase, int name, String owner) {
    if (phrase.is().isCouple()) {
      return true;
    }
    PeopleInText.Place place = kin.people.name(name);
    List<String> surname = SameSurname.surname(kin.nameOf(place.person()));
    List<String> other = SameSurname.surname(kin.nameOf(owner));
    return place.end() - place.first() == 1 || surname.stream().anyMatch(other::contains);
  }

  private String owner(int start, String person) {
    Map<String, Integer> counts = kin.mentionsBefore(start);
    counts = new HashMap<>(counts);
    counts.remove(person);
    String most = "";
    int second = 0;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      int count = one.getValue();
      int best = most.isEmpty() ? 0 : counts.getOrDefault(most, 0);
      if (count > best) {
        second = best;
        most = one.getKey();
      } else {
        second = Math.max(second, count);
      }
    }
    Group before = kin.participants.mainSubject(start - 1);
    String subject = before.persons().size() == 1 ? before.persons().get(0) : "";
    int best = most.isEmpty() ? 0 : counts.getOrDefault(most, 0);
    int told = counts.getOrDefault(subject, 0);
    if (told > 0 && told * 2 >= best) {
      return subject;
    }
    return best >= 2 * second ? most : "";
  }
}
