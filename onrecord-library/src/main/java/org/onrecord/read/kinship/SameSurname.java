package org.onrecord.read.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.PeopleInText;

/**
 * Whose kin somebody with a full name is where grammar leaves it open: "The singer's brother, Mark
 * Penn," is the brother of the one Penn whom the story has just named, and so is "His brother, Mark
 * Penn," at the head of a sentence, whomever the pronoun was taken for.
 */
final class SameSurname {
  /** How far back the other of the name is looked for, in tokens. */
  private static final int REACH = 160;

  /** How far back another of the name would make that one doubtful, in tokens. */
  private static final int BEFORE = 600;

  /** How far behind "his wife" her name may stand, in tokens. */
  private static final int NEXT = 45;

  /** How far on it is looked for. */
  private static final int AHEAD = 60;

  private final KinText kin;
  private final Text text;

  SameSurname(KinText kin) {
    this.kin = kin;
    this.text = kin.text;
  }

  /** {@code owners}, unless a shared surname tells better. */
  Group owners(KinPhrase phrase, Group owners) {
    int start = text.sentenceStart(text.sentenceOf(phrase.noun()));
    boolean hers = text.is(phrase.first(), "his") || text.is(phrase.first(), "her");
    boolean pronoun = hers && (phrase.first() <= start + 1 || owners.isEmpty());
    boolean noun = isNominal(phrase, owners);
    if (phrase.plural()
        || !phrase.possessed()
        || !pronoun && !noun
        || owners.persons().size() > 1) {
      return owners;
    }
    int name = named(phrase.noun() + 1);
    if (name < 0) {
      return owners;
    }
    String person = kin.people.name(name).person();
    List<String> surname = surnameOf(person);
    if (surname.isEmpty() || owners.persons().stream().anyMatch(one -> shares(one, surname))) {
      return owners;
    }
    Group before = theOne(Math.max(0, start - REACH), start, person, surname);
    if (pronoun && before.persons().size() > 1) {
      // "Ivo Pell Jr. was found by Ivo Pell Sr. His sister, Una Pell,": the one named last.
      String last = before.persons().get(before.persons().size() - 1);
      before = new Group(List.of(last), before.first(), before.end());
    }
    boolean behind = before.isEmpty() && owners.isEmpty();
    int end = Math.min(text.size(), name + AHEAD);
    Group found = behind ? theOne(start, end, person, surname) : before;
    return found.persons().size() == 1
        ? new Group(found.persons(), phrase.first(), phrase.first() + 1)
        : owners;
  }

  /**
   * "[His wife] saw it differently. 'He is a liar,' Una Penn said": who is named right behind for
   * the first time, with his surname and nothing else to tell who she is.
   */
  Group namedNext(KinPhrase phrase) {
    boolean hers = text.is(phrase.first(), "his") || text.is(phrase.first(), "her");
    if (!hers || phrase.owners().persons().size() != 1 || phrase.state().isPresent()) {
      return Group.NOBODY;
    }
    String owner = phrase.owners().persons().get(0);
    List<String> surname = surnameOf(owner);
    int last = text.sentenceOf(phrase.noun()) + 2;
    int limit = Math.min(text.size(), phrase.noun() + NEXT);
    for (int token = phrase.noun() + 1; token < limit && text.sentenceOf(token) <= last; token++) {
      if (!kin.people.startsName(token) || kin.people.name(token).person().equals(owner)) {
        continue;
      }
      PeopleInText.Place place = kin.people.name(token);
      boolean bare =
          place.end() - place.first() > 1
              && !kin.stops(token - 1)
              && !(text.is(token - 1, ",") && kin.stops(token - 2))
              && !text.is(place.end(), ",");
      boolean shared = shares(place.person(), surname);
      return bare && shared && isNew(place, owner, surname)
          ? new Group(List.of(place.person()), phrase.first(), phrase.noun() + 1)
          : Group.NOBODY;
    }
    return Group.NOBODY;
  }

  /** True where nobody but the owner had the surname before, nor the person been named. */
  private boolean isNew(PeopleInText.Place place, String owner, List<String> surname) {
    for (int token = Math.max(0, place.first() - BEFORE); token < place.first(); token++) {
      if (kin.people.startsName(token)) {
        String other = kin.people.name(token).person();
        boolean known = other.equals(place.person());
        if (known || !other.equals(owner) && shares(other, surname)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Those of the surname whom the tokens name, but for the person. */
  private Group theOne(int from, int to, String person, List<String> surname) {
    Group found = Group.NOBODY;
    for (int token = from; token < to; token++) {
      boolean other = kin.people.startsName(token);
      if (other && !kin.people.name(token).person().equals(person)) {
        Group named = kin.people.named(token);
        found = shares(named.persons().get(0), surname) ? found.with(named) : found;
      }
    }
    return found;
  }

  /** "the singer's", whoever that may be. */
  private boolean isNominal(KinPhrase phrase, Group owners) {
    if (phrase.owners().isEmpty() && owners.isEmpty()) {
      return text.is(phrase.first(), Tag.POS);
    }
    return !owners.isEmpty()
        && text.is(owners.first(), "the")
        && !kin.people.isName(owners.end() - 1);
  }

  /** Where the full name stands that fills the phrase, an opening comma and a title passed over. */
  private int named(int from) {
    int token = text.is(from, ",") ? from + 1 : from;
    int name = kin.participants.nameAfterTitle(token, kin::stops);
    return name >= 0 && kin.people.name(name).end() - name > 1 ? name : -1;
  }

  private boolean shares(String person, List<String> surname) {
    List<String> other = surnameOf(person);
    return other.stream().anyMatch(surname::contains);
  }

  private List<String> surnameOf(String person) {
    return surname(kin.nameOf(person));
  }

  /** The parts of the surname in a name: "Roe-Pell" has two; nothing for a first name alone. */
  static List<String> surname(String name) {
    String[] words = name.split(" ", -1);
    int last = words.length - 1;
    while (last > 0 && isSuffix(words[last])) {
      last--;
    }
    List<String> parts = new ArrayList<>();
    if (last > 0) {
      for (String part : words[last].split("-", -1)) {
        if (part.length() > 2) {
          parts.add(part.toLowerCase(Locale.ROOT));
        }
      }
    }
    return parts;
  }

  private static boolean isSuffix(String word) {
    return switch (word) {
      case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" -> true;
      default -> false;
    };
  }
}
