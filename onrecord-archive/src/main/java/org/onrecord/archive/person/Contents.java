package org.onrecord.archive.person;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.VersionContent;

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
  private final Map<Long, Optional<VersionContent>> loaded =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Optional<VersionContent>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Those of {@code ledger} as {@code view} shows them.
   *
   * @param most of the versions that have a name, so many of the last that came on record are
   *     looked at
   */
  Contents(Ledger ledger, Rulings rulings, UnaryOperator<Optional<VersionContent>> view, int most) {
    this.ledger = ledger;
    this.rulings = rulings;
    this.view = view;
    this.most = most;
  }

  /** The sequence numbers of the versions that name somebody so, ascending. */
  List<Long> naming(String key) {
    return naming.computeIfAbsent(key, this::last);
  }

  private List<Long> last(String key) {
    if (most == ALL) {
      return ledger.versionsNaming(key);
    }
    List<Long> last = ledger.lastVersionsNaming(key, most + 1);
    if (last.size() <= most) {
      return last;
    }
    cut.put(key, ledger.countVersionsNaming(key));
    return List.copyOf(last.subList(1, last.size()));
  }

  /** Whether more versions name somebody so than are looked at. */
  boolean isCut(String key) {
    return !naming(key).isEmpty() && cut.containsKey(key);
  }

  /** How many versions have each name of which not all were looked at. */
  Map<String, Long> cut() {
    return cut;
  }

  /** The version with what the rulings leave of it; absent where it may not be shown. */
  Optional<VersionContent> of(long sequence) {
    Optional<VersionContent> content = loaded.get(sequence);
    if (content == null) {
      content =
          view.apply(Optional.of(ledger.content(sequence)))
              .filter(known -> known.version().standing().shown())
              .map(rulings::applied);
      loaded.put(sequence, content);
    }
    return content;
  }
}
