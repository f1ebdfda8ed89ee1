package org.onrecord.read.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a thing says from what somebody says: "a badge that read "Mine"". */
final class Signs {
  // What such a thing says is a slogan, not somebody's words.
  private static final Set<String> SIGNS =
      Set.of(
          "banner",
          "banners",
          "sign",
          "signs",
          "placard",
          "placards",
          "poster",
          "posters",
          "top",
          "shirt",
          "t-shirt",
          "tee",
          "hoodie",
          "sweatshirt",
          "sweater",
          "jumper",
          "jacket",
          "cap",
          "hat",
          "badge",
          "necklace",
          "tattoo",
          "mug",
          "cake",
          "balloon",
          "balloons",
          "billboard");

  private Signs() {}

  /** "The banner read | "Home"", "in a top that read | "Mine"": a slogan, nobody's words. */
  static boolean isSlogan(Line line, Cue cue, @Nullable SpeakerWords subject) {
    return subject != null
        && (SIGNS.contains(line.text().lower(subject.head()))
            || SIGNS.contains(line.lower(cue.group() - 1))
            || line.isAny(cue.group() - 1, "that", "which")
                && SIGNS.contains(line.lower(cue.group() - 2)));
  }
}
