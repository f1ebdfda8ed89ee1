package org.onrecord.lab.alter;

/**
 * A changed quotation.
 *
 * @param speaker who says it in the draft
 * @param words what stands between the draft's marks, a tag inside included
 * @param frame the draft's sentence, with {@code {name}} and {@code {words}}
 * @param expected what the check should say
 */
record Change(String speaker, String words, String frame, Expected expected) {
  /** The words after the name and a colon. */
  Change(String speaker, String words, Expected expected) {
    this(speaker, words, "On Tuesday {name} said: \"{words}\"", expected);
  }

  /** The draft. */
  String draft() {
    return "The harbour board met again.\n\n"
        + frame.replace("{name}", speaker).replace("{words}", words)
        + "\n\nThe meeting goes on.\n";
  }
}
