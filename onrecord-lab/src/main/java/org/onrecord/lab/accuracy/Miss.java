package org.onrecord.lab.accuracy;

/**
 * One thing that was not read as it should be.
 *
 * @param kind of what: {@code people}, {@code direct}, {@code mixed}, {@code indirect}, {@code
 *     speakers}, {@code kinship}, {@code ages}, {@code events}, {@code dates} or {@code times}
 * @param story the story's name
 * @param problem {@code missed}, {@code spurious}, {@code wrong} or {@code bounds}
 * @param words what it is about, with what was expected
 */
public record Miss(String kind, String story, String problem, String words) {
  @Override
  public String toString() {
    return story + "  " + kind + "  " + problem + "  " + words;
  }
}
