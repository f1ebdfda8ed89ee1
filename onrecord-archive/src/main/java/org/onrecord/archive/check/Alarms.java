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

  private static final Set<String> ONESELF = Set.of("i", "we");

  private final WordKinds kinds = new WordKinds();
  private final Tenses tenses = new Tenses();
  private final Edges edges = new Edges(kinds);
  private final Rewritten rewritten = new Rewritten(kinds);
  private final Map<Alarm, Values> changes = new EnumMap<>(Alarm.class);

  Alarms() {
    changes.put(Alarm.NUMBER, kinds::numbers);
    changes.put(Alarm.UNIT, atoms -> WordKinds.values(atoms, kinds::unit));
    changes.put(Alarm.NAME, atoms -> WordKinds.values(atoms, kinds::name));
    changes.put(Alarm.PRONOUN, atoms -> WordKinds.values(atoms, kinds::pronoun));
    changes.put(Alarm.MODAL, this::modalsAndConditions);
    changes.put(Alarm.QUANTIFIER, atoms -> WordKinds.values(atoms, kinds::quantifier));
    changes.put(Alarm.COMPARATIVE, atoms -> WordKinds.values(atoms, kinds::degree));
  }

  /** "will" and "would", and the "if" in "if we lose" that is none in "when we lose". */
  private List<String> modalsAndConditions(List<Atom> atoms) {
    return WordKinds.values(atoms, atom -> kinds.modal(atom).or(() -> kinds.condition(atom)));
  }

  /** What of one kind the atoms stand for, in order. */
  private interface Values {
    List<String> of(List<Atom> atoms);
  }

  /** The alarms that the changes raise, each looked at where it stands. */
  Set<Alarm> of(List<Hunk> hunks) {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    for (int i = 0; i < hunks.size(); i++) {
      Hunk hunk = hunks.get(i);
      if (i + 1 < hunks.size() && rewritten.isMoved(hunk, hunks.get(i + 1))) {
        i++;
      } else if (!rewritten.isSame(hunk)) {
        raise(alarms, hunk);
      }
    }
    return alarms;
  }

  private void raise(Set<Alarm> alarms, Hunk hunk) {
    raise(alarms, Atom.of(hunk.lost()), Atom.of(hunk.gained()));
    if (hunk.atEdge() && hunk.lost().isEmpty()) {
      alarms.add(Alarm.EDGE);
    }
    if (Edges.endsInA(hunk.lost()) != Edges.endsInA(hunk.gained())
        && Edges.beginsWithFew(hunk.next())) {
      alarms.add(Alarm.QUANTIFIER);
    }
  }

  private void raise(Set<Alarm> alarms, List<Atom> lost, List<Atom> gained) {
    if (count(lost) != count(gained) || Opposites.meet(lost, gained)) {
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
   * left out. A name in brackets says who "he" is; "[I]" for "they" and "[true]" for "false" are no
   * glosses.
   */
  Set<Alarm> ofCut(List<QuotedWord> cut, List<QuotedWord> asides) {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    List<Atom> gone = Atom.of(cut);
    List<Atom> put = Atom.of(asides);
    if (count(gone) + count(put) > 0 || (!put.isEmpty() && Opposites.meet(gone, put))) {
      alarms.add(Alarm.NEGATION);
    }
    if (isOneself(gone, put)) {
      alarms.add(Alarm.PRONOUN);
    }
    changes.forEach(
        (alarm, kind) -> {
          if (!SAYS_WHO.contains(alarm)) {
            putIn(alarms, alarm, gone, put, kind);
          }
        });
    return alarms;
  }

  /** True where "I" or "we" was put in the place of somebody else. */
  private boolean isOneself(List<Atom> gone, List<Atom> put) {
    List<String> were = WordKinds.values(gone, kinds::pronoun);
    List<String> are = WordKinds.values(put, kinds::pronoun);
    return were.stream().anyMatch(pronoun -> !ONESELF.contains(pronoun) && !are.contains(pronoun))
        && are.stream().anyMatch(pronoun -> ONESELF.contains(pronoun) && !were.contains(pronoun));
  }

  private static void putIn(
      Set<Alarm> alarms, Alarm alarm, List<Atom> gone, List<Atom> put, Values kind) {
    if (!kind.of(gone).containsAll(kind.of(put))) {
      alarms.add(alarm);
    }
  }

  /** EDGE where one of the cuts turns what is left; QUANTIFIER where "a few" became "few". */
  Set<Alarm> ofEdges(List<Seam> seams) {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    for (Seam seam : seams) {
      if (edges.turn(seam)) {
        alarms.add(Alarm.EDGE);
      }
      if (Edges.endsInA(seam.before()) && Edges.beginsWithFew(seam.next())) {
        alarms.add(Alarm.QUANTIFIER);
      }
    }
    return alarms;
  }
}
