package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.person.Namesakes.Namesake;
import org.onrecord.archive.words.Words;
import org.onrecord.lexicon.WordList;
import org.onrecord.story.Digest;

/**
 * Puts together what all stories that stand say of the people of a name, as the record is when it
 * is first asked. Not safe for use by several threads.
 */
public final class Profiles {
  private static final int ID_BYTES = 8;
  private static final WordList TITLES = WordList.named("person-titles");

  /** People of a part of a name that are put together at once. */
  private static final int MOST_NAMES = 500;

  private final Ledger ledger;
  private final ArchiveIndex index;
  private final Rulings rulings;
  private final Contents contents;
  private final boolean brief;

  /** The latest day on record. */
  private final Optional<LocalDate> today;

  /** Those looked up before. */
  private final Map<String, List<Namesake>> known = new HashMap<>();

  private final Map<String, PersonOnRecord> profiles = new HashMap<>();

  /** Of that archive. */
  public Profiles(Ledger ledger, ArchiveIndex index) {
    this(ledger, index, UnaryOperator.identity());
  }

  /** Of that archive, each version looked at through {@code view}, which may hide it. */
  public Profiles(Ledger ledger, ArchiveIndex index, UnaryOperator<Optional<VersionContent>> view) {
    this(ledger, index, view, Contents.ALL);
  }

  private Profiles(
      Ledger ledger,
      ArchiveIndex index,
      UnaryOperator<Optional<VersionContent>> view,
      int mostVersions) {
    this.ledger = ledger;
    this.index = index;
    this.rulings = Rulings.of(ledger);
    this.contents = new Contents(ledger, rulings, view, mostVersions);
    this.brief = mostVersions != Contents.ALL;
    this.today = ledger.lastDate();
  }

  /**
   * Of that archive, by the last {@code versions} that have a name where there are more; {@link
   * #cut} says of which. What people said, how ties follow from others and what contradicts is not
   * put together.
   */
  public static Profiles ofLast(Ledger ledger, ArchiveIndex index, int versions) {
    return new Profiles(ledger, index, UnaryOperator.identity(), versions);
  }

  /** Names of which not all versions were looked at, with how many there are. */
  public Map<String, Long> cut() {
    return Collections.unmodifiableMap(contents.cut());
  }

  /** The people of that name, as {@code OnRecord.people} of the package query says. */
  public List<PersonOnRecord> named(String name) {
    Map<String, PersonOnRecord> people = new LinkedHashMap<>();
    for (String key : keys(name)) {
      List<Namesake> ofKey = people(key);
      for (int i = 0; i < ofKey.size(); i++) {
        int number = i;
        String id = id(key, ofKey.get(i), ofKey.size());
        PersonOnRecord person =
            profiles.computeIfAbsent(
                key + '|' + number, none -> profile(key, number, ofKey).person(id));
        people.putIfAbsent(id, person);
      }
    }
    return List.copyOf(people.values());
  }

  /**
   * How many {@link #named} gives, without putting together what is said of them. Where nothing is
   * ruled of people, a part of a name counts the full names that have it.
   */
  public int count(String name) {
    String full = withoutTitles(Words.key(name));
    if (!isFull(full) && !rulings.areOfPeople()) {
      return bearers(full);
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String key : keys(name)) {
      List<Namesake> ofKey = people(key);
      ofKey.forEach(namesake -> ids.add(id(key, namesake, ofKey.size())));
    }
    return ids.size();
  }

  /**
   * How many people a part of a name can mean: as many as there are full names that cannot be one
   * person's; one where it stands on record alone.
   */
  private int bearers(String part) {
    List<String> names = part.isEmpty() ? List.of() : ledger.namesContaining(part);
    // Two names can be one person's only where they have one surname.
    Map<String, List<NameForms>> bySurname = new HashMap<>();
    List<String> apart = new ArrayList<>();
    for (String name : names.subList(0, Math.min(names.size(), MOST_NAMES))) {
      if (isFull(name)) {
        NameForms forms = NameForms.of(name);
        List<NameForms> known =
            bySurname.computeIfAbsent(forms.surname(), none -> new ArrayList<>());
        if (known.stream().noneMatch(forms::mayBe)) {
          known.add(forms);
          apart.add(name);
        }
      }
    }
    return switch (apart.size()) {
      case 0 -> names.isEmpty() ? 0 : 1;
      case 1 -> count(apart.get(0));
      default -> apart.size();
    };
  }

  /**
   * The places of the one person of that name: an anchor a story.
   *
   * @param story the story meant; where it is not given, all of the person's
   * @throws RulingException where nobody, or more than one, is called so
   */
  public List<Ruling.Anchor> anchors(String name, Optional<String> story) {
    List<Sighting> sightings = new ArrayList<>();
    int found = 0;
    for (String key : keys(name)) {
      for (Namesake namesake : people(key)) {
        List<Sighting> meant =
            namesake.sightings().stream()
                .filter(one -> story.isEmpty() || one.story().equals(story.get()))
                .filter(one -> story.isEmpty() || one.key().equals(key))
                .toList();
        found += meant.isEmpty() ? 0 : 1;
        sightings.addAll(meant);
      }
    }
    String where = story.map(id -> " in story " + id).orElse("");
    if (found == 0) {
      throw RulingException.notFound("nobody on record is called " + name + where);
    }
    if (found > 1) {
      throw RulingException.conflict(
          found + " people on record are called " + name + where + "; say which: NAME@STORY");
    }
    return sightings.stream().map(Profiles::anchor).toList();
  }

  private static Ruling.Anchor anchor(Sighting sighting) {
    Appearance last = sighting.appearances().get(sighting.appearances().size() - 1);
    String name = last.person().name();
    return new Ruling.Anchor(sighting.story(), name, words(last, name));
  }

  /** The first place of the name in the story; the name as it is where it stands nowhere whole. */
  private static String words(Appearance appearance, String name) {
    return appearance.person().mentions().stream()
        .map(mention -> mention.span().of(appearance.content().text()))
        .filter(words -> Words.key(words).equals(Words.key(name)))
        .findFirst()
        .orElseGet(
            () -> appearance.person().mentions().get(0).span().of(appearance.content().text()));
  }

  /** The full name itself where somebody has it, else the names that contain it. */
  private List<String> keys(String name) {
    String key = withoutTitles(Words.key(name));
    if (key.isEmpty()) {
      return List.of();
    }
    if (isFull(key) && !people(key).isEmpty()) {
      return List.of(key);
    }
    List<String> keys = ledger.namesContaining(key);
    return keys.subList(0, Math.min(keys.size(), MOST_NAMES));
  }

  /** "mr quill" is looked for as "quill"; a title alone stays. */
  private static String withoutTitles(String key) {
    String rest = key;
    int space = rest.indexOf(' ');
    while (space > 0 && TITLES.contains(rest.substring(0, space))) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest;
  }

  static boolean isFull(String key) {
    return key.indexOf(' ') > 0;
  }

  private List<Namesake> people(String key) {
    return known.computeIfAbsent(key, this::apart);
  }

  private List<Namesake> apart(String key) {
    Family family = family();
    return isFull(key) ? Joined.named(key, family, rulings) : eachInItsStory(family.sightings(key));
  }

  private Family family() {
    return new Family(ledger, index, rulings, contents);
  }

  /** A single name says too little: whoever bears it in another story may be somebody else. */
  private static List<Namesake> eachInItsStory(List<Sighting> sightings) {
    return sightings.stream().map(sighting -> Namesake.of(List.of(sighting), true)).toList();
  }

  private Profile profile(String key, int number, List<Namesake> all) {
    List<Namesake> others = isFull(key) ? new ArrayList<>(all) : new ArrayList<>();
    if (!others.isEmpty()) {
      others.remove(number);
    }
    return new Profile(ledger, today, all.get(number), others, brief);
  }

  /** Made of the name, and of where several namesakes first come up. */
  private static String id(String key, Namesake namesake, int people) {
    Sighting first =
        namesake.sightings().stream()
            .min(
                Comparator.comparing((Sighting one) -> one.date().orElse(LocalDate.MAX))
                    .thenComparing(Sighting::story)
                    .thenComparing(Sighting::key))
            .orElseThrow();
    boolean alone = people == 1 && isFull(key);
    return Digest.hex(alone ? first.key() : first.key() + "|" + first.story(), ID_BYTES);
  }
}
