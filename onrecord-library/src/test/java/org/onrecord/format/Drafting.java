package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.story.Span;

/**
 * What came of opening drafts.
 *
 * @param drafts the drafts
 * @param bad what could not be opened
 */
record Drafting(List<Draft> drafts, List<String> bad) {
  static Drafting of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Drafting of(String name, byte[] bytes) {
    List<Draft> drafts = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    DraftFiles.of(name, new ByteArrayInputStream(bytes), one -> bad.add(one.message()))
        .forEachRemaining(drafts::add);
    return new Drafting(drafts, bad);
  }

  Draft only() {
    assertThat(bad).isEmpty();
    assertThat(drafts).hasSize(1);
    return drafts.get(0);
  }

  String refusal() {
    assertThat(drafts).isEmpty();
    assertThat(bad).hasSize(1);
    return bad.get(0);
  }

  static String body(Draft draft) {
    return draft.story().body().of(draft.story().text());
  }

  /** Where {@code words} stand in the draft's file. */
  static DraftPlace place(Draft draft, String words) {
    int at = draft.story().text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return draft.written().place(new Span(at, at + words.length()));
  }

  /** The characters of {@code file} that stand for {@code words}. */
  static String written(Draft draft, String file, String words) {
    DraftPlace.InFile at = place(draft, words).file().orElseThrow();
    int start = file.offsetByCodePoints(0, at.start());
    return file.substring(start, file.offsetByCodePoints(0, at.end()));
  }
}
