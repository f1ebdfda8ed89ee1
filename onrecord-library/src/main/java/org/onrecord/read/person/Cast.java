package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.BirthParents;

/** Gathers the names of people in one text into figures: full names first, then short forms. */
final class Cast {
  private final Text text;
  private final PersonWords words;
  private final AsKin asKin;
  private final int[] facts;
  private final NameForms forms;
  private final OtherNames otherNames;
  private final SameNames sameNames;
  private final Wives wives;
  private final Beside beside;
  private final FamiliarForms familiar;
  private final MarriedNames married;
  private final List<Figure> figures = new ArrayList<>();
  private final Generations generations;
  private final Map<String, List<Figure>> byWord = new HashMap<>();
  private final Map<String, List<Figure>> byBeginning = new HashMap<>();
  private @Nullable Figure last;

  /** The person's name before the one that is looked at. */
  private @Nullable Name previous;

  /** The token after the last name of a person. */
  private int lastEnd = -1;

  /** Figures opened for a short name that a later place tells to be another's. */
  private final Map<Figure, Figure> sameAs = new HashMap<>();

  /** How many figures that share a word are compared; a story has few, a list of names many. */
  private static final int NAMESAKES = 16;

  /** How many are compared for misspellings. */
  private static final int NEIGHBOURS = 60;

  Cast(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.asKin = new AsKin(text, words);
    this.facts = facts;
    this.forms = new NameForms(text);
    this.otherNames = new OtherNames(text);
    this.sameNames = new SameNames(words);
    this.wives = new Wives(text);
    this.beside = new Beside(text, words);
    this.familiar = new FamiliarForms(words);
    this.married = new MarriedNames(text);
    this.generations = new Generations(forms, asKin, figures);
  }

  List<Figure> figures() {
    return figures;
  }

  /** The figure of each name, in the order of the names; all of them are people's. */
  List<Figure> gather(List<Name> names) {
    Figure[] found = new Figure[names.size()];
    for (int i = 0; i < found.length; i++) {
      previous = i > 0 ? names.get(i - 1) : null;
      List<String> parts = forms.parts(names.get(i));
      List<String> shared = withSharedSurname(names, i, parts);
      if (shared.size() > 1) {
        found[i] = full(names.get(i), shared, shared != parts);
        touch(found[i], names.get(i));
      }
    }
    figures.forEach(Figure::forget);
    last = null;
    for (int i = 0; i < found.length; i++) {
      previous = i > 0 ? names.get(i - 1) : null;
      if (found[i] == null) {
        found[i] = shortForm(names.get(i), forms.parts(names.get(i)));
      }
      touch(found[i], names.get(i));
    }
    for (int i = 0; i < found.length; i++) {
      found[i] = meant(found[i]);
    }
    figures.removeAll(sameAs.keySet());
    Seats.tell(figures);
    return List.of(found);
  }

  private void touch(Figure figure, Name name) {
    if (!generations.isMarked(name)) {
      figure.latest = name.first();
      figure.named++;
    }
    last = figure;
    lastEnd = name.end();
    figure.minor |= forms.isMinor(name.end());
  }

  /** "Abel" in "Abel and Ines Odell" is Abel Odell. */
  private List<String> withSharedSurname(List<Name> names, int index, List<String> parts) {
    Name name = names.get(index);
    if (parts.size() != 1
        || index + 1 == names.size()
        || NameTable.given(facts[name.first()]) == 0) {
      return parts;
    }
    Name next = names.get(index + 1);
    boolean joined =
        next.outer() == name.end() + 1
            // not "Abel and Judge Ines Odell"
            && !next.hasTitle()
            && next.size() > 1
            && (text.is(name.end(), "and") || text.is(name.end(), "&"));
    // "[Abel] Odell", as papers put in what was not said
    boolean put = text.is(name.end(), "]") && next.outer() == name.end() + 1 && next.size() == 1;
    boolean known = with(parts.get(0)).stream().anyMatch(f -> f.surnames().contains(parts.get(0)));
    List<String> others = forms.parts(next);
    if (put && others.size() == 1) {
      return List.of(parts.get(0), others.get(0));
    }
    if (!joined
        || known
        || others.size() < 2
        || (NameTable.surname(facts[name.first()]) > 5
            && NameTable.given(facts[name.first()]) < 3)) {
      return parts;
    }
    return List.of(parts.get(0), others.get(others.size() - 1));
  }

  private Figure full(Name name, List<String> parts, boolean shared) {
    String form = forms.form(name);
    String canonical = shared ? form + surnameAfter(name) : form;
    Figure born = bornAs(name);
    if (born != null) {
      born.addAlias(canonical, parts);
      index(born, parts);
      return born;
    }
    List<Figure> namesakes = new ArrayList<>(with(parts.get(parts.size() - 1)));
    namesakes.addAll(with(parts.get(0)));
    for (Figure figure : namesakes) {
      boolean same =
          !generations.isOther(name, figure)
              && (figure.forms().contains(canonical)
                  || sameNames.isSamePerson(figure.words(), parts));
      if (same && !isKinOfNamesake(name, figure)) {
        figure.addForm(canonical, parts);
        index(figure, parts);
        if (shared) {
          figure.forms().add(form);
        }
        return figure;
      }
    }
    Figure renamed = married.of(name, parts, with(parts.get(0)), figures);
    if (renamed != null) {
      renamed.addAlias(canonical, parts);
      index(renamed, parts);
      return renamed;
    }
    Figure figure = open(name, canonical, parts);
    figure.titled += titleSex(name);
    String nickname = forms.nickname(name);
    if (!nickname.isEmpty()) {
      figure.givens().add(nickname);
      index(figure, List.of(nickname));
    }
    if (shared) {
      figure.forms().add(form);
    }
    return figure;
  }

  /** Whose other name it is: "Kit Odell, born Christopher Marsh". */
  private @Nullable Figure bornAs(Name name) {
    int before = name.outer() - 1;
    boolean known = otherNames.knownAs(before) >= 0;
    boolean born = otherNames.isBorn(before);
    if (before > 0 && last != null && lastEnd == before - 1 && text.is(before, "now")) {
      // "Ines Odell, now Ines Marsh": with the same given name
      return last.givens().contains(forms.parts(name).get(0)) ? last : null;
    }
    boolean real = otherNames.isRealName(before);
    if (before > 0 && last != null && lastEnd == before && otherNames.isPeer(name)) {
      // "Abel Odell, Lord Marsh"
      return last;
    }
    if ((!known && !born && !real) || before < 0) {
      return null;
    }
    if (born && text.sentenceStart(text.sentenceOf(before)) == before) {
      return topic(forms.parts(name));
    }
    Figure subject = born ? subjectOf(before - 1) : null;
    if (subject != null) {
      return subject;
    }
    boolean near = last != null && text.sentenceOf(before) - text.sentenceOf(last.latest) <= 3;
    return near ? last : null;
  }

  /** "ODELL was born Abel Marsh": whoever stands before the "was". */
  private @Nullable Figure subjectOf(int was) {
    if (previous == null || previous.end() != was || !text.is(was, "was")) {
      return null;
    }
    List<String> parts = forms.parts(previous);
    List<Figure> called = with(parts.get(parts.size() - 1));
    return called.isEmpty() ? null : called.get(0);
  }

  /** "Born Abel Odell in 1941, he": who has that given name, else who is named first. */
  private @Nullable Figure topic(List<String> parts) {
    for (Figure figure : with(parts.get(0))) {
      if (figure.givens().contains(parts.get(0))) {
        return figure;
      }
    }
    return figures.isEmpty() ? null : figures.get(0);
  }

  private String surnameAfter(Name name) {
    int token = name.end();
    int end = token + 1;
    while (end < text.size() && (text.isCapital(end) || words.isParticle(text.lower(end)))) {
      end++;
    }
    int first = end - 1;
    while (first - 1 > token + 1 && words.isParticle(text.lower(first - 1))) {
      first--;
    }
    return " " + text.span(first, end).of(text.string());
  }

  private Figure open(Name name, String form, List<String> parts) {
    Figure figure = new Figure(form, parts);
    figure.generation = forms.generation(name);
    figure.seat = forms.seat(name);
    figure.addForm(form, parts);
    figure.likelyWoman = likelyWoman(name, parts);
    figure.asKin = asKin.isNoun(name);
    figure.parent = parts.size() > 1 && BirthParents.isParent(text, name.outer());
    figure.opened = name.first();
    figure.kinSex = beside.kinSex(name);
    figure.bride = married.isBride(name);
    figure.wife = parts.size() == 1 && wives.isWife(name);
    figure.husband = parts.size() == 1 && wives.isHusband(name);
    figures.add(figure);
    index(figure, parts);
    return figure;
  }

  /** A surname alone, as in "Marion said", tells nothing. */
  private int likelyWoman(Name name, List<String> parts) {
    int first = facts[name.first()];
    boolean surname = parts.size() == 1 && NameTable.surname(first) >= NameTable.given(first);
    int share = surname ? 0 : NameTable.women(first);
    return share == 0 ? 0 : share - 4;
  }

  private void index(Figure figure, List<String> parts) {
    for (String part : parts) {
      put(byWord, part, figure, NAMESAKES);
      put(byBeginning, part.substring(0, 1), figure, NEIGHBOURS);
    }
    String last = parts.get(parts.size() - 1);
    String bare = NameForms.withoutArticle(last);
    if (parts.size() > 1 && !bare.equals(last)) {
      put(byWord, bare, figure, NAMESAKES);
    }
  }

  private static void put(Map<String, List<Figure>> index, String key, Figure figure, int most) {
    List<Figure> list = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.size() < most && !list.contains(figure)) {
      list.add(figure);
    }
  }

  /** The figures one of whose names has the word. */
  private List<Figure> with(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  /** "her mother Ottilie Ann Marsh" is not Ottilie Marsh herself. */
  private boolean isKinOfNamesake(Name name, Figure figure) {
    return asKin.isNoun(name) && !figure.forms().contains(forms.form(name));
  }

  private Figure shortForm(Name name, List<String> parts) {
    String word = String.join(" ", parts);
    int sex = titleSex(name);
    Figure best = null;
    boolean kin = asKin.isNoun(name);
    String seat = forms.seat(name);
    List<Figure> others = new ArrayList<>();
    boolean surname = with(word).stream().anyMatch(figure -> !figure.isMiddle(word));
    for (Figure figure : with(word)) {
      boolean other =
          isOther(name, word, figure, sex, kin)
              || Seats.differ(seat, figure.seat)
              // "Ms Odell" is Ines Odell and not her daughter Ada Odell Marsh
              || surname && figure.isMiddle(word);
      if (other) {
        others.add(figure);
      }
      if (isShortFormOf(word, figure) && !other && isCloser(figure, best, sex, name)) {
        best = figure;
      }
    }
    best = best == null && generations.isMarked(name) ? generations.of(name) : best;
    best = best == null ? inOtherForm(name, word, sex, others) : best;
    if (beside.isSomeOther(name)) {
      best = null;
    }
    Figure known = bornAs(name);
    boolean maiden = otherNames.isMaiden(name.outer() - 1);
    if (known != null && (best == null || maiden || isOnly(best, word))) {
      // "Katherine Odell, known as Kit"
      known = meant(known);
      if (best != null && !maiden && meant(best) != known) {
        sameAs.put(meant(best), known);
      }
      known.addAlias(forms.form(name), parts);
      known.givens().add(word);
      index(known, parts);
      return known;
    }
    if (best == null) {
      return open(name, forms.form(name), parts);
    }
    best.addForm(forms.form(name), parts);
    best.seat = best.seat.isEmpty() ? seat : best.seat;
    best.titled += sex;
    best.bySurname |= best.surnames().contains(word) && !generations.isMarked(name);
    index(best, parts);
    return best;
  }

  /** Cannot be the bearer of the name, though it is a word of the figure's. */
  private boolean isOther(Name name, String word, Figure figure, int sex, boolean kin) {
    return isOtherSex(sex, figure)
        || generations.isOther(name, figure)
        || Wives.isHardly(sex, figure)
        // "his father, Lord Odell" is not Ines Odell
        || kin && sex < 0 && figure.likelyWoman >= 2
        // "Mr Odell" is nobody of 15
        || sex < 0 && figure.minor
        // "Abel James Odell ... a son, James"
        || kin && !name.hasTitle() && figure.isMiddle(word);
  }

  /** Who is meant by a name that nobody has a word of: a wife, a misspelling, a familiar form. */
  private @Nullable Figure inOtherForm(Name name, String word, int sex, List<Figure> others) {
    Figure best = wives.isMr(name) ? wives.husbandOf(word, figures) : null;
    boolean relative = !forms.generation(name).isEmpty();
    if (best == null && wives.isMrs(name)) {
      best = wives.of(word, figures);
    }
    if (best == null && !relative) {
      best = variant(word, asKin.isNoun(name), sex, others);
    }
    if (best == null) {
      best = withPlural(name, word);
    }
    if (best == null && beside.isAlone(name)) {
      Figure called = familiar.of(word, near(word), this::with);
      // "Abe Jr." is Abel Odell Jr.
      boolean same = called != null && called.generation.equals(forms.generation(name));
      best = relative && !same ? null : called;
    }
    return best;
  }

  private Figure meant(Figure figure) {
    Figure meant = figure;
    for (Figure next = sameAs.get(meant); next != null; next = sameAs.get(meant)) {
      meant = next;
    }
    return meant;
  }

  private static boolean isOnly(Figure figure, String word) {
    return figure.words().size() == 1 && figure.words().get(0).equals(word);
  }

  private boolean isCloser(Figure figure, @Nullable Figure best, int sex, Name name) {
    if (best == null) {
      return true;
    }
    boolean called = figure.titled * sex > 0;
    if (called != best.titled * sex > 0) {
      // "Mr Odell" after his parents, "Abel and Ines Odell", were named: who was called so before
      return called;
    }
    boolean other = figure.likelyWoman * sex <= -2;
    if (other != best.likelyWoman * sex <= -2) {
      // "Mr Odell" after "Abel and Ines Odell"
      return !other;
    }
    if (figure.asKin != best.asKin && (figure.asKin ? best : figure).bySurname) {
      // "Odell sang. His brother, Ned Odell, wept. Odell left": not the brother
      return best.asKin;
    }
    if (figure.asKin != best.asKin
        && asKin.isAside(figure.asKin ? figure : best, name, figures.get(0))) {
      return best.asKin;
    }
    Figure parent = figure.parent ? figure : best;
    if (figure.parent != best.parent
        && asKin.isForBirth(parent, parent == figure ? best : figure)) {
      return best.parent;
    }
    // Who is named far more often keeps the bare surname: "Odell" among Abel and Ines Odell.
    int more = figure.named - best.named;
    return Math.abs(more) > 1 ? more > 0 : figure.latest >= 0 && figure.latest > best.latest;
  }

  private boolean isShortFormOf(String word, Figure figure) {
    return figure.surnames().contains(word)
        || figure.givens().contains(word)
        || figure.words().contains(word)
        || isOnly(figure, word);
  }

  /** 1 for "Mrs", -1 for "Mr", 0 for a title of both or none. */
  private int titleSex(Name name) {
    if (!name.hasTitle()) {
      return 0;
    }
    PersonWords.Sex sex = words.titleSex(NameRun.bare(text.lower(name.first() - 1)));
    return sex == PersonWords.Sex.WOMAN ? 1 : sex == PersonWords.Sex.MAN ? -1 : 0;
  }

  private static boolean isOtherSex(int sex, Figure figure) {
    return figure.woman * sex < 0 || figure.titled * sex < 0 || figure.kinSex * sex < 0;
  }

  private List<Figure> near(String word) {
    return byBeginning.getOrDefault(word.substring(0, 1), List.of());
  }

  /** "Mr Odells's lawyer" where Abel Odell is named: an owner's "s" that stands twice. */
  private @Nullable Figure withPlural(Name name, String word) {
    boolean one = name.hasTitle() || text.is(name.end(), Tag.POS);
    if (!one || word.length() < 5 || !word.endsWith("s")) {
      return null;
    }
    List<Figure> called = with(word.substring(0, word.length() - 1));
    return called.size() == 1 && called.get(0).isFull() ? called.get(0) : null;
  }

  /** A figure whose name is the same but for a misspelling or a short form. */
  private @Nullable Figure variant(String word, boolean kin, int sex, List<Figure> others) {
    Figure found = null;
    String beginning = word.substring(0, 1);
    for (Figure figure : byBeginning.getOrDefault(beginning, List.of())) {
      for (String known : figure.words()) {
        boolean namesake = kin && figure.isMiddle(word);
        // Obama is no slip for Osama
        boolean other = words.isFamous(word) && !words.isFamous(known);
        other |= Wives.isHardly(sex, figure) || others.contains(figure);
        // "Lady Odell" is not Ines Odell-Marsh where Abel Odell is named
        other |= known.indexOf('-') > 0 && !with(word).isEmpty();
        if (!namesake && !other && Nicknames.isVariant(word, known)) {
          if (found != null && found != figure) {
            return null;
          }
          found = figure;
        }
      }
    }
    return found;
  }
}
