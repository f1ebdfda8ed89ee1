package org.onrecord.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a story beside its text.
 *
 * @param title the headline
 * @param published the publication date, TimeML's document creation time: relative dates are
 *     reckoned from it
 * @param updated when this version came out, where later than the first
 * @param source the outlet
 * @param url the canonical address
 * @param language ISO 639 code, {@code en} unless told
 * @param status whether the version may be used
 * @param signal why a later version came
 * @param note the editor's note, such as what was corrected
 * @param kind what kind of source it is
 */
public record Metadata(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<Instant> updated,
    Optional<String> source,
    Optional<String> url,
    String language,
    Status status,
    Optional<Signal> signal,
    Optional<String> note,
    SourceKind kind) {

  /** Nothing known: an English story that may be used. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "en",
          Status.USABLE,
          Optional.empty(),
          Optional.empty(),
          SourceKind.STORY);

  public Metadata {
    Objects.requireNonNull(title);
    Objects.requireNonNull(published);
    Objects.requireNonNull(updated);
    Objects.requireNonNull(source);
    Objects.requireNonNull(url);
    Objects.requireNonNull(language);
    Objects.requireNonNull(status);
    Objects.requireNonNull(signal);
    Objects.requireNonNull(note);
    Objects.requireNonNull(kind);
  }

  /** The same with another headline. */
  public Metadata withTitle(String title) {
    return new Metadata(
        Optional.of(title), published, updated, source, url, language, status, signal, note, kind);
  }

  /** The same with another publication date. */
  public Metadata withPublished(LocalDate published) {
    return new Metadata(
        title, Optional.of(published), updated, source, url, language, status, signal, note, kind);
  }

  /** The same with another date of this version. */
  public Metadata withUpdated(Instant updated) {
    return new Metadata(
        title, published, Optional.of(updated), source, url, language, status, signal, note, kind);
  }

  /** The same with another outlet. */
  public Metadata withSource(String source) {
    return new Metadata(
        title, published, updated, Optional.of(source), url, language, status, signal, note, kind);
  }

  /** The same with another address. */
  public Metadata withUrl(String url) {
    return new Metadata(
        title, published, updated, source, Optional.of(url), language, status, signal, note, kind);
  }

  /** The same in another language. */
  public Metadata withLanguage(String language) {
    return new Metadata(
        title, published, updated, source, url, language, status, signal, note, kind);
  }

  /** The same with another status. */
  public Metadata withStatus(Status status) {
    return new Metadata(
        title, published, updated, source, url, language, status, signal, note, kind);
  }

  /** The same with another signal. */
  public Metadata withSignal(Signal signal) {
    return new Metadata(
        title, published, updated, source, url, language, status, Optional.of(signal), note, kind);
  }

  /** The same with another editor's note. */
  public Metadata withNote(String note) {
    return new Metadata(
        title, published, updated, source, url, language, status, signal, Optional.of(note), kind);
  }

  /** The same as another kind of source. */
  public Metadata withKind(SourceKind kind) {
    return new Metadata(
        title, published, updated, source, url, language, status, signal, note, kind);
  }
}
