package org.onrecord.read.person;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Who bears a role that the story has told of before: "the SINGER", "the MANAGER". */
final class Bearers {
  private static final Set<String> MOTHERS = Set.of("mother", "mum", "mom", "mama", "mummy");

  private static final Set<String> FATHERS = Set.of("father", "dad", "daddy");

  private final Discourse discourse;

  Bearers(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The one of the role who was mentioned last. */
  Optional<Figure> last(String role, int first) {
    Figure best = null;
    for (Figure figure : discourse.recent()) {
      boolean fits = figure.roles.contains(role) && isKnown(figure, first);
      if (fits && (best == null || figure.latest > best.latest)) {
        best = figure;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "his nephew, Abel Odell. [...] The NEPHEW said": the only one called so. */
  Optional<Figure> only(String noun, int first) {
    Figure only = null;
    for (Figure figure : discourse.recent()) {
      if (figure.roles.contains(noun) && isKnown(figure, first)) {
        if (only != null) {
          return Optional.empty();
        }
        only = figure;
      }
    }
    return Optional.ofNullable(only);
  }

  /** "her mother, Ines Odell. [...] The proud MUM said": the only one told to be a mother. */
  Optional<Figure> parent(String noun, int first) {
    boolean mother = MOTHERS.contains(noun);
    Set<String> alike = mother ? MOTHERS : FATHERS.contains(noun) ? FATHERS : Set.of();
    Figure only = null;
    for (Figure figure : discourse.recent()) {
      boolean told =
          !Collections.disjoint(figure.roles, alike)
              || !alike.isEmpty()
                  && figure.roles.contains("<parent>")
                  && figure.mayBe(mother ? 1 : -1);
      if (isKnown(figure, first) && !figure.unnamed && told) {
        if (only != null) {
          return Optional.empty();
        }
        only = figure;
      }
    }
    return Optional.ofNullable(only)
        .filter(figure -> discourse.paragraphsBetween(figure.latest, first) <= 3);
  }

  /** "Rovers boss Abel Odell. [...] The MANAGER said": the only one with an office of that kind. */
  Optional<Figure> like(String noun, int first, int sex) {
    Figure only = null;
    for (Figure figure : discourse.recent()) {
      if (isKnown(figure, first) && !figure.unnamed && Offices.isLike(noun, figure.roles)) {
        if (only != null) {
          return Optional.empty();
        }
        only = figure;
      }
    }
    return Optional.ofNullable(only).filter(figure -> figure.mayBe(sex));
  }

  /** "Sculptor Ines Odell. [...] The ARTIST said": the only one of such a trade. */
  Optional<Figure> ofSort(String noun, int first, int sex) {
    Figure only = null;
    for (Figure figure : discourse.recent()) {
      if (isKnown(figure, first) && !figure.unnamed && Offices.isSort(noun, figure.roles)) {
        if (only != null) {
          return Optional.empty();
        }
        only = figure;
      }
    }
    return Optional.ofNullable(only).filter(figure -> figure.mayBe(sex));
  }

  private static boolean isKnown(Figure figure, int first) {
    return figure.latest >= 0 && figure.latest < first;
  }
}
