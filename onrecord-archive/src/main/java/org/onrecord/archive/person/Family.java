package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.Ruling.Anchor;
import org.onrecord.archive.words.Words;

/**
 * The sightings of a full name and of all names that may be the same person's: shorter and fuller
 * forms, former names, names joined by a ruling.
 *
 * <p>Asks the ledger by name key only. Of one name; used by one thread.
 */
final class Family {
  /** A name that may be so many others is looked at no further. */
  private static final int MOST_NAMES = 60;

  /** Stories looked at for a name that they give somebody else as a further one. */
  private static final int MOST_HITS = 50;

  private final Ledger ledger;
  private final ArchiveIndex index;
  private final Rulings rulings;
  private final Contents contents;
  private final Map<String, List<Sighting>> sightings = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  /** Names found last, whose own names have not been looked for. */
  private List<String> open = List.of();

  private int looked;

  Family(Ledger ledger, ArchiveIndex index, Rulings rulings, Contents contents) {
    this.ledger = ledger;
    this.index = index;
    this.rulings = rulings;
    this.contents = contents;
  }

  /** The sightings of the name and of its names, the one asked for first. */
  Map<String, List<Sighting>> around(String key) {
    seen.add(key);
    open = List.of(key);
    add();
    return further();
  }

  /**
   * The same with the names of those found last: who may be one of these is told by them, and so
   * whether one of these is this one's alone.
   */
  Map<String, List<Sighting>> further() {
    List<String> next = new ArrayList<>();
    for (String name : open) {
      others(name).stream().filter(seen::add).forEach(next::add);
    }
    open = next;
    add();
    return sightings;
  }

  /** The sightings of the open names, as far as there is room; names that nobody has stay out. */
  private void add() {
    open = open.subList(0, Math.min(open.size(), MOST_NAMES - looked));
    looked += open.size();
    for (String name : open) {
      List<Sighting> known = contents.sightings(name);
      if (!known.isEmpty()) {
        sightings.put(name, known);
      }
    }
  }

  private Set<String> others(String name) {
    Set<String> others = new TreeSet<>(forms(name));
    others.addAll(statedWith(name));
    others.addAll(ruledWith(name));
    return others;
  }

  private Set<String> forms(String name) {
    NameForms forms = NameForms.of(name);
    Set<String> others = new TreeSet<>();
    if (!forms.isFull()) {
      return others;
    }
    for (String beginning : forms.beginnings()) {
      others.addAll(ledger.namesWith(forms.surname(), beginning));
    }
    others.removeIf(other -> !forms.mayBe(NameForms.of(other)));
    return others;
  }

  /**
   * Other names that the stories of this one, or stories that mention this one, give the person.
   */
  private Set<String> statedWith(String name) {
    Set<String> with = new TreeSet<>();
    for (Sighting sighting : sightings.getOrDefault(name, List.of())) {
      with.addAll(sighting.traits().names);
    }
    NameForms forms = NameForms.of(name);
    if (!forms.isFull() || contents.isCut(name)) {
      return with;
    }
    Set<Long> versions = new TreeSet<>();
    OtherNames.pairs(forms)
        .forEach((pair, word) -> versions.addAll(contents.with(index, pair, word)));
    versions.removeAll(contents.naming(name));
    versions.stream().limit(MOST_HITS).forEach(sequence -> with.addAll(giving(sequence, name)));
    return with;
  }

  /** The names of those whom the version calls {@code name} too. */
  private List<String> giving(long sequence, String name) {
    return contents.of(sequence).stream()
        .filter(appearance -> OtherNames.of(appearance).contains(name))
        .map(Appearance::key)
        .toList();
  }

  private Set<String> ruledWith(String name) {
    Set<String> with = new TreeSet<>();
    for (Ruling ruling : rulings.of(Ruling.Kind.MERGE)) {
      Set<String> names = new TreeSet<>();
      for (Anchor anchor : ruling.anchors()) {
        names.add(Words.key(anchor.person()));
      }
      if (names.contains(name)) {
        with.addAll(names);
      }
    }
    return with;
  }

  /** The people of a name by its own stories alone. */
  List<Namesakes.Namesake> apart(String key) {
    return contents.apart(key);
  }

  /** Where somebody of that name comes up, in versions that may be shown: one a story. */
  List<Sighting> sightings(String key) {
    return contents.sightings(key);
  }
}
