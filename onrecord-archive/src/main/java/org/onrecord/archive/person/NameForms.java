package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.lexicon.WordList;

/**
 * A full name in compared form taken apart, and which other names may be the same person's: a given
 * name may be short, familiar or an initial, a middle name may be left out, Jr. and Sr. too.
 *
 * <p>That two names may be one person's never joins anybody by itself.
 *
 * @param given the first word
 * @param middle the words between, initials or names
 * @param surname the last word that is no suffix
 * @param suffix {@code jr}, {@code sr}, {@code ii} and so on, or empty
 */
public record NameForms(String given, List<String> middle, String surname, String suffix) {
  private static final WordList SHORT = WordList.named("given-name-forms");
  private static final Map<String, List<String>> SHORT_BY_FORM = shortByForm();
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  public NameForms {
    middle = List.copyOf(middle);
  }

  /** Takes a name in compared form apart. */
  public static NameForms of(String key) {
    List<String> words = Arrays.asList(key.split(" ", -1));
    int last = words.size() - 1;
    String suffix = last > 0 && SUFFIXES.contains(words.get(last)) ? words.get(last) : "";
    int end = suffix.isEmpty() ? words.size() : last;
    List<String> middle = end > 2 ? words.subList(1, end - 1) : List.of();
    String surname = end > 1 ? words.get(end - 1) : "";
    return new NameForms(words.get(0), middle, surname, suffix);
  }

  /** True for a given name and a surname at least. */
  public boolean isFull() {
    return !surname.isEmpty();
  }

  /** True for "J. Cole", who may be anybody. */
  public boolean isInitial() {
    return given.length() == 1;
  }

  /** How every name begins that may be the same person's. */
  Set<String> beginnings() {
    if (isInitial()) {
      return Set.of(given);
    }
    Set<String> beginnings = new TreeSet<>();
    beginnings.add(given + " ");
    beginnings.add(given.charAt(0) + " ");
    forms(given).forEach(form -> beginnings.add(form + " "));
    SHORT_BY_FORM.getOrDefault(given, List.of()).forEach(form -> beginnings.add(form + " "));
    return beginnings;
  }

  private static Map<String, List<String>> shortByForm() {
    Map<String, List<String>> shortByForm = new HashMap<>();
    for (String entry : SHORT.entries()) {
      for (String form : forms(entry)) {
        shortByForm.computeIfAbsent(form, none -> new ArrayList<>()).add(entry);
      }
    }
    return shortByForm;
  }

  private static List<String> forms(String shortForm) {
    String forms = SHORT.value(shortForm);
    return forms.isEmpty() ? List.of() : List.of(forms.split(" ", -1));
  }

  /** True when both may be names of one person. */
  public boolean mayBe(NameForms other) {
    return isFull()
        && surname.equals(other.surname)
        && (suffix.equals(other.suffix) || suffix.isEmpty() || other.suffix.isEmpty())
        && mayBeGiven(given, other.given)
        && mayBeMiddle(other);
  }

  private static boolean mayBeGiven(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    return forms(one).contains(other) || forms(other).contains(one);
  }

  /** One may leave middle names out; those that both have agree, an initial with a name too. */
  private boolean mayBeMiddle(NameForms other) {
    List<String> fewer = middle.size() <= other.middle.size() ? middle : other.middle;
    List<String> more = middle.size() <= other.middle.size() ? other.middle : middle;
    int at = 0;
    for (String name : fewer) {
      while (at < more.size() && !agree(name, more.get(at))) {
        at++;
      }
      if (at == more.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean agree(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return one.equals(other) || (initial && one.charAt(0) == other.charAt(0));
  }

  /** The name with another surname, as before a marriage: "Mara Quill, née Stent". */
  String withSurname(String former) {
    List<String> words = new ArrayList<>();
    words.add(given);
    words.add(former);
    return String.join(" ", words);
  }
}
