package org.onrecord.read.person;

import java.util.List;

/** Tells "Princess Ines of Velden" from "Princess Ines of Kew". */
final class Seats {
  private Seats() {}

  /** Whether both are told and not the same. */
  static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** Calls those of one name whose seats differ by name and seat. */
  static void tell(List<Figure> figures) {
    for (Figure figure : figures) {
      for (Figure other : figure.seat.isEmpty() || figure.isFull() ? List.<Figure>of() : figures) {
        if (other.words().equals(figure.words()) && differ(figure.seat, other.seat)) {
          figure.tellBySeat();
          break;
        }
      }
    }
  }
}
