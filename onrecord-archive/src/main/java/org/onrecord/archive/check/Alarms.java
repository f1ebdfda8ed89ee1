package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which changes of a diff turn what was said into something else. */
final class Alarms {
  /** What an editor may put in brackets to say who is meant. */
  private static final Set<Alarm> SAYS_WHO = EnumSet.of(Alarm.NAME, Alarm.PRONOUN);

  private final WordKinds kinds = new WordKinds();
  private final Tenses tenses = new Tenses();
  private final Edges edges = new Edges(kinds);
  private final Map<Alarm, Values> changes = new EnumMap<>(Alarm.class);

  Alarms() {
    changes.put(Alarm.NUMBER, kinds::numbers);
    changes.put(Alarm.UNIT, atoms -> WordKinds.values(atoms, kinds::unit));
    changes.put(Alarm.NAME, atoms -> WordKinds.values(atoms, kinds::name));
    changes.put(Alarm.PRONOUN, atoms -> WordKinds.values(atoms, kinds::pronoun));
    changes.put(Alarm.MODAL, atoms -> WordKinds.values(atoms, kinds::modal));
    changes.put(Alarm.QUANTIFIER, atoms -> WordKinds.values(atoms, kinds::quantifier));
    changes.put(Alarm.COMPARATIVE, atoms -> WordKinds.values(atoms, kinds::degree));
  }

  /** What of one kind the atoms stand for, in order. */
  private interface Values {
    List<String> of(List<Atom> atoms);
  }

  /** The alarms that the changes raise, each looked at where it stands. */
  Set<Alarm> of(List<Hunk> hunks) {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    for (Hunk hunk : hunks) {
      raise(alarms, Atom.of(hunk.lost()), Atom.of(hunk.gained()));
      if (hunk.atEdge() && hunk.lost().isEmpty()) {
        alarms.add(Alarm.EDGE);
      }
    }
    return alarms;
  }

  private void raise(Set<Alarm> alarms, List<Atom> lost, List<Atom> gained) {
    if (count(lost) != count(gained)) {
      alarms.add(Alarm.NEGATION);
    }
    changes.forEach((alarm, kind) -> raise(alarms, alarm, lost, gained, kind));
    if (tenses.differ(lost, gained)) {
      alarms.add(Alarm.TENSE);
    }
  }

  private static void raise(
      Set<Alarm> alarms, Alarm alarm, List<Atom> lost, List<Atom> gained, Values kind) {
    if (!sorted(lost, kind).equals(sorted(gained, kind))) {
      alarms.add(alarm);
    }
  }

  private static List<String> sorted(List<Atom> atoms, Values kind) {
    List<String> values = new ArrayList<>(kind.of(atoms));
    Collections.sort(values);
    return values;
  }

  private long count(List<Atom> atoms) {
    return atoms.stream().filter(kinds::isNegation).count();
  }

  /**
   * The alarms for words left out by a cut or an ellipsis, and for those an editor put in brackets:
   * a negation among either, or a number, modal or quantifier in brackets that is not among those
   * left out. A name in brackets says who "he" is.
   */
  Set<Alarm> ofCut(List<QuotedWord> cut, List<QuotedWord> asides) {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    List<Atom> gone = Atom.of(cut);
    List<Atom> put = Atom.of(asides);
    if (count(gone) + count(put) > 0) {
      alarms.add(Alarm.NEGATION);
    }
    changes.forEach(
        (alarm, kind) -> {
          if (!SAYS_WHO.contains(alarm)) {
            putIn(alarms, alarm, gone, put, kind);
          }
        });
    return alarms;
  }

  private static void putIn(
      Set<Alarm> alarms, Alarm alarm, List<Atom> gone, List<Atom> put, Values kind) {
    if (!kind.of(gone).containsAll(kind.of(put))) {
      alarms.add(alarm);
    }
  }

  /** EDGE where one of the cuts turns what is left. */
  Set<Alarm> ofEdges(List<Seam> seams) {
    return seams.stream().anyMatch(edges::turn) ? EnumSet.of(Alarm.EDGE) : Set.of();
  }
}
