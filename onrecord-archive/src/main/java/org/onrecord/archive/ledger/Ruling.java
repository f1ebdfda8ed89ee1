package org.onrecord.archive.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.story.Digest;

/**
 * What somebody ruled about the record: that two are one person, or that words are not a quotation.
 *
 * <p>A ruling is never changed, only undone by a further one; it says what it is about in words, so
 * that it can be applied again when the stories have been read again.
 *
 * @param kind what was ruled
 * @param anchors what it is about
 * @param undoes the identifier of the ruling that this one undoes
 * @param note why, in the words of whoever ruled
 */
public record Ruling(
    Kind kind, List<Anchor> anchors, Optional<String> undoes, Optional<String> note) {
  private static final int ID_BYTES = 4;

  public Ruling {
    Objects.requireNonNull(kind);
    anchors = List.copyOf(anchors);
    Objects.requireNonNull(undoes);
    Objects.requireNonNull(note);
    if (anchors.isEmpty() && undoes.isEmpty()) {
      throw new IllegalArgumentException("a ruling about nothing: " + kind);
    }
  }

  /** A ruling about the people or words at {@code anchors}. */
  public static Ruling of(Kind kind, List<Anchor> anchors, Optional<String> note) {
    return new Ruling(kind, anchors, Optional.empty(), note);
  }

  /** That the ruling with the identifier {@code id} no longer holds. */
  public static Ruling undoing(String id) {
    return new Ruling(Kind.UNDO, List.of(), Optional.of(id), Optional.empty());
  }

  /** Made from what is ruled: the same ruling has the same identifier. */
  public String id() {
    StringBuilder content = new StringBuilder(kind.name());
    for (Anchor anchor : anchors) {
      content.append('|').append(Packed.strings(anchor.story(), anchor.person(), anchor.words()));
    }
    undoes.ifPresent(id -> content.append('|').append(id));
    return Digest.hex(content.toString(), ID_BYTES);
  }

  /** What was ruled. */
  public enum Kind {
    /** The people at the anchors are one. */
    MERGE,
    /** The people at the anchors are not the one whose name they share in other stories. */
    SPLIT,
    /** What rests on the anchor's words is not about the person, or not said by them. */
    NOT_THIS_PERSON,
    /** The anchor's words are nobody's quotation. */
    NOT_A_QUOTATION,
    /** An earlier ruling no longer holds. */
    UNDO;

    /** As it is written: {@code not-this-person}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a ruling is about, in words.
   *
   * @param story the story's identifier
   * @param person the person's name as the story has it; empty where nobody is meant
   * @param words exact words of the story
   */
  public record Anchor(String story, String person, String words) {
    public Anchor {
      Objects.requireNonNull(story);
      Objects.requireNonNull(person);
      Objects.requireNonNull(words);
    }
  }
}
