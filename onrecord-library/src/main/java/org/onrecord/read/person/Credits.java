package org.onrecord.read.person;

import org.onrecord.language.Text;

/** Finds the lines of one text that name who wrote, edited or pictured, nobody of the story. */
final class Credits {
  private final Text text;

  /** The first token of the last paragraphs, where those who helped to write are thanked. */
  private final int tail;

  /** Paragraphs at the end of a story among which that may stand. */
  private static final int LAST = 4;

  Credits(Text text) {
    this.text = text;
    int paragraphs = text.paragraphs();
    this.tail = paragraphs > 2 ? text.paragraphStart(Math.max(1, paragraphs - LAST)) : text.size();
  }

  /** "Ines Odell in Marlow contributed to this report.": the sentence from its first word on. */
  private boolean isThanks(int token) {
    int sentence = text.sentenceOf(token);
    if (token < tail || text.sentenceStart(sentence) != token) {
      return false;
    }
    int end = Math.min(text.sentenceEnd(sentence), token + THANKS);
    for (int word = token; word + 3 < end; word++) {
      if (text.is(word, "contributed") && text.is(word + 1, "to") && text.is(word + 2, "this")) {
        return switch (text.lower(word + 3)) {
          case "report", "story", "article", "reporting", "piece" -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  /** Words of a sentence that are looked at. */
  private static final int THANKS = 40;

  /** "Image: Abel Odell." names who took a picture, nobody of the story. */
  boolean begin(int token) {
    if (isThanks(token)) {
      return true;
    }
    if (text.is(token + 1, "by")) {
      // "Reporting by Abel Odell; Editing by Ines Marsh"
      boolean desk =
          switch (text.word(token)) {
            case "Reporting", "Editing", "Writing", "Compiled" -> true;
            case "Photo", "Photos", "Photograph", "Picture", "Image", "Illustration" -> true;
            default -> text.word(token).equals("reporting") && text.is(token - 1, "additional");
          };
      return desk && (text.isCapital(token + 2) || text.is(token + 2, "our"));
    }
    if (text.is(token, "photo") && text.is(token + 1, "/")) {
      // "(AP Photo/Abel Odell)"
      return text.isCapital(token + 2);
    }
    if (!text.is(token + 1, ":")) {
      return false;
    }
    return switch (text.lower(token)) {
      case "image", "photo", "picture", "pic", "photograph", "credit", "file", "photos", "images" ->
          true;
      default -> false;
    };
  }

  /** "Abel Odell/GETTY IMAGES": who took a picture, whose agency follows. */
  boolean isAgency(int slash) {
    if (!text.is(slash, "/") && !(text.is(slash, "via") && text.isCapital(slash + 1))) {
      return false;
    }
    return switch (slash + 1 < text.size() ? text.lower(slash + 1) : "") {
      case "getty", "reuters", "ap", "afp", "pa", "epa", "shutterstock", "rex", "alamy" -> true;
      case "wireimage", "filmmagic", "invision", "splash", "backgrid", "bloomberg", "zuma" -> true;
      default -> false;
    };
  }

  /** Where the credit that begins at {@code token} ends. */
  int end(int token) {
    int end = text.paragraphEnd(text.paragraphOf(token));
    if (isThanks(token)) {
      return text.sentenceEnd(text.sentenceOf(token));
    }
    int last = token + 2;
    while (last < end && last < token + 12 && !text.is(last, ".") && !text.is(last, ")")) {
      last++;
    }
    return last;
  }
}
