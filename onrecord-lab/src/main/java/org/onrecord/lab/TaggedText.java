package org.onrecord.lab;

import java.util.List;
import org.onrecord.language.Language;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/**
 * A document of a treebank cut into tokens and sentences as the library cuts it, each token with
 * the tag that the treebank gives it.
 */
final class TaggedText {
  private final char[] text;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentenceFirst;
  private final Tag[] tags;
  private final boolean[] exact;

  private TaggedText(String string, int tokens, int sentences) {
    text = string.toCharArray();
    starts = new int[tokens];
    ends = new int[tokens];
    sentenceFirst = new int[sentences];
    tags = new Tag[tokens];
    exact = new boolean[tokens];
  }

  char[] text() {
    return text;
  }

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  int[] sentenceFirst() {
    return sentenceFirst;
  }

  /** Right tag of each token. */
  Tag[] tags() {
    return tags;
  }

  /** Whether each token is also one word of the treebank. */
  boolean[] exact() {
    return exact;
  }

  /** Cuts {@code string}, the document's text or a copy of the same length, and aligns it. */
  static TaggedText of(Language language, Treebank.Document document, String string) {
    Text text = language.analyze(string, new Span(0, string.length()));
    int size = text.size();
    TaggedText tagged = new TaggedText(string, size, text.sentences());
    for (int s = 0; s < text.sentences(); s++) {
      tagged.sentenceFirst[s] = text.sentenceStart(s);
    }
    List<Treebank.Word> words = document.words();
    int word = 0;
    for (int token = 0; token < size; token++) {
      tagged.starts[token] = text.start(token);
      tagged.ends[token] = text.end(token);
      while (word < words.size() && words.get(word).end() <= text.start(token)) {
        word++;
      }
      int stop = word;
      while (stop < words.size() && words.get(stop).start() < text.end(token)) {
        stop++;
      }
      tagged.align(token, words, word, stop);
    }
    return tagged;
  }

  private void align(int token, List<Treebank.Word> words, int first, int end) {
    if (first >= end) {
      tags[token] = Tag.X;
      return;
    }
    Treebank.Word word = words.get(first);
    exact[token] = end == first + 1 && word.start() == starts[token] && word.end() == ends[token];
    boolean mark = !Character.isLetterOrDigit(text[starts[token]]);
    if (end == first + 1) {
      boolean partOfWord = !exact[token] && mark && ends[token] - starts[token] < 3;
      tags[token] = partOfWord ? Tag.PUNCT : TagNames.of(word.xpos());
    } else {
      tags[token] = joined(words, first, end);
    }
  }

  /** Tag of several words of the treebank that are one token here, mostly joined by hyphens. */
  private static Tag joined(List<Treebank.Word> words, int first, int end) {
    boolean hyphen = false;
    Treebank.Word head = words.get(end - 1);
    for (int i = first; i < end; i++) {
      Treebank.Word word = words.get(i);
      hyphen |= word.xpos().equals("HYPH");
      if (word.head() < first || word.head() >= end) {
        head = word;
      }
    }
    Tag tag = TagNames.of(head.xpos());
    if (!hyphen) {
      return TagNames.of(words.get(first).xpos());
    }
    if (tag.isProper() || tag == Tag.CD || tag == Tag.PUNCT) {
      return tag == Tag.PUNCT ? TagNames.of(words.get(end - 1).xpos()) : tag;
    }
    Tag before = TagNames.of(words.get(first).xpos());
    boolean modifies =
        head.relation().equals("amod")
            || (head.relation().startsWith("compound")
                && (before.isAdjective()
                    || before.isAdverb()
                    || before == Tag.CD
                    || before == Tag.IN));
    boolean participle = tag == Tag.VBN || (tag == Tag.VBG && before.isNoun());
    return modifies || participle ? Tag.JJ : tag;
  }
}
