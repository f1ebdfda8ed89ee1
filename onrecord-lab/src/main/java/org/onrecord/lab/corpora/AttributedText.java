package org.onrecord.lab.corpora;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * A text in which somebody marked sources, cues and contents.
 *
 * @param name the text's name in the corpus
 * @param text the words
 * @param published the day it was published, where the corpus tells
 * @param sources who says it; a marked thing may stand in several stretches
 * @param cues the words that attribute
 * @param contents what is said
 */
record AttributedText(
    String name,
    String text,
    Optional<LocalDate> published,
    List<List<Span>> sources,
    List<List<Span>> cues,
    List<List<Span>> contents) {}
