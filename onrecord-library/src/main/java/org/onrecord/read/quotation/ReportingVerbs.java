package org.onrecord.read.quotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.WordList;

/**
 * The verbs that report speech, found by any of their forms.
 *
 * <p>The frames are those of the list {@code reporting-verbs}, one letter each.
 */
final class ReportingVerbs {
  /**
   * What part of the verb a form is, by its ending; past tense and participle are not told apart.
   */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    GERUND
  }

  /**
   * One form of one verb.
   *
   * @param lemma the verb in the list
   * @param frames letters of the frames it takes
   * @param form what part of the verb it is
   */
  record Entry(String lemma, String frames, Form form) {
    /** True when the verb takes one of the frames in {@code letters}. */
    boolean takes(String letters) {
      for (int i = 0; i < letters.length(); i++) {
        if (frames.indexOf(letters.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Entry> forms = new HashMap<>();

  ReportingVerbs() {
    WordList list = WordList.named("reporting-verbs");
    for (String lemma : list.entries()) {
      String value = list.value(lemma);
      int colon = value.indexOf(':');
      String frames = (colon < 0 ? value : value.substring(0, colon)).strip();
      add(lemma, frames, colon < 0 ? "" : value.substring(colon + 1).strip());
    }
  }

  private void add(String lemma, String frames, String irregular) {
    put(lemma, new Entry(lemma, frames, Form.BASE));
    put(present(lemma), new Entry(lemma, frames, Form.PRESENT));
    boolean ing = false;
    boolean past = false;
    for (String form : irregular.isEmpty() ? new String[0] : irregular.split(" ", -1)) {
      boolean gerund = form.endsWith("ing");
      ing |= gerund;
      past |= !gerund;
      put(form, new Entry(lemma, frames, gerund ? Form.GERUND : Form.PAST));
    }
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    if (!ing) {
      put((lemma.endsWith("ee") ? lemma : stem) + "ing", new Entry(lemma, frames, Form.GERUND));
    }
    if (!past && present(lemma).endsWith("ies")) {
      put(lemma.substring(0, lemma.length() - 1) + "ied", new Entry(lemma, frames, Form.PAST));
    } else if (!past) {
      put(stem + "ed", new Entry(lemma, frames, Form.PAST));
    }
  }

  private static String present(String lemma) {
    if (lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch");
    return lemma + (hissing ? "es" : "s");
  }

  private void put(String form, Entry entry) {
    forms.putIfAbsent(form.toLowerCase(Locale.ROOT), entry);
  }

  /** The verb that {@code lower} is a form of. */
  Optional<Entry> find(String lower) {
    return Optional.ofNullable(forms.get(lower));
  }
}
