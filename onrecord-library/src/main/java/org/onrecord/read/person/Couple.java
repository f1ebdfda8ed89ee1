package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Text;

/** The one couple of a story that is named in one breath: "Abel and Ines Odell". */
final class Couple {
  private final Text text;
  private final Discourse discourse;
  private List<Figure> couple = List.of();
  private boolean several;

  /** Who married whom, and whether that is told of others as well. */
  private List<Figure> wed = List.of();

  private boolean weddings;

  Couple(Text text, Discourse discourse) {
    this.text = text;
    this.discourse = discourse;
  }

  /** Notes two people of one surname, one right after the other. */
  void learn(Name name, Figure figure) {
    Figure next = discourse.named(name.end() + 1).orElse(null);
    if (several || next == null || next == figure || !text.is(name.end(), "and")) {
      return;
    }
    List<String> both = new ArrayList<>(figure.surnames());
    both.retainAll(next.surnames());
    if (both.isEmpty()) {
      return;
    }
    if (couple.isEmpty()) {
      couple = List.of(figure, next);
    } else if (!couple.contains(figure) || !couple.contains(next)) {
      couple = List.of();
      several = true;
    }
  }

  /** "Ines Marsh married Abel Odell." */
  void married(Figure one, Figure other) {
    if (wed.isEmpty()) {
      wed = List.of(one, other);
    } else if (!wed.contains(one) || !wed.contains(other)) {
      weddings = true;
    }
  }

  /** "The BRIDE said": the woman of the only two of whose wedding the story has told. */
  Optional<Figure> wed(int sex) {
    List<Figure> fitting = wed.stream().filter(figure -> figure.mayBe(sex)).toList();
    return weddings || fitting.size() != 1 ? Optional.empty() : Optional.of(fitting.get(0));
  }

  /** "The NEWLYWED said": whichever of the two was spoken of last. */
  Optional<Figure> latest() {
    if (weddings || wed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(wed.get(wed.get(0).latest > wed.get(1).latest ? 0 : 1));
  }

  /** "Abel and Ines Odell moved here. His WIFE said": the other of the two. */
  Optional<Figure> other(Figure one, int sex) {
    return couple.stream()
        .filter(figure -> couple.contains(one) && figure != one && figure.mayBe(sex))
        .findFirst();
  }

  /** The man (-1) or the woman (1) of the two: "the FATHER said". */
  Optional<Figure> of(int sex) {
    List<Figure> fitting = couple.stream().filter(figure -> sex != 0 && figure.mayBe(sex)).toList();
    return fitting.size() == 1
        ? Optional.of(fitting.get(0)).filter(figure -> !figure.mayBe(-sex))
        : Optional.empty();
  }
}
