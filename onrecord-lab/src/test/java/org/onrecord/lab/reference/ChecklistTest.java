package org.onrecord.lab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private final Checklist checklist = new Checklist();

  @Test
  void countsWhatIsRightMissingAndTooMuch() {
    checklist.sameSet("people", List.of("Ada", "Tom"), List.of("Tom", "Gazette"));
    checklist.same("cues", "first", "said", "said");
    checklist.same("cues", "second", "said", "added");
    assertThat(checklist.counts())
        .containsEntry("people", new Checklist.Count(1, 2, 1))
        .containsEntry("cues", new Checklist.Count(1, 2, 0));
    assertThat(checklist.differences())
        .containsExactly(
            "people: missing Ada",
            "people: not in the reference: Gazette",
            "cues: second: expected said, read added");
  }
}
