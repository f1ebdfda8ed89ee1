package org.onrecord.language;

import java.util.Locale;
import java.util.Objects;
import org.onrecord.story.Span;

/**
 * The text of a story cut into paragraphs, sentences and tokens, each token with its tag.
 *
 * <p>Tokens are numbered from 0; ranges of tokens are half-open like spans. Tokens, sentences and
 * paragraphs lie in the story's body only; positions count in the whole text. Quote marks,
 * brackets, dashes and the possessive {@code 's} are tokens of their own; "don't" is "do" + "n't";
 * "Mr." and "U.S." keep their point; "10-year-old" and "De-Souza" are one token each. Immutable
 * once built; safe for use by several threads.
 */
public final class Text {
  private final String string;
  private final Span body;
  private final int[] starts;
  private final int[] ends;
  private final Tag[] tags;
  private final int[] sentenceFirst;
  private final int[] paragraphFirst;
  private final int[] sentenceOf;
  private final int[] paragraphOf;
  private final String[] words;
  private final String[] lowers;

  /**
   * @param string the whole text of the story
   * @param body where the story itself stands
   * @param starts start of each token, ascending
   * @param ends end of each token, in the same order
   * @param tags tag of each token
   * @param sentenceFirst first token of each sentence, ascending from 0
   * @param paragraphFirst first token of each paragraph, ascending from 0; each is also the first
   *     of a sentence
   */
  Text(
      String string,
      Span body,
      int[] starts,
      int[] ends,
      Tag[] tags,
      int[] sentenceFirst,
      int[] paragraphFirst) {
    this.string = Objects.requireNonNull(string);
    this.body = Objects.requireNonNull(body);
    this.starts = starts;
    this.ends = ends;
    this.tags = tags;
    this.sentenceFirst = sentenceFirst;
    this.paragraphFirst = paragraphFirst;
    this.sentenceOf = owners(sentenceFirst, starts.length);
    this.paragraphOf = owners(paragraphFirst, starts.length);
    this.words = new String[starts.length];
    this.lowers = new String[starts.length];
    for (int token = 0; token < starts.length; token++) {
      words[token] = string.substring(starts[token], ends[token]);
      lowers[token] = lower(words[token]);
    }
  }

  private static int[] owners(int[] firsts, int size) {
    int[] owners = new int[size];
    for (int i = 0; i < firsts.length; i++) {
      int end = i + 1 < firsts.length ? firsts[i + 1] : size;
      java.util.Arrays.fill(owners, firsts[i], end, i);
    }
    return owners;
  }

  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\u2019' || c == '\u2018' || Character.isUpperCase(c)) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
      }
    }
    return word;
  }

  /** The whole text of the story, as published. */
  public String string() {
    return string;
  }

  /** Where the story itself stands in the text. */
  public Span body() {
    return body;
  }

  /** Number of tokens. */
  public int size() {
    return starts.length;
  }

  /** First character of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** The character after the last of a token. */
  public int end(int token) {
    return ends[token];
  }

  /** Where a token stands. */
  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** Where the tokens from {@code first} to before {@code end} stand; at least one. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /** The token's characters. */
  public String word(int token) {
    return words[token];
  }

  /** The token in lower case, with straight apostrophes; empty outside the text. */
  public String lower(int token) {
    return token >= 0 && token < lowers.length ? lowers[token] : "";
  }

  /** True when the token is that word; {@code lower} in lower case. False outside the text. */
  public boolean is(int token, String lower) {
    return token >= 0 && token < lowers.length && lowers[token].equals(lower);
  }

  /** The token's tag; {@link Tag#X} outside the text. */
  public Tag tag(int token) {
    return token >= 0 && token < tags.length ? tags[token] : Tag.X;
  }

  /** True when the token has that tag. False outside the text. */
  public boolean is(int token, Tag tag) {
    return token >= 0 && token < tags.length && tags[token] == tag;
  }

  /** True when the token begins with a capital letter. */
  public boolean isCapital(int token) {
    return token >= 0 && token < words.length && Character.isUpperCase(words[token].codePointAt(0));
  }

  /** True when no character stands between the token and the next. */
  public boolean isGluedToNext(int token) {
    return token + 1 < starts.length && ends[token] == starts[token + 1];
  }

  /** Number of sentences. */
  public int sentences() {
    return sentenceFirst.length;
  }

  /** The sentence of a token. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** First token of a sentence. */
  public int sentenceStart(int sentence) {
    return sentenceFirst[sentence];
  }

  /** The token after the last of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentenceFirst.length ? sentenceFirst[sentence + 1] : starts.length;
  }

  /** Number of paragraphs. */
  public int paragraphs() {
    return paragraphFirst.length;
  }

  /** The paragraph of a token. */
  public int paragraphOf(int token) {
    return paragraphOf[token];
  }

  /** First token of a paragraph. */
  public int paragraphStart(int paragraph) {
    return paragraphFirst[paragraph];
  }

  /** The token after the last of a paragraph. */
  public int paragraphEnd(int paragraph) {
    return paragraph + 1 < paragraphFirst.length ? paragraphFirst[paragraph + 1] : starts.length;
  }

  /**
   * The token that holds the character at {@code offset}, else the first after it; {@link #size} if
   * there is none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
