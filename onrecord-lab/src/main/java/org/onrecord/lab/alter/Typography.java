package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onrecord.archive.check.Alarm;
import org.onrecord.archive.check.Grade;

/** The same words: as they stand on record, or with other marks, dashes, spaces and points. */
final class Typography {
  private static final String AFTER = "\"{words},\" said {name} on Tuesday.";
  private static final String CURLY = "\u201c{words},\u201d said {name} on Tuesday.";

  private Typography() {}

  static List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    unaltered(variants);
    typographic(variants);
    return variants;
  }

  private static void unaltered(List<Variant> variants) {
    String kind = "unaltered";
    String colon = "On Tuesday {name} said: \"{words}\"";
    String curly = "On Tuesday {name} said: \u201c{words}\u201d";
    variants.add(Variant.of(kind, "after a colon", (base, bases, random) -> whole(base, colon)));
    variants.add(Variant.of(kind, "in curly marks", (base, bases, random) -> whole(base, curly)));
    variants.add(Variant.of(kind, "before its tag", (base, bases, random) -> tagged(base, AFTER)));
    variants.add(
        Variant.of(
            kind, "before its tag in curly marks", (base, bases, random) -> tagged(base, CURLY)));
    variants.add(
        Variant.of(
            kind, "its first sentence", (base, bases, random) -> sentence(base, colon, true)));
    variants.add(
        Variant.of(
            kind, "its last sentence", (base, bases, random) -> sentence(base, colon, false)));
    variants.add(
        Variant.of(kind, "with its tag between sentences", (base, bases, random) -> between(base)));
    variants.add(
        Variant.of(kind, "with its tag at a comma", (base, bases, random) -> atComma(base)));
  }

  private static Optional<Change> whole(Base base, String frame) {
    return Optional.of(
        new Change(base.speaker(), base.words(), frame, Expected.of(Grade.VERBATIM)));
  }

  private static Optional<Change> tagged(Base base, String frame) {
    if (base.words().endsWith("?") || base.words().endsWith("!")) {
      return Optional.empty();
    }
    String words = Edits.ending(base.words(), "");
    return Optional.of(new Change(base.speaker(), words, frame, Expected.of(Grade.VERBATIM)));
  }

  private static Optional<Change> sentence(Base base, String frame, boolean first) {
    List<List<String>> sentences = Sentences.of(base.tokens()).orElse(List.of());
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    List<String> one = sentences.get(first ? 0 : sentences.size() - 1);
    String words = String.join(" ", one);
    return one.size() < 4
        ? Optional.empty()
        : Optional.of(new Change(base.speaker(), words, frame, Expected.of(Grade.VERBATIM)));
  }

  private static Optional<Change> between(Base base) {
    List<List<String>> sentences = Sentences.of(base.tokens()).orElse(List.of());
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    String first = String.join(" ", sentences.get(0));
    if (first.endsWith("?") || first.endsWith("!") || first.endsWith(":")) {
      return Optional.empty();
    }
    String rest = base.words().strip().substring(first.length()).strip();
    String frame = "\"" + Edits.ending(first, ",") + "\" said {name}. \"{words}\"";
    return Optional.of(new Change(base.speaker(), rest, frame, Expected.of(Grade.VERBATIM)));
  }

  private static Optional<Change> atComma(Base base) {
    int comma = base.words().indexOf(", ");
    if (comma < 12 || comma > base.words().length() - 15) {
      return Optional.empty();
    }
    String frame = "\"" + base.words().substring(0, comma + 1) + "\" said {name}, \"{words}\"";
    return Optional.of(
        new Change(
            base.speaker(), base.words().substring(comma + 2), frame, Expected.of(Grade.VERBATIM)));
  }

  private static void typographic(List<Variant> variants) {
    add(variants, "straight apostrophes", words -> words.replace('\u2019', '\''));
    add(variants, "curly apostrophes", words -> words.replace('\'', '\u2019'));
    add(variants, "long dashes short", words -> words.replace("\u2014", "\u2013"));
    add(variants, "short dashes long", words -> words.replace("\u2013", "\u2014"));
    add(variants, "dashes as hyphens", words -> words.replaceAll(" ?[\u2014\u2013] ?", " - "));
    add(
        variants,
        "dashes without spaces",
        words -> words.replaceAll(" [\u2014\u2013-] ", "\u2014"));
    add(variants, "two spaces", words -> words.replaceFirst("(\\w) (\\w)", "$1  $2"));
    add(variants, "spaces that do not break", words -> words.replaceFirst(" ", "\u00a0"));
    add(variants, "no final stop", words -> stop(words, ""));
    add(variants, "a comma at the end", words -> stop(words, ","));
    add(variants, "a dash at the end", words -> stop(words, " \u2014"));
    add(variants, "an exclamation mark at the end", words -> stop(words, "!"));
    add(variants, "an ellipsis at the end", words -> stop(words, " ..."));
    add(variants, "an ellipsis at the start", words -> "... " + words);
    add(variants, "a small first letter", Typography::small);
    add(variants, "hyphens as spaces", words -> words.replaceFirst("(\\w\\w)-(\\w\\w)", "$1 $2"));
    add(variants, "a sign for the ellipsis", words -> words.replace("...", "\u2026"));
    add(variants, "sic", words -> words.replaceFirst("(\\w) (\\w)", "$1 (sic) $2"));
    add(variants, "sic in brackets", words -> words.replaceFirst("(\\w) (\\w)", "$1 [sic] $2"));
    add(variants, "a small letter in brackets", words -> bracketed(words, small(words)));
    add(variants, "a soft hyphen", words -> words.replaceFirst("(\\w\\w)(\\w\\w)", "$1\u00ad$2"));
    ask(variants, "made a question", "?");
    ask(variants, "made a question and a cry", "?!");
    variants.add(
        Variant.of(
            "question",
            "made a statement",
            (base, bases, random) ->
                base.words().endsWith("?")
                    ? asked(base, Edits.ending(base.words(), "."))
                    : Optional.empty()));
  }

  private static String stop(String words, String end) {
    return words.endsWith(".") ? Edits.ending(words, end) : words;
  }

  private static String small(String words) {
    return words.startsWith("I ") || words.startsWith("I'") || words.startsWith("I\u2019")
        ? words
        : Edits.lower(words);
  }

  private static String bracketed(String words, String small) {
    return small.equals(words) || words.length() < 2 || !Character.isLetter(words.charAt(1))
        ? words
        : "[" + small.charAt(0) + "]" + small.substring(1);
  }

  private static void add(List<Variant> variants, String way, UnaryOperator<String> change) {
    variants.add(
        Variant.of(
            "typographic",
            way,
            (base, bases, random) -> {
              String words = change.apply(base.words());
              return words.equals(base.words())
                  ? Optional.empty()
                  : Optional.of(
                      new Change(base.speaker(), words, Expected.calm(Grade.TYPOGRAPHIC)));
            }));
  }

  private static void ask(List<Variant> variants, String way, String end) {
    variants.add(
        Variant.of(
            "question",
            way,
            (base, bases, random) ->
                base.words().endsWith(".")
                    ? asked(base, Edits.ending(base.words(), end))
                    : Optional.empty()));
  }

  private static Optional<Change> asked(Base base, String words) {
    return Optional.of(
        new Change(base.speaker(), words, Expected.of(Grade.TYPOGRAPHIC, Alarm.QUESTION)));
  }
}
