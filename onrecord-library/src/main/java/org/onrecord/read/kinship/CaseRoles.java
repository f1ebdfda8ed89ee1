package org.onrecord.read.kinship;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;

/**
 * Whom a story of a crime or a death means by "the victim", "the dead man" and "the defendant":
 * "Ivo Pell was stabbed on Friday. [The victim's] girlfriend, Maud Lind, found him".
 *
 * <p>Only where one person of the story was attacked, or has died, or stands accused.
 */
final class CaseRoles {
  private final KinText kin;
  private final Text text;
  private @Nullable Set<String> victims;
  private @Nullable Set<String> accused;

  CaseRoles(KinText kin) {
    this.kin = kin;
    this.text = kin.text;
  }

  /**
   * The one whom the noun behind "the" calls by a part in the case; nobody where several may be.
   */
  Group of(int noun) {
    boolean the = text.is(noun - 1, "the") || text.is(noun - 1, "dead") && text.is(noun - 2, "the");
    if (!the || noun >= text.size()) {
      return Group.NOBODY;
    }
    boolean dead = text.is(noun - 1, "dead");
    return switch (text.lower(noun)) {
      case "victim", "deceased" -> only(victims(), noun);
      case "boy", "girl", "teenager", "teen", "schoolboy", "schoolgirl", "youngster" ->
          only(victims(), noun);
      case "man", "woman", "pensioner", "motorist", "driver" ->
          dead ? only(victims(), noun) : Group.NOBODY;
      case "defendant", "accused", "suspect", "killer" -> only(accused(), noun);
      default -> Group.NOBODY;
    };
  }

  /** True for somebody who was attacked or has died. */
  boolean isVictim(String person) {
    return victims().contains(person);
  }

  private static Group only(Set<String> persons, int noun) {
    return persons.size() == 1 ? new Group(List.copyOf(persons), noun - 1, noun + 1) : Group.NOBODY;
  }

  private Set<String> victims() {
    if (victims == null) {
      Set<String> found = new LinkedHashSet<>();
      for (int token = 0; token < text.size(); token++) {
        addVictim(token, found);
      }
      victims = found;
    }
    return victims;
  }

  private void addVictim(int token, Set<String> found) {
    switch (text.lower(token)) {
      case "killed",
          "murdered",
          "stabbed",
          "shot",
          "strangled",
          "attacked",
          "raped",
          "beaten",
          "bludgeoned",
          "struck",
          "injured",
          "drowned" -> {
        boolean passive = text.is(token, Tag.VBN) || kin.participants.isBe(token - 1);
        add(
            passive
                ? kin.participants.subject(token)
                : kin.participants.object(token + 1, kin::stops),
            found);
      }
      case "hit", "wounded" -> {
        if (kin.participants.isBe(token - 1)) {
          add(kin.participants.subject(token), found);
        }
      }
      case "killing", "murdering", "stabbing", "strangling", "raping", "attacking" -> {
        int name = text.is(token + 1, "of") ? token + 2 : token + 1;
        add(kin.participants.one(name, kin::stops), found);
      }
      case "murder", "manslaughter", "death", "body", "rape" -> {
        boolean of = text.is(token + 1, "of");
        boolean genitive = text.is(token - 1, Tag.POS) && kin.people.endsName(token - 1);
        if (of) {
          add(kin.participants.one(token + 2, kin::stops), found);
        } else if (genitive) {
          add(kin.people.named(token - 2), found);
        } else if (text.is(token - 1, Tag.PRP$)) {
          // "causing [his] death"
          Group one = kin.people.referents(token - 1);
          if (one.persons().size() == 1) {
            found.addAll(one.persons());
          }
        }
      }
      case "died" -> add(kin.participants.subject(token), found);
      default -> {}
    }
  }

  private Set<String> accused() {
    if (accused == null) {
      Set<String> found = new LinkedHashSet<>();
      for (int token = 0; token < text.size(); token++) {
        switch (text.lower(token)) {
          case "charged",
              "accused",
              "denies",
              "denied",
              "pleaded",
              "pleads",
              "pled",
              "convicted",
              "jailed",
              "arrested" ->
              add(kin.participants.subject(token), found);
          default -> {}
        }
      }
      accused = found;
    }
    return accused;
  }

  /** Only one who is named there: who "he" is, is less sure. */
  private void add(Group group, Set<String> found) {
    if (group.persons().size() == 1 && kin.people.isName(group.end() - 1)) {
      found.addAll(group.persons());
    }
  }
}
