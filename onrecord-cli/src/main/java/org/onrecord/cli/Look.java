package org.onrecord.cli;

import java.util.Optional;

/**
 * How output looks: how wide it is and whether it has colours and line-drawing characters.
 *
 * <p>Without colours it is plain: no escape codes, and nothing outside ASCII but what the stories
 * themselves hold.
 *
 * @param colour true for escape codes and drawn lines
 * @param width columns
 */
record Look(boolean colour, int width) {
  /** Neither colours nor drawn lines. */
  static final Look PLAIN = new Look(false, 100);

  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** When to use colours. */
  enum Colours {
    auto,
    always,
    never
  }

  static Look of(Streams streams, Colours colours) {
    boolean colour =
        switch (colours) {
          case always -> true;
          case never -> false;
          case auto ->
              streams.terminal()
                  && streams.variable("NO_COLOR").isEmpty()
                  && !streams.variable("TERM").equals("dumb");
        };
    return new Look(colour, width(streams));
  }

  private static int width(Streams streams) {
    int width =
        number(streams.variable("ONRECORD_COLUMNS"))
            .or(() -> number(streams.variable("COLUMNS")))
            .orElse(USUAL_WIDTH);
    return Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  private static Optional<Integer> number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.equals("0") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  String bold(String text) {
    return styled("1", text);
  }

  String dim(String text) {
    return styled("2", text);
  }

  String alarm(String text) {
    return styled("1;38;5;161", text);
  }

  String good(String text) {
    return styled("38;5;28", text);
  }

  /** {@code text} between the escape code {@code codes}, such as {@code 1;4}, and its end. */
  String styled(String codes, String text) {
    return colour && !codes.isEmpty() && !text.isEmpty()
        ? "\u001b[" + codes + "m" + text + "\u001b[0m"
        : text;
  }

  String bar() {
    return colour ? "\u2502" : "|";
  }

  String rule() {
    return colour ? "\u2500" : "-";
  }

  String dot() {
    return colour ? " \u00b7 " : ", ";
  }

  String ellipsis() {
    return colour ? "\u2026" : "...";
  }

  /** The first {@code columns} columns of {@code text}, with an ellipsis where something is cut. */
  String cut(String text, int columns) {
    if (Width.of(text) <= columns) {
      return text;
    }
    String end = ellipsis();
    return columns <= end.length()
        ? text.substring(0, Width.fit(text, 0, columns))
        : text.substring(0, Width.fit(text, 0, columns - end.length())).stripTrailing() + end;
  }
}
