package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.reading.Person;

/**
 * The versions that name somebody, each loaded once while people are put together. Used by one
 * thread.
 */
final class Contents {
  /** Versions kept; the one not asked for the longest goes. */
  private static final int KEPT = 1000;

  /** Every version that has a name is looked at. */
  static final int ALL = Integer.MAX_VALUE;

  private final Ledger ledger;
  private final Rulings rulings;
  private final UnaryOperator<Optional<VersionContent>> view;
  private final int most;
  private final Map<String, List<Long>> naming = new HashMap<>();
  private final Map<String, Long> cut = new TreeMap<>();
  private final Map<Long, List<Appearance>> loaded = new Last<>();
  private final Map<String, List<Sighting>> sightings = new Last<>();
  private final Map<String, List<Namesakes.Namesake>> apart = new Last<>();
  private final Map<String, Set<Long>> places = new Last<>();

  /** Keeps those asked for last. */
  private static final class Last<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    Last() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > KEPT;
    }
  }

  /**
   * Those of {@code ledger} as {@code view} shows them.
   *
   * @param most of the versions that have a name, so many of the last that came on record are
   *     looked at, without their quotations; {@link #ALL} for all, with them
   */
  Contents(Ledger ledger, Rulings rulings, UnaryOperator<Optional<VersionContent>> view, int most) {
    this.ledger = ledger;
    this.rulings = rulings;
    this.view = view;
    this.most = most;
  }

  /** The sequence numbers of the versions that name somebody so and are looked at, ascending. */
  List<Long> naming(String key) {
    if (most != ALL && !naming.containsKey(key)) {
      sightings(key);
    }
    return naming.computeIfAbsent(key, ledger::versionsNaming);
  }

  /** The last versions that name somebody so, with no more than concerns them. */
  private List<VersionContent> last(String key) {
    List<VersionContent> last = ledger.peopleNamed(key, most);
    if (last.size() == most) {
      long all = ledger.countVersionsNaming(key);
      if (all > most) {
        cut.put(key, all);
      }
    }
    naming.put(key, last.stream().map(content -> content.version().sequence()).toList());
    return last;
  }

  /** Whether more versions name somebody so than are looked at. */
  boolean isCut(String key) {
    return !naming(key).isEmpty() && cut.containsKey(key);
  }

  /** How many versions have each name of which not all were looked at. */
  Map<String, Long> cut() {
    return cut;
  }

  /**
   * The people of a version; none where it may not be shown. What is told of them, as the rulings
   * leave it, only where every version is looked at.
   */
  List<Appearance> of(long sequence) {
    List<Appearance> people = loaded.get(sequence);
    if (people == null) {
      people = shown(most == ALL ? ledger.content(sequence) : ledger.people(sequence));
      loaded.put(sequence, people);
    }
    return people;
  }

  private List<Appearance> shown(VersionContent content) {
    return view.apply(Optional.of(content))
        .filter(known -> known.version().standing().shown())
        .map(rulings::applied)
        .map(Contents::people)
        .orElse(List.of());
  }

  private static List<Appearance> people(VersionContent content) {
    List<Appearance> people = new ArrayList<>();
    for (Person person : content.reading().people().persons()) {
      people.add(new Appearance(content, person));
    }
    return people;
  }

  /** Where somebody of that name comes up, in versions that may be shown. */
  List<Appearance> appearances(String key) {
    List<Appearance> appearances = new ArrayList<>();
    Stream<List<Appearance>> people =
        most == ALL ? naming(key).stream().map(this::of) : last(key).stream().map(this::shown);
    people.forEach(
        ofVersion ->
            ofVersion.stream()
                .filter(appearance -> appearance.key().equals(key))
                .forEach(appearances::add));
    return appearances;
  }

  /** The same, one a story. */
  List<Sighting> sightings(String key) {
    List<Sighting> known = sightings.get(key);
    if (known == null) {
      known = Sighting.of(appearances(key));
      sightings.put(key, known);
    }
    return known;
  }

  /** The people of a name by its own stories alone; what cannot be told comes last, as one. */
  List<Namesakes.Namesake> apart(String key) {
    return apart.computeIfAbsent(key, none -> List.copyOf(Namesakes.ofSightings(sightings(key))));
  }

  /** The versions in which a pair of words stands, as {@link ArchiveIndex#versionsWith} says. */
  Set<Long> with(ArchiveIndex index, String pair, String word) {
    String key = pair + '|' + word;
    Set<Long> known = places.get(key);
    if (known == null) {
      known = index.versionsWith(pair, word);
      places.put(key, known);
    }
    return known;
  }
}
