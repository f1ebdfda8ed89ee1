package org.onrecord.lab.biography;

import java.util.List;
import java.util.Set;
import org.onrecord.story.Span;

/**
 * One document of KnowledgeNet.
 *
 * @param text its passages, parted by blank lines
 * @param passages the annotated passages
 */
record Biography(String text, List<Passage> passages) {
  Biography {
    passages = List.copyOf(passages);
  }

  /**
   * One annotated passage, most often a sentence.
   *
   * @param span where it stands
   * @param properties what it was searched for
   * @param facts what was found in it
   */
  record Passage(Span span, Set<String> properties, List<Fact> facts) {
    Passage {
      facts = List.copyOf(facts);
    }
  }
}
