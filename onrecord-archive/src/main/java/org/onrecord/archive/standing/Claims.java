package org.onrecord.archive.standing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.People;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.story.Span;

/**
 * What a version says, finding by finding, in a form that does not depend on where it stands: two
 * versions say the same where their claims are equal strings.
 */
public final class Claims {
  private final String text;
  private final Map<String, String> names = new HashMap<>();

  private Claims(String text, People people) {
    this.text = text;
    people.persons().forEach(person -> names.put(person.id(), Words.key(person.name())));
  }

  /** For the findings of {@code reading}. */
  public static Claims of(Reading reading) {
    return new Claims(reading.story().text(), reading.people());
  }

  /** Everything that {@code reading} says. */
  public static Set<String> all(Reading reading) {
    Claims claims = of(reading);
    Set<String> all = new LinkedHashSet<>();
    reading.quotations().forEach(quotation -> all.add(claims.of(quotation)));
    reading.kinship().forEach(kinship -> all.add(claims.of(kinship)));
    reading.ages().forEach(age -> all.add(claims.of(age)));
    reading.roles().forEach(role -> all.add(claims.of(role)));
    reading.events().forEach(event -> all.add(claims.of(event)));
    return all;
  }

  /** The same words by the same speaker. */
  public String of(Quotation quotation) {
    StringBuilder words = new StringBuilder();
    for (Span part : quotation.content()) {
      words.append(Words.key(part.of(text))).append(' ');
    }
    return claim("quotation", Words.key(quotation.speaker().name()), words.toString());
  }

  /** The same tie between the same two. */
  public String of(Kinship kinship) {
    return claim(
        "kinship",
        kinship.type().name(),
        name(kinship.from()),
        name(kinship.to()),
        kinship.state().map(Enum::name).orElse(""));
  }

  /** The same age of the same person. */
  public String of(Age age) {
    return claim("age", name(age.person()), age.age());
  }

  /** The same role of the same person. */
  public String of(Role role) {
    return claim("role", name(role.person()), Words.key(role.role()));
  }

  /** The same event, to the same people, on the same day. */
  public String of(Event event) {
    StringBuilder who = new StringBuilder();
    event.who().forEach(id -> who.append(name(id)).append(','));
    return claim("event", event.type().name(), who.toString(), event.date().orElse(""));
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private static String claim(String... parts) {
    return String.join("|", parts);
  }
}
