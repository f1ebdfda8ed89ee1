package org.onrecord.lab.gold;

import java.util.List;
import java.util.Optional;

/** A life event of people by name; the date may be a month or a year. */
public record GoldEvent(String type, List<String> who, Optional<String> date) {
  public GoldEvent {
    who = List.copyOf(who);
  }
}
