package org.onrecord.read.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** The words of one text's names: as they stand there, and as they are compared. */
final class NameForms {
  private final Text text;

  NameForms(Text text) {
    this.text = text;
  }

  /**
   * The word between the marks in 'Abel "Buddy" Odell', folded, and that of 'Abel "The Razor"
   * Odell'; empty for none.
   */
  String nickname(Name name) {
    for (int token = name.first() + 1; token < name.end() - 2; token++) {
      int last = text.is(token + 1, "the") ? token + 2 : token + 1;
      boolean marks = !isWord(token) && !text.is(token, ",") && !isWord(last + 1);
      if (marks && last < name.end() - 1 && isWord(last)) {
        return fold(text.lower(last));
      }
    }
    return "";
  }

  private boolean isWord(int token) {
    return Character.isLetter(text.lower(token).charAt(0));
  }

  /** "jr", "sr", "iii"; "sr" for "the elder Odell", "jr" for the younger; empty for none. */
  String generation(Name name) {
    if (name.size() == 1 && text.is(name.outer() - 2, "the")) {
      return switch (text.lower(name.outer() - 1)) {
        case "elder", "older" -> "sr";
        case "younger" -> "jr";
        default -> "";
      };
    }
    String lower = NameRun.bare(text.lower(name.end() - 1));
    if (name.size() == 1 || !NameRun.isGeneration(lower)) {
      return "";
    }
    return lower;
  }

  /** "Kew" of "Lord Marsh of Kew"; empty for none. */
  String seat(Name name) {
    int seat = name.end() + 1;
    boolean peer = name.hasTitle() && NameSigns.isPeerTitle(text.lower(name.first() - 1));
    return peer && text.is(name.end(), "of") && text.isCapital(seat) ? text.word(seat) : "";
  }

  /** The name as it stands in the text. */
  String form(Name name) {
    String form = text.span(name.first(), name.end()).of(text.string());
    // "Buddy Odell" of "'Buddy' Odell", "Ines Odell" of "(Ines) Odell"
    return isMarkedFirst(name) ? form.replaceFirst("^\\(?([\\p{L}-]+)[)'\"’”]", "$1") : form;
  }

  /** "(Ines) Odell", "'Buddy' Odell": the first word stands in marks. */
  private boolean isMarkedFirst(Name name) {
    boolean second =
        name.size() > 2 && !isWord(name.first() + 1) && !text.is(name.first() + 1, ",");
    boolean closed = name.size() > 3 && !isWord(name.first() + 3);
    return !isWord(name.first()) || (second && !closed && hasOneMark(name));
  }

  private boolean hasOneMark(Name name) {
    int marks = 0;
    for (int token = name.first(); token < name.end(); token++) {
      marks += isWord(token) ? 0 : 1;
    }
    return marks == 1;
  }

  /** The words of a name, folded, without marks, initials' points and "Jr". */
  List<String> parts(Name name) {
    List<String> parts = new ArrayList<>();
    boolean nickname = false;
    boolean leads = isMarkedFirst(name);
    for (int token = name.first(); token < name.end(); token++) {
      String lower = text.lower(token);
      if (!Character.isLetter(lower.charAt(0))) {
        nickname = !leads && !nickname && !lower.equals(",");
        continue;
      }
      if (!nickname && !(NameRun.isGeneration(lower) && !parts.isEmpty())) {
        parts.add(fold(lower));
      }
    }
    if (parts.isEmpty()) {
      parts.add(text.lower(name.first()));
    }
    return parts;
  }

  /** "masri" of "al-masri": papers write one person's name with the article and without. */
  static String withoutArticle(String folded) {
    int hyphen = folded.indexOf('-');
    if (hyphen < 2 || hyphen > 3 || folded.length() < hyphen + 4) {
      return folded;
    }
    return switch (folded.substring(0, hyphen)) {
      case "al", "el", "ul", "as", "ash", "ad", "ar", "at", "az", "an" ->
          folded.substring(hyphen + 1);
      default -> folded;
    };
  }

  /** Without diacritics and points. */
  static String fold(String lower) {
    boolean plain = true;
    for (int i = 0; i < lower.length(); i++) {
      plain &= lower.charAt(i) < 128 && lower.charAt(i) != '.';
    }
    if (plain) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}.]", "")
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .toLowerCase(Locale.ROOT);
  }

  /** "Abel Odell, 15,", "Abel (15)". */
  boolean isMinor(int next) {
    return next + 2 < text.size()
        && (text.is(next, ",") || text.is(next, "("))
        && text.is(next + 1, Tag.CD)
        && (text.is(next + 2, ",") || text.is(next + 2, ")"))
        && text.word(next + 1).matches("[1-9]|1[0-7]");
  }
}
