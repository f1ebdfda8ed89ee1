package org.onrecord.language;

/**
 * Gives each token its part of speech, from left to right, with an averaged perceptron.
 *
 * <p>After M. Collins, "Discriminative Training Methods for Hidden Markov Models" (EMNLP 2002).
 * Safe for use by several threads.
 */
public final class Tagger {
  private static final Tag[] TAGS = Tag.values();

  /** What goes on longer is no sentence and not worth the model's time. */
  private static final int SENTENCE_LIMIT = 2000;

  private final TagModel model;

  /** Tags with {@code model}. */
  public Tagger(TagModel model) {
    this.model = model;
  }

  /**
   * Tags tokens.
   *
   * @param text the text
   * @param starts start of each token
   * @param ends end of each token
   * @param sentenceFirst first token of each sentence, from 0
   */
  public Tag[] tag(char[] text, int[] starts, int[] ends, int[] sentenceFirst) {
    TagFeatures features = new TagFeatures(text, starts, ends);
    byte[] only = new byte[starts.length];
    model.lookUp(features, only);
    features.prepareSentences(sentenceFirst);
    Tag[] tags = new Tag[starts.length];
    int[] keys = new int[TagFeatures.ALL];
    TagSums sums = new TagSums();
    for (int sentence = 0; sentence < sentenceFirst.length; sentence++) {
      int first = sentenceFirst[sentence];
      int end = sentence + 1 < sentenceFirst.length ? sentenceFirst[sentence + 1] : starts.length;
      int tag1 = TagFeatures.NO_TAG;
      int tag2 = TagFeatures.NO_TAG;
      for (int token = first; token < end; token++) {
        int tag = fixed(text, starts[token], features.isWord(token), only[token]);
        if (only[token] == TagModel.UNKNOWN && features.isBeforeNickname(token, end)) {
          tag = Tag.NNP.number();
        } else if (tag < 0 && token - first >= SENTENCE_LIMIT) {
          tag = features.isWord(token) ? Tag.NN.number() : Tag.PUNCT.number();
        } else if (tag < 0) {
          features.fillStatic(token, first, end, keys);
          features.fillDynamic(token, end, tag1, tag2, keys);
          tag = model.best(keys, sums);
        }
        tags[token] = TAGS[tag];
        tag2 = tag1;
        tag1 = tag;
      }
    }
    return tags;
  }

  /** The tag that needs no model: of a word that has but one, and of most marks; else -1. */
  public static int fixed(char[] text, int start, boolean word, int only) {
    if (only >= 0 || word) {
      return Math.max(-1, only);
    }
    char c = text[start];
    return switch (Glyph.kind(c)) {
      case Glyph.BRACKET, Glyph.HYPHEN -> Tag.PUNCT.number();
      case Glyph.PICTURE -> Tag.X.number();
      case Glyph.CURRENCY -> Tag.SYM.number();
      case Glyph.QUOTE -> Glyph.isApostrophe(c) ? -1 : Tag.PUNCT.number();
      default -> c == '%' || c == '&' || c == '+' || c == '#' ? -1 : Tag.PUNCT.number();
    };
  }
}
