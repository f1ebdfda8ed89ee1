package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.archive.words.Words;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * The paragraphs of block quotations that have no quotation marks: they may quote somebody, and the
 * check looks up what stands in marks or has a speaker.
 *
 * <p>Example: {@code > He is the worst manager I have had.} in Markdown, {@code <blockquote>} in
 * HTML.
 */
final class BlockQuotations {
  /** As few words as those of a stretch in marks without a speaker that is looked up. */
  private static final int WORDS = 5;

  private static final String NOT_LOOKED_AT =
      "a block quotation without quotation marks was not looked at: ";

  /** Characters of it that are told. */
  private static final int SHOWN = 80;

  private BlockQuotations() {}

  /**
   * What to say of them.
   *
   * @param checked the quotations that were looked up
   */
  static List<DraftFault> faults(Story draft, List<Span> blocks, List<QuotationCheck> checked) {
    TreeMap<Integer, Integer> looked = new TreeMap<>();
    for (QuotationCheck check : blocks.isEmpty() ? List.<QuotationCheck>of() : checked) {
      check.parts().forEach(part -> looked.merge(part.start(), part.end(), Math::max));
    }
    List<DraftFault> faults = new ArrayList<>();
    for (Span block : blocks) {
      for (Span paragraph : paragraphs(draft.text(), block)) {
        Map.Entry<Integer, Integer> before = looked.lowerEntry(paragraph.end());
        boolean quoted = before != null && before.getValue() > paragraph.start();
        String words = paragraph.of(draft.text());
        if (!quoted && !MarkedWords.areIn(words) && Words.of(words).size() >= WORDS) {
          faults.add(
              new DraftFault(DraftFault.Kind.NOT_LOOKED_AT, paragraph, NOT_LOOKED_AT + cut(words)));
        }
      }
    }
    return faults;
  }

  /** The first words of a long one. */
  private static String cut(String words) {
    int space = words.indexOf(' ', SHOWN);
    return space < 0 ? words : words.substring(0, space) + " \u2026";
  }

  private static List<Span> paragraphs(String text, Span block) {
    List<Span> found = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      int end = text.indexOf("\n\n", at);
      int stop = end < 0 ? block.end() : Math.min(end, block.end());
      if (stop > at) {
        found.add(new Span(at, stop));
      }
      at = Math.max(stop, at) + 2;
    }
    return found;
  }
}
