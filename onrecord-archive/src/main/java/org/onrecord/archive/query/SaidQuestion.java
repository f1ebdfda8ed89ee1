package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A question for quotations: who said what, when. Everything left open asks for all.
 *
 * @param person the speaker's name: a full name, or any words of it
 * @param words words the quotation must contain, in any order; words between double quotes must
 *     stand in a row
 * @param from the first publication date wanted
 * @param to the last publication date wanted
 * @param standingOnly true to leave out what a later version corrected; the words of withheld and
 *     canceled stories are never given
 */
public record SaidQuestion(
    Optional<String> person,
    Optional<String> words,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean standingOnly) {

  /** All quotations that stand. */
  public static final SaidQuestion ALL =
      new SaidQuestion(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);

  public SaidQuestion {
    Objects.requireNonNull(person);
    Objects.requireNonNull(words);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
  }

  /** The same, by this speaker only. */
  public SaidQuestion withPerson(String person) {
    return new SaidQuestion(Optional.of(person), words, from, to, standingOnly);
  }

  /** The same, with these words only. */
  public SaidQuestion withWords(String words) {
    return new SaidQuestion(person, Optional.of(words), from, to, standingOnly);
  }

  /** The same, published on {@code from} or later only. */
  public SaidQuestion withFrom(LocalDate from) {
    return new SaidQuestion(person, words, Optional.of(from), to, standingOnly);
  }

  /** The same, published on {@code to} or earlier only. */
  public SaidQuestion withTo(LocalDate to) {
    return new SaidQuestion(person, words, from, Optional.of(to), standingOnly);
  }

  /** The same, with what a later version corrected. */
  public SaidQuestion withCorrected() {
    return new SaidQuestion(person, words, from, to, false);
  }
}
