package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ledger.Carrier;

/**
 * Chooses which versions are looked at of many that share words with what is looked for.
 *
 * <p>First those that have all of the words: those in which somebody with the surname looked for is
 * quoted, and as long as none of these settles it the others, earliest first. One in which a
 * quotation with the same characters, kind and standing stands as in one looked at before, by the
 * same speaker or, again, by somebody else than the one looked for, counts with that one and is not
 * looked at. If none has the words by the one looked for, then those that have some: of those that
 * lack the same words, the first few, whoever has the speaker's name before all others.
 */
final class Kinds {
  /** Versions in which the same is said, the earliest first. */
  record Kind(List<SharingUnit> units) {
    SharingUnit first() {
      return units.get(0);
    }
  }

  /** Most kinds that have all of the words where somebody with the surname says them. */
  private static final int MOST_FULL = 400;

  /** Most kinds that have all of the words where others say them, or nobody. */
  private static final int MOST_OTHERS = 64;

  /** Most kinds that lack some of the words. */
  private static final int MOST_PARTS = 64;

  /** Most kinds that lack the same words. */
  private static final int SAME_PARTS = 6;

  /** Runs more than two changed words cost. */
  private static final int MUCH = 10;

  /** So many times as many where the words are interrupted: then no kind can have every run. */
  private static final int INTERRUPTED = 6;

  /** Who has most of the name looked for, then the earliest. */
  private static int byName(Kind one, Kind other) {
    SharingUnit first = one.first();
    SharingUnit second = other.first();
    return first.names() != second.names()
        ? Integer.compare(second.names(), first.names())
        : SharingUnit.EARLIEST.compare(first, second);
  }

  /** Who has most of the name looked for, then who shares most, then the earliest. */
  private static int byNameAndWords(Kind one, Kind other) {
    SharingUnit first = one.first();
    SharingUnit second = other.first();
    boolean asMany = first.names() == second.names() && first.shared() != second.shared();
    return asMany ? Integer.compare(second.shared(), first.shared()) : byName(one, other);
  }

  /** A quotation looked at, with what was looked at there. */
  private record Known(SoughtWords.Said quoted, Looked looked) {}

  private static final class Looked {
    private final Kind kind;
    private final List<SharingUnit> others = new ArrayList<>();

    Looked(Kind kind) {
      this.kind = kind;
      others.addAll(kind.units().subList(1, kind.units().size()));
    }
  }

  private final Sought sought;
  private final SoughtWords words;
  private final List<Looked> looked = new ArrayList<>();
  private final Map<Long, List<Known>> known = new HashMap<>();
  private boolean settled;
  private int named;
  private int others;
  private int left;

  Kinds(Sought sought, SoughtWords words) {
    this.sought = sought;
    this.words = words;
  }

  /**
   * Looks at the versions that have all of the words: first those in which somebody says them who
   * may be the one looked for. If one settles it, others who say the same make no difference.
   */
  void lookAtFull(List<SharingUnit> units) throws IOException {
    List<Kind> full = alike(units);
    full.sort(Kinds::byName);
    for (Kind kind : full) {
      boolean isNamed = sought.speaker().isEmpty() || kind.first().names() >= Sought.SURNAME;
      if (!settled || isNamed) {
        lookAtFull(kind, isNamed);
      }
    }
  }

  /** Whether all of the words stand, as said by the one looked for. */
  boolean settled() {
    return settled;
  }

  /** Whether all of the words stand in a quotation: no version that lacks some answers better. */
  boolean said() {
    return !known.isEmpty();
  }

  /** So many more are not looked at. */
  void leave(int others) {
    left += others;
  }

  private static List<Kind> alike(List<SharingUnit> units) {
    Map<SharingUnit.Key, Kind> kinds = new LinkedHashMap<>();
    for (SharingUnit unit : units) {
      kinds.computeIfAbsent(unit.key(), key -> new Kind(new ArrayList<>())).units().add(unit);
    }
    kinds.values().forEach(kind -> kind.units().sort(SharingUnit.EARLIEST));
    return new ArrayList<>(kinds.values());
  }

  private void lookAtFull(Kind kind, boolean isNamed) throws IOException {
    List<SharingUnit> open = new ArrayList<>();
    for (SharingUnit unit : kind.units()) {
      Looked same = isApart(unit) ? null : same(unit);
      if (same == null) {
        open.add(unit);
      } else {
        same.others.add(unit);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    if (isNamed ? named == MOST_FULL : others == MOST_OTHERS) {
      left++;
      return;
    }
    named += isNamed ? 1 : 0;
    others += isNamed ? 0 : 1;
    lookAt(new Kind(open));
  }

  private static boolean isApart(SharingUnit unit) {
    return unit.key().alone() != 0;
  }

  private void lookAt(Kind kind) throws IOException {
    Looked at = new Looked(kind);
    looked.add(at);
    for (SoughtWords.Said quoted : words.lookAt(kind.first().hits())) {
      settled |= quoted.settles();
      if (!isApart(kind.first())) {
        known.computeIfAbsent(quoted.said(), said -> new ArrayList<>()).add(new Known(quoted, at));
      }
    }
  }

  /** What was looked at where the same stands; null where that is nowhere. */
  private @Nullable Looked same(SharingUnit unit) {
    for (SharingUnit.Saying saying : unit.sayings()) {
      for (Known one : known.getOrDefault(saying.said(), List.of())) {
        if (isSameSpeaker(one, saying.sayers(), unit.names() > 0)) {
          return one.looked();
        }
      }
    }
    return null;
  }

  private boolean isSameSpeaker(Known one, long sayers, boolean named) {
    if (one.quoted().sayers() == sayers) {
      return true;
    }
    boolean others = !named && one.looked().kind.first().names() == 0;
    boolean people = (sayers & 1) == 0 && (one.quoted().sayers() & 1) == 0;
    return others && people && !sought.speaker().isEmpty();
  }

  /** What lacks the same words, of people with a word of the speaker's name or of others. */
  private record Lack(long mask, boolean named) {
    /** Written out, as {@link SharingUnit.Key} is. */
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Lack other && mask == other.mask && named == other.named;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(mask) * 2 + (named ? 1 : 0);
    }
  }

  /**
   * Looks at the versions that have some of the words, unless one was found that has them all.
   *
   * @param less how many more there are, none of which is to be looked at
   */
  void lookAtParts(List<SharingUnit> units, int less) throws IOException {
    if (said()) {
      return;
    }
    List<Kind> parts = alike(units);
    int times = sought.breaks() > 0 ? INTERRUPTED : 1;
    Map<Lack, Integer> taken = new HashMap<>();
    int found = parts.size() + less;
    int all = 0;
    // Interrupted words have their runs in pieces, which are looked at each for itself.
    int names = sought.breaks() > 0 ? Integer.MAX_VALUE : sought.allNames();
    SharingUnit best = null;
    parts.sort(Kinds::byNameAndWords);
    for (Kind kind : parts) {
      SharingUnit first = kind.first();
      Lack lack = new Lack(first.mask(), first.names() >= Sought.SURNAME);
      int before = taken.getOrDefault(lack, 0);
      boolean few = found <= MOST_PARTS * times || before < SAME_PARTS * times;
      boolean little =
          best != null
              && found > MOST_PARTS
              && isLess(first.mask(), first.shared(), best.mask(), best.shared());
      if (few && !little && all < MOST_PARTS * times) {
        taken.put(lack, before + 1);
        all++;
        lookAt(kind);
        best = best == null && first.names() == names ? first : best;
      } else {
        left++;
      }
    }
  }

  /** Nothing of it but what another has, who may be the one looked for and has much more. */
  static boolean isLess(long mask, int shared, long bestMask, int bestShared) {
    return (mask & ~bestMask) == 0 && shared < bestShared - MUCH;
  }

  /** What was looked at, with who carries the same. */
  Shared shared() throws IOException {
    List<Sharing> kinds = new ArrayList<>();
    for (Looked one : looked) {
      List<Carrier> others = new ArrayList<>();
      for (SharingUnit other : one.others) {
        others.add(other.carrier());
      }
      kinds.add(new Sharing(one.kind.first().hits(), others));
    }
    return new Shared(kinds, kinds.size() + left);
  }
}
