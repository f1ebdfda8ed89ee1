package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Person;
import org.onrecord.story.Digest;

/** Puts together what all stories that stand say of the people of a name. */
public final class Profiles {
  private static final int ID_BYTES = 8;

  private final Ledger ledger;
  private final UnaryOperator<Optional<VersionContent>> view;

  /** Of that archive. */
  public Profiles(Ledger ledger) {
    this(ledger, UnaryOperator.identity());
  }

  /** Of that archive, each version looked at through {@code view}, which may hide it. */
  public Profiles(Ledger ledger, UnaryOperator<Optional<VersionContent>> view) {
    this.ledger = ledger;
    this.view = view;
  }

  /** The people of that name, as {@code OnRecord.people} of the package query says. */
  public List<PersonOnRecord> named(String name) {
    String key = Words.key(name);
    if (key.isEmpty()) {
      return List.of();
    }
    if (isFull(key)) {
      List<PersonOnRecord> exactly = ofKey(key);
      if (!exactly.isEmpty()) {
        return exactly;
      }
    }
    List<PersonOnRecord> people = new ArrayList<>();
    ledger.namesContaining(key).forEach(full -> people.addAll(ofKey(full)));
    return people;
  }

  /** How many {@link #named} gives, without putting together what is said of them. */
  public int count(String name) {
    String key = Words.key(name);
    if (key.isEmpty()) {
      return 0;
    }
    int exactly = isFull(key) ? countOfKey(key) : 0;
    return exactly > 0
        ? exactly
        : ledger.namesContaining(key).stream().mapToInt(this::countOfKey).sum();
  }

  private int countOfKey(String key) {
    List<Appearance> appearances = appearances(key);
    if (appearances.isEmpty()) {
      return 0;
    }
    return isFull(key)
        ? Namesakes.apart(appearances).size()
        : (int) appearances.stream().map(Appearance::story).distinct().count();
  }

  private static boolean isFull(String key) {
    return key.indexOf(' ') > 0;
  }

  private List<PersonOnRecord> ofKey(String key) {
    List<Appearance> appearances = appearances(key);
    if (appearances.isEmpty()) {
      return List.of();
    }
    return isFull(key) ? joined(key, appearances) : eachInItsStory(key, appearances);
  }

  private List<PersonOnRecord> joined(String key, List<Appearance> appearances) {
    List<Namesakes.Namesake> namesakes = Namesakes.apart(appearances);
    List<PersonOnRecord> people = new ArrayList<>();
    for (Namesakes.Namesake namesake : namesakes) {
      String apart =
          namesakes.size() == 1
              ? key
              : key + "|" + namesake.born().map(days -> days.from().toString()).orElse("");
      people.add(new Profile(ledger, key, namesake).person(id(apart), namesakes.size() - 1));
    }
    return people;
  }

  /** A single name says too little: whoever bears it in another story may be somebody else. */
  private List<PersonOnRecord> eachInItsStory(String key, List<Appearance> appearances) {
    Map<String, List<Appearance>> stories = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      stories.computeIfAbsent(appearance.story(), story -> new ArrayList<>()).add(appearance);
    }
    List<PersonOnRecord> people = new ArrayList<>();
    stories.forEach(
        (story, inStory) -> {
          Namesakes.Namesake one = Namesakes.apart(inStory).get(0);
          people.add(new Profile(ledger, key, one).person(id(key + "|" + story), 0));
        });
    return people;
  }

  private static String id(String content) {
    return Digest.hex(content, ID_BYTES);
  }

  /** Where somebody of that name comes up, in versions that may be shown. */
  private List<Appearance> appearances(String key) {
    List<Appearance> appearances = new ArrayList<>();
    for (long sequence : ledger.versionsNaming(key)) {
      view.apply(Optional.of(ledger.content(sequence)))
          .filter(content -> content.version().standing().shown())
          .ifPresent(content -> addAppearances(content, key, appearances));
    }
    return appearances;
  }

  private static void addAppearances(
      VersionContent content, String key, List<Appearance> appearances) {
    for (Person person : content.reading().people().persons()) {
      if (Words.key(person.name()).equals(key)) {
        appearances.add(new Appearance(content, person));
      }
    }
  }
}
