package org.onrecord.read.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/**
 * "Abel Odell's wife, Ines, wept. [...] Mrs Odell said": whom a story calls by her husband's
 * surname after it named her by her given name alone.
 */
final class Wives {
  private final Text text;

  Wives(Text text) {
    this.text = text;
  }

  /** "his wife, Ines", "his wife Ines", "the widow, Ines". */
  boolean isWife(Name name) {
    int noun = name.outer() - 1;
    if (noun > 0 && text.is(noun, ",")) {
      noun--;
    }
    return noun >= 0
        && switch (text.lower(noun)) {
          case "wife", "widow", "mother" -> true;
          default -> false;
        };
  }

  /** "her husband, Abel", "her husband Abel". */
  boolean isHusband(Name name) {
    int noun = name.outer() - 1;
    if (noun > 0 && text.is(noun, ",")) {
      noun--;
    }
    return text.is(noun, "husband");
  }

  /** "Mrs Odell". */
  boolean isMrs(Name name) {
    return isCalled(name, "mrs");
  }

  /** "Mr Odell". */
  boolean isMr(Name name) {
    return isCalled(name, "mr");
  }

  private boolean isCalled(Name name, String title) {
    return name.hasTitle()
        && name.size() == 1
        && NameRun.bare(text.lower(name.first() - 1)).equals(title);
  }

  /** "Mrs Odell" is hardly Cody Odell, whose name nearly no woman has. */
  static boolean isHardly(int sex, Figure figure) {
    return sex > 0 && figure.likelyWoman <= -2 && figure.woman == 0 && figure.titled <= 0;
  }

  /**
   * The only husband so far, where a woman has the surname; null where there are none or several.
   */
  @Nullable Figure husbandOf(String surname, List<Figure> figures) {
    Figure husband = null;
    boolean wife = false;
    for (Figure figure : figures) {
      if (figure.husband && figure.likelyWoman <= 0 && figure.surnames().isEmpty()) {
        if (husband != null) {
          return null;
        }
        husband = figure;
      }
      wife |= figure.surnames().contains(surname);
    }
    if (wife && husband != null) {
      husband.surnames().add(surname);
      return husband;
    }
    return null;
  }

  /** The only wife so far, where a man has the surname; null where there are none or several. */
  @Nullable Figure of(String surname, List<Figure> figures) {
    Figure wife = null;
    boolean husband = false;
    for (Figure figure : figures) {
      if (figure.wife && figure.likelyWoman >= 0 && figure.surnames().isEmpty()) {
        if (wife != null) {
          return null;
        }
        wife = figure;
      }
      husband |= figure.surnames().contains(surname);
    }
    if (husband && wife != null) {
      wife.surnames().add(surname);
      return wife;
    }
    return null;
  }
}
