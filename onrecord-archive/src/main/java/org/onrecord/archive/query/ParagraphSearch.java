package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.index.Hit;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Word;
import org.onrecord.archive.words.Words;
import org.onrecord.story.Span;

/** Finds paragraphs by words, and shows where the words stand. */
public final class ParagraphSearch {
  private final Ledger ledger;
  private final ArchiveIndex index;

  /** In that archive. */
  public ParagraphSearch(Ledger ledger, ArchiveIndex index) {
    this.ledger = ledger;
    this.index = index;
  }

  /** A paragraph with how well it answers. */
  private record Scored(FoundParagraph paragraph, float score) {}

  /** The best {@code limit} paragraphs of stories that stand, with all of {@code words}. */
  public List<FoundParagraph> search(String words, int limit) {
    List<List<String>> phrases = Phrases.of(words);
    if (phrases.isEmpty() || limit < 1) {
      return List.of();
    }
    List<Scored> found = new ArrayList<>();
    for (Hit hit : index.passages(phrases, limit)) {
      QuotedVersion content = ledger.quoted(hit.sequence());
      boolean stands =
          content.version().standing() == Standing.STANDS && content.version().latest();
      if (stands && hit.span().end() <= content.text().length()) {
        found.add(new Scored(paragraph(content, hit.span(), phrases), hit.score()));
      }
    }
    found.sort(
        Comparator.comparing(Scored::score, Comparator.reverseOrder())
            .thenComparing(one -> one.paragraph().version(), OnRecordOrder.VERSIONS)
            .thenComparing(one -> one.paragraph().span()));
    return found.stream().map(Scored::paragraph).toList();
  }

  private static FoundParagraph paragraph(
      QuotedVersion content, Span span, List<List<String>> phrases) {
    List<Word> words = Words.in(content.text(), span);
    TreeSet<Span> highlights = new TreeSet<>();
    for (List<String> phrase : phrases) {
      for (int first = 0; first + phrase.size() <= words.size(); first++) {
        if (startsAt(words, first, phrase)) {
          Word last = words.get(first + phrase.size() - 1);
          highlights.add(new Span(words.get(first).span().start(), last.span().end()));
        }
      }
    }
    return new FoundParagraph(
        content.version(), span, span.of(content.text()), List.copyOf(highlights));
  }

  private static boolean startsAt(List<Word> words, int first, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(first + i).form().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
