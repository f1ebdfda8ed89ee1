package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.onrecord.lexicon.WordList;

/** Tells whether a verb changed its tense: "go" and "went" do, "go" and "goes" do not. */
final class Tenses {
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

  private static final WordList FORMS = WordList.named("verb-forms");

  /**
   * True when an auxiliary of another tense came or went, or a verb stands in another tense than
   * the one in its place.
   */
  boolean differ(List<Atom> lost, List<Atom> gained) {
    if (!auxiliaries(lost).equals(auxiliaries(gained))) {
      return true;
    }
    for (Atom there : lost) {
      for (Atom here : gained) {
        if (otherTense(there.key(), here.key())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> auxiliaries(List<Atom> atoms) {
    List<String> found = new ArrayList<>();
    for (Atom atom : atoms) {
      String form = FORMS.value(atom.key());
      int space = form.indexOf(' ');
      if (space > 0 && AUXILIARIES.contains(form.substring(0, space))) {
        found.add(form);
      }
    }
    Collections.sort(found);
    return found;
  }

  private boolean otherTense(String there, String here) {
    if (there.equals(here)) {
      return false;
    }
    for (String one : readings(there)) {
      for (String other : readings(here)) {
        int space = one.indexOf(' ');
        boolean sameVerb = other.startsWith(one.substring(0, space + 1));
        if (sameVerb && !one.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What verbs and tenses a form can be of: "hoped" is of "hop", "hope" and "hoped". */
  private List<String> readings(String form) {
    String known = FORMS.value(form);
    if (!known.isEmpty()) {
      return List.of(known);
    }
    List<String> readings = new ArrayList<>(List.of(form + " now"));
    if (form.length() > 3 && form.endsWith("ed")) {
      stems(readings, form.substring(0, form.length() - 2), " then");
    } else if (form.length() > 4 && form.endsWith("ing")) {
      stems(readings, form.substring(0, form.length() - 3), " going");
    } else if (form.length() > 3 && form.endsWith("es")) {
      stems(readings, form.substring(0, form.length() - 2), " now");
      readings.add(form.substring(0, form.length() - 1) + " now");
    } else if (form.length() > 2 && form.endsWith("s")) {
      readings.add(form.substring(0, form.length() - 1) + " now");
    }
    return readings;
  }

  /** "hop" and "hope" for "hop"; "stop" for "stopp"; "try" for "tri". */
  private static void stems(List<String> readings, String stem, String tense) {
    int last = stem.length() - 1;
    readings.add(stem + tense);
    readings.add(stem + "e" + tense);
    if (stem.endsWith("i")) {
      readings.add(stem.substring(0, last) + "y" + tense);
    }
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      readings.add(stem.substring(0, last) + tense);
    }
  }
}
