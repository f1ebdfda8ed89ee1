package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;

/**
 * Checks what a draft says a person is or does.
 *
 * <p>The same role on record agrees. A role that the record has as a former one by that day, in the
 * same words, contradicts. One that a retirement ended by then does not agree; see {@link
 * RoleEnds}. Other roles say nothing: one can be many things.
 */
final class RoleCheck {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "late", "retired", "erstwhile", "onetime", "outgoing");

  private static final Set<String> LITTLE =
      Set.of("a", "an", "the", "of", "for", "at", "in", "and");

  /** Characters of the year in a date. */
  private static final int YEAR = 4;

  /** Years after which an agreeing line may be out of date. */
  private static final int LONG_AGO = 1;

  private final RecordedPeople people;

  RoleCheck(RecordedPeople people) {
    this.people = people;
  }

  Optional<FactCheck> check(Reading draft, Role role) {
    Optional<String> name = FactChecker.name(draft, role.person());
    Set<String> said = words(role);
    if (name.isEmpty() || said.isEmpty()) {
      return Optional.empty();
    }
    List<PersonOnRecord> known = people.named(name.get());
    if (known.size() != 1 || known.get(0).roles().isEmpty()) {
      return Optional.empty();
    }
    String fact = name.get() + ": " + role.role();
    @Nullable FindingOnRecord<Role> agrees = null;
    @Nullable FindingOnRecord<Role> over = null;
    for (FindingOnRecord<Role> other : known.get(0).roles()) {
      boolean same = words(other.finding()).equals(said) || saysLess(role, other.finding());
      if (same && isFormer(other.finding()) == isFormer(role)) {
        agrees = other;
      } else if (same && !isFormer(role) && endedBy(other, role)) {
        over = other;
      }
    }
    Optional<FactCheck> ended =
        isFormer(role) || agrees == null
            ? Optional.empty()
            : RoleEnds.check(draft, fact, role, agrees, known.get(0));
    if (ended.isPresent() && over == null) {
      return ended;
    }
    boolean contradicts = over != null && !isLater(agrees, over);
    @Nullable FindingOnRecord<Role> found = contradicts ? over : agrees;
    if (found == null) {
      return Optional.of(Facts.notOnRecord(draft, fact, role.evidence()));
    }
    return Optional.of(
        Facts.of(
            draft,
            fact,
            role.evidence(),
            contradicts ? FactCheck.Verdict.CONTRADICTS : FactCheck.Verdict.AGREES,
            List.of(Facts.line(found)),
            contradicts
                ? "on record " + found.finding().role() + " by " + asOf(found.finding())
                : age(found.finding(), role)));
  }

  /** Says so where the role was last on record long before the draft. */
  private static String age(Role known, Role draft) {
    boolean dated = known.asOf().isPresent() && draft.asOf().isPresent();
    return dated && isOld(asOf(known), asOf(draft)) ? "last on record on " + asOf(known) : "";
  }

  private static boolean isOld(String known, String draft) {
    boolean years = known.length() >= YEAR && draft.length() >= YEAR;
    return years
        && known.substring(0, YEAR).chars().allMatch(Character::isDigit)
        && draft.substring(0, YEAR).chars().allMatch(Character::isDigit)
        && Integer.parseInt(draft.substring(0, YEAR)) - Integer.parseInt(known.substring(0, YEAR))
            > LONG_AGO;
  }

  private static boolean endedBy(FindingOnRecord<Role> other, Role role) {
    return isFormer(other.finding()) && asOf(other.finding()).compareTo(asOf(role)) <= 0;
  }

  private static boolean isLater(@Nullable FindingOnRecord<Role> one, FindingOnRecord<Role> other) {
    return one != null && asOf(one.finding()).compareTo(asOf(other.finding())) > 0;
  }

  static String asOf(Role role) {
    return role.asOf().orElse("9999");
  }

  private static boolean isFormer(Role role) {
    List<String> words = Words.of(role.role());
    return !words.isEmpty() && FORMER.contains(words.get(0));
  }

  /**
   * "the MP for Skelmoor" where "MP for Skelmoor and Ewedale" is on record, "chief executive" where
   * the firm is told too; "president" says other than "vice-president".
   */
  private static boolean saysLess(Role role, Role known) {
    List<String> less = withoutFormer(role);
    List<String> more = withoutFormer(known);
    boolean begins =
        !less.isEmpty() && less.size() <= more.size() && more.subList(0, less.size()).equals(less);
    return begins && words(known).containsAll(words(role));
  }

  private static List<String> withoutFormer(Role role) {
    List<String> words = new ArrayList<>(Words.of(role.role()));
    words.removeAll(FORMER);
    return words;
  }

  /** The words of the role and its organisation, without articles and "former". */
  static Set<String> words(Role role) {
    Set<String> words = new LinkedHashSet<>(Words.of(role.role()));
    role.organisation().map(Words::of).ifPresent(words::addAll);
    words.removeAll(LITTLE);
    words.removeAll(FORMER);
    return words;
  }
}
