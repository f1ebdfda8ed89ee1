package org.onrecord.read.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;

/**
 * The people of a text by token: which name covers a token, and whom a pronoun or a common noun
 * refers to.
 *
 * <p>Built once a story in time linear in its mentions; immutable.
 */
public final class PeopleInText {
  /** Longest nominal, in tokens, that is looked up. */
  private static final int LONGEST = 16;

  /**
   * A mention by tokens.
   *
   * @param person identifier of the person
   * @param first its first token
   * @param end the token after its last
   */
  public record Place(String person, int first, int end) {}

  private final Text text;
  private final List<Place> names = new ArrayList<>();
  private final List<Place> references = new ArrayList<>();
  private final int[] nameAt;
  private final int[] referenceAt;
  private final int[] nextReference;

  /** Lays the mentions of {@code people} over the tokens of {@code text}. */
  public PeopleInText(Text text, People people) {
    this.text = text;
    for (Person person : people.persons()) {
      for (Mention mention : person.mentions()) {
        int first = text.tokenAt(mention.span().start());
        int end = Math.min(text.size(), text.tokenAt(mention.span().end() - 1) + 1);
        if (first < end) {
          List<Place> kind = mention.kind() == Mention.Kind.NAME ? names : references;
          kind.add(new Place(person.id(), first, end));
        }
      }
    }
    this.nameAt = new int[text.size()];
    this.referenceAt = new int[text.size()];
    this.nextReference = new int[references.size()];
    layNames();
    layReferences();
  }

  private void layNames() {
    Arrays.fill(nameAt, -1);
    for (int i = 0; i < names.size(); i++) {
      Place name = names.get(i);
      for (int token = name.first(); token < name.end(); token++) {
        if (nameAt[token] < 0 || length(names.get(nameAt[token])) < length(name)) {
          nameAt[token] = i;
        }
      }
    }
  }

  private void layReferences() {
    Arrays.fill(referenceAt, -1);
    Arrays.fill(nextReference, -1);
    for (int i = 0; i < references.size(); i++) {
      Place place = references.get(i);
      int last = place.end() - 1;
      nextReference[i] = referenceAt[last];
      referenceAt[last] = i;
    }
  }

  private static int length(Place place) {
    return place.end() - place.first();
  }

  /** The text. */
  public Text text() {
    return text;
  }

  /** True when a name covers the token. False outside the text. */
  public boolean isName(int token) {
    return token >= 0 && token < nameAt.length && nameAt[token] >= 0;
  }

  /** True when a name begins with the token. */
  public boolean startsName(int token) {
    return isName(token) && names.get(nameAt[token]).first() == token;
  }

  /** True when a name ends just before the token. */
  public boolean endsName(int end) {
    return isName(end - 1) && names.get(nameAt[end - 1]).end() == end;
  }

  /** The name that covers the token; only where {@link #isName}. */
  public Place name(int token) {
    return names.get(nameAt[token]);
  }

  /** The person named by the tokens around {@code token}; only where {@link #isName}. */
  public Group named(int token) {
    Place name = name(token);
    return new Group(List.of(name.person()), name.first(), name.end());
  }

  /**
   * Whom the pronoun or the noun phrase that ends with {@code token} refers to, by its shortest
   * mention; several people where one phrase stands for several.
   */
  public Group referents(int token) {
    if (token < 0 || token >= referenceAt.length || referenceAt[token] < 0) {
      return Group.NOBODY;
    }
    int shortest = Integer.MAX_VALUE;
    for (int i = referenceAt[token]; i >= 0; i = nextReference[i]) {
      shortest = Math.min(shortest, length(references.get(i)));
    }
    if (shortest > LONGEST) {
      return Group.NOBODY;
    }
    List<String> persons = new ArrayList<>();
    for (int i = referenceAt[token]; i >= 0; i = nextReference[i]) {
      Place place = references.get(i);
      if (length(place) == shortest && !persons.contains(place.person())) {
        persons.add(0, place.person());
      }
    }
    return new Group(persons, token + 1 - shortest, token + 1);
  }
}
