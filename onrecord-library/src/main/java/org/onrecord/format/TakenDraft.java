package org.onrecord.format;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reading.Problem;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/** Makes a draft of the text that was taken out of its file. */
final class TakenDraft {
  private final Story story;
  private final String file;
  private final List<Problem> problems;
  private final Written written;

  private List<Span> blocks = List.of();

  private TakenDraft(Story story, String file, List<Problem> problems, Written written) {
    this.story = story;
    this.file = file;
    this.problems = problems;
    this.written = written;
  }

  /**
   * @param text the text; may begin with a front block, which counts before {@code told}
   * @param file the file's name
   * @param told what the file tells beside its text
   */
  static TakenDraft of(String text, String file, Fields told, Written written)
      throws BadDraftException {
    FrontBlock front = FrontBlock.of(text);
    Fields fields = front.fields();
    int start = front.body().start();
    // In Word and HTML each line of a front block is a paragraph of its own.
    FrontBlock next = FrontBlock.of(text.substring(start));
    while (start > 0 && next.body().start() > 0) {
      take(fields, next.fields());
      start += next.body().start();
      next = FrontBlock.of(text.substring(start));
    }
    take(fields, told);
    Span body = new Span(start, text.length());
    if (body.of(text).isBlank()) {
      throw new BadDraftException("there is no text in it", "a draft");
    }
    Metadata metadata = fields.metadata();
    String id = fields.value(Key.ID).orElse(DraftKind.withoutEnding(file));
    Story story = new Story(id, metadata, text, body);
    return new TakenDraft(story, file, new ArrayList<>(fields.problems()), written);
  }

  private static void take(Fields fields, Fields more) {
    for (Key key : Key.values()) {
      if (fields.value(key).isEmpty()) {
        more.value(key).ifPresent(value -> fields.put(key, value, new Span(0, 0)));
      }
    }
  }

  /** The draft, with problems whose places count in the file; they are told as of its start. */
  Draft withProblemsInFile(List<Problem> inFile) {
    List<Problem> all = new ArrayList<>(problems);
    for (Problem problem : inFile) {
      all.add(new Problem(new Span(0, 0), problem.message()));
    }
    return new Draft(story, file, all, written, blocks);
  }

  /** The same with block quotations. */
  TakenDraft withBlocks(List<Span> shown) {
    blocks = shown;
    return this;
  }

  Draft draft() {
    return withProblemsInFile(List.of());
  }
}
