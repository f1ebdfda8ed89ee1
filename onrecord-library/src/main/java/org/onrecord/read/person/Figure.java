package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person of one story while the story is being read: the names so far and what they tell. */
final class Figure {
  /** The words of the fullest name, folded, without titles and "Jr". */
  private List<String> words;

  private String fullest;
  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> givens = new LinkedHashSet<>();
  private final Set<String> surnames = new LinkedHashSet<>();

  /** What the story itself says of the person: positive for a woman, negative for a man. */
  int woman;

  /** "jr", "sr", "iii" of the name that the person was first found by; else empty. */
  String generation = "";

  /** "Kew" of "Lord Marsh of Kew"; else empty. */
  String seat = "";

  /** The age that stands right after the name, in the story's words; else empty. */
  String age = "";

  /** What the pronouns tied so far say: positive for "she", negative for "he". */
  int tied;

  /** A person without a name, "my mum", "a driver": may be meant by a pronoun, is never told. */
  final boolean unnamed;

  /** From how frequent the given name is among women: -3 to 3, 0 where nothing is known. */
  int likelyWoman;

  /** What the noun of kin before the first full name says: 1 for "his wife", -1 for "her son". */
  int kinSex;

  /** First named right behind "married". */
  boolean bride;

  /** First named as somebody's kin: "his brother, Abel Odell". */
  boolean asKin;

  /** First named as a parent in words of another's birth: "born in Harwick to Abel Odell". */
  boolean parent;

  /** Token of the first name by which the person was found. */
  int opened = -1;

  /** First named by the given name alone as somebody's wife: "his wife, Ines". */
  boolean wife;

  /** The same as somebody's husband: "her husband, Abel". */
  boolean husband;

  /** Told to be younger than 18 right behind the name. */
  boolean minor;

  /** Called by the surname alone before. */
  boolean bySurname;

  /** How often called "Mrs" and the like, less how often "Mr". */
  int titled;

  /** Token of the latest mention so far. */
  int latest = -1;

  /** How often named so far. */
  int named;

  /** Before the text is gone through once more. */
  void forget() {
    latest = -1;
    named = 0;
  }

  /** Nouns that the story says of the person: "singer", "widow". */
  final Set<String> roles = new LinkedHashSet<>();

  /** Token of the latest mention as the subject of a clause; -1 before the first. */
  int latestSubject = -1;

  /** Token of the latest mention beside a verb of saying; -1 before the first. */
  int spoke = -1;

  final List<Reference> references = new ArrayList<>();

  /** Every place of a name, those to come as well. */
  final List<Name> names = new ArrayList<>();

  /** The reference before the place that is being read, or the last in the text. */
  Reference lastReference() {
    return references.get(references.size() - 1);
  }

  /** Token of the latest mention outside quotation marks; -1 for none. */
  int lastTold() {
    for (int i = references.size() - 1; i >= 0; i--) {
      if (!references.get(i).quoted()) {
        return references.get(i).first();
      }
    }
    return -1;
  }

  /**
   * Whether "she" (1) or "he" (-1) may mean the person. What the story says goes before what the
   * given name suggests: "Mr Laurie Marsh" is "he". Where neither tells, the pronouns tied so far
   * do.
   */
  boolean mayBe(int sex) {
    if (sex == 0) {
      return true;
    }
    int name = Math.abs(likelyWoman) < 2 ? 0 : likelyWoman + Integer.signum(likelyWoman);
    int signs = (3 * woman + name) * sex;
    return signs == 0 ? tied * sex >= 0 : signs > -3;
  }

  /** What story and given name together say: positive for a woman, -9 to 9. */
  int sex() {
    return Math.max(-9, Math.min(9, 3 * woman + likelyWoman));
  }

  Figure(String name, List<String> words) {
    this.fullest = name;
    this.words = words;
    this.unnamed = false;
    learn(words);
  }

  /** Somebody whom the story does not name: a positive {@code woman} for a woman. */
  Figure(int woman) {
    this.fullest = "";
    this.words = List.of();
    this.unnamed = true;
    this.woman = woman;
  }

  /** Adds another form of the name. */
  void addForm(String form, List<String> more) {
    forms.add(form);
    if (more.size() > words.size()
        || (more.size() == words.size() && form.length() > fullest.length() && !wife && !husband)
        || (more.equals(words) && isShouted(fullest))) {
      fullest = form;
      words = more;
    }
    learn(more);
  }

  /** "INES ODELL", as headlines and first words of a story write her. */
  private static boolean isShouted(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return letters > 4;
  }

  /** Adds a name that is another than the one the person goes by. */
  void addAlias(String form, List<String> more) {
    forms.add(form);
    learn(more);
  }

  private void learn(List<String> more) {
    if (more.size() > 1) {
      givens.add(more.get(0));
      if (more.size() > 2 && more.get(0).length() == 1) {
        // "J. Randolph Odell"
        givens.add(more.get(1));
      }
      surnames.add(more.get(more.size() - 1));
      surnames.add(NameForms.withoutArticle(more.get(more.size() - 1)));
    }
  }

  String fullest() {
    return fullest;
  }

  /** Calls two princesses of one name by their seats: "Ines of Velden". */
  void tellBySeat() {
    fullest = fullest + " of " + seat;
    forms.add(fullest);
  }

  Set<String> forms() {
    return forms;
  }

  List<String> words() {
    return words;
  }

  Set<String> givens() {
    return givens;
  }

  Set<String> surnames() {
    return surnames;
  }

  /** Neither the first nor the last word of the name: "James" of "Abel James Odell". */
  boolean isMiddle(String word) {
    return words.contains(word) && !givens.contains(word) && !surnames.contains(word) && isFull();
  }

  boolean isFull() {
    return words.size() > 1;
  }
}
