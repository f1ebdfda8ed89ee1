package org.onrecord.read.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a story has called whose "son", "wife" so far: "her son Ben" makes him "her boy" later. */
final class KnownKin {
  /** Whose kin somebody is: owner and noun, or the group that the noun is of. */
  private record Kin(Figure owner, String noun) {
    /** Written out: what Java makes of a record takes milliseconds to set up in every process. */
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Kin other && owner.equals(other.owner) && noun.equals(other.noun);
    }

    @Override
    public int hashCode() {
      return owner.hashCode() * 31 + noun.hashCode();
    }
  }

  private final PersonWords words;
  private final Map<Kin, Figure> known = new LinkedHashMap<>();

  KnownKin(PersonWords words) {
    this.words = words;
  }

  /** The one is the other's kin, and so the other way round: her HUSBAND's WIFE is she. */
  void relate(Figure owner, String noun, Figure figure) {
    known.put(new Kin(owner, noun), figure);
    if (KinGroups.isChild(noun)) {
      owner.roles.add("<parent>");
    }
    String back = KinGroups.back(noun);
    if (!back.isEmpty()) {
      known.putIfAbsent(new Kin(figure, back), owner);
    }
  }

  /** Both are the other's spouse from here on. */
  void marry(Figure one, Figure other) {
    known.put(new Kin(one, "<spouse>"), other);
    known.put(new Kin(other, "<spouse>"), one);
  }

  /** Whether the story has told so far what one is to the other. */
  boolean isRelated(Figure one, Figure other) {
    for (Map.Entry<Kin, Figure> entry : known.entrySet()) {
      if (entry.getKey().owner() == one && entry.getValue() == other) {
        return true;
      }
    }
    return false;
  }

  /** Who is the owner's "son", "wife". */
  Optional<Figure> of(Figure owner, String noun) {
    Figure figure = known.get(new Kin(owner, noun));
    if (figure != null) {
      return Optional.of(figure);
    }
    String group = KinGroups.group(noun);
    return Optional.ofNullable(known.get(new Kin(owner, group)))
        .filter(one -> !group.isEmpty() && one.mayBe(sexOf(noun)));
  }

  /** "their baby boy" where the story has named one child and no more: "her son Ben". */
  Optional<Figure> onlyChild(String noun) {
    Figure only = null;
    for (Map.Entry<Kin, Figure> entry : known.entrySet()) {
      if (KinGroups.isChild(entry.getKey().noun())) {
        if (only != null && only != entry.getValue()) {
          return Optional.empty();
        }
        only = entry.getValue();
      }
    }
    return Optional.ofNullable(only).filter(figure -> !isOtherSex(figure, noun));
  }

  /** 1 for a noun that only a woman is called by, -1 for a man's, 0 for others. */
  int sexOf(String noun) {
    return words.sexOf(noun);
  }

  /** Whether the figure is rather a man and the noun a woman's, or the other way round. */
  boolean isOtherSex(Figure figure, String noun) {
    return sexOf(noun) * figure.woman < 0;
  }
}
