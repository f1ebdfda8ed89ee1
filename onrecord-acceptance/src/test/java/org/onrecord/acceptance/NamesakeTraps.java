package org.onrecord.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/**
 * An archive of traps for whoever joins people across stories: father and son of one name, one name
 * in two towns, married names, shared surnames, nicknames, initials. All fictional; made by
 * arithmetic alone, so that it is the same every time.
 */
final class NamesakeTraps {
  /** A story, the name by which it calls the person it is about, and who that truly is. */
  record Sighting(Story story, String name, String person) {}

  /** A few stories about people who are easily taken for one another. */
  record Trap(String kind, List<Sighting> sightings) {}

  private static final List<String> MEN =
      List.of(
          "Martin", "Stephen", "Peter", "George", "Henry", "Oliver", "Philip", "Simon", "Hugh",
          "Victor", "Edwin", "Graham", "Neil", "Colin", "Trevor", "Malcolm");
  private static final List<String> WOMEN =
      List.of(
          "Alice", "Clara", "Helen", "Julia", "Martha", "Rachel", "Sarah", "Laura", "Monica",
          "Fiona", "Gillian", "Hilary", "Joan", "Marion", "Nora", "Paula");
  private static final List<String> BEGINNINGS =
      List.of(
          "Ald", "Barn", "Cald", "Dun", "Ell", "Fen", "Garr", "Hal", "Kell", "Lang", "Marl", "Nor",
          "Oss", "Pend", "Rad", "Sell", "Thorn", "Ull", "Wend", "Yar");
  private static final List<String> ENDINGS =
      List.of(
          "worth", "stock", "field", "kin", "shaw", "berry", "man", "croft", "ard", "well", "sley",
          "by");
  private static final List<String> TOWNS =
      List.of("Harwick", "Calderwick", "Sallowby", "Dunmarsh", "Thorpe Lacey", "Skelmoor");
  private static final List<String> TRADES =
      List.of("joiner", "baker", "plumber", "florist", "butcher", "farmer", "vicar", "surgeon");
  private static final List<List<String>> NICKNAMES =
      List.of(
          List.of("Robert", "Bob"),
          List.of("William", "Bill"),
          List.of("Margaret", "Peggy"),
          List.of("Thomas", "Tom"),
          List.of("Elizabeth", "Liz"),
          List.of("Edward", "Ted"),
          List.of("Richard", "Dick"),
          List.of("Katherine", "Kate"));
  private static final List<String> WEATHER =
      List.of(
          "Rain fell on the harbour for most of the day.",
          "The road to the station was closed until noon.",
          "A brass band played outside the corn exchange.",
          "The market was quieter than in other years.",
          "Traffic was light and the ferry ran on time.");

  private final List<Trap> traps = new ArrayList<>();
  private List<Sighting> open = new ArrayList<>();
  private int stories;

  /** The 200 traps. */
  static List<Trap> all() {
    NamesakeTraps made = new NamesakeTraps();
    for (int i = 0; i < 40; i++) {
      made.fatherAndSon(i);
    }
    for (int i = 0; i < 40; i++) {
      made.twoTowns(i);
    }
    for (int i = 0; i < 30; i++) {
      made.marriedName(i);
    }
    for (int i = 0; i < 30; i++) {
      made.sharedSurname(i);
    }
    for (int i = 0; i < 30; i++) {
      made.nickname(i);
    }
    for (int i = 0; i < 15; i++) {
      made.initial(i);
    }
    for (int i = 0; i < 15; i++) {
      made.juniorAndSenior(i);
    }
    return made.traps;
  }

  private String surname() {
    int at = traps.size();
    return BEGINNINGS.get(at % BEGINNINGS.size()) + ENDINGS.get(at / BEGINNINGS.size());
  }

  private static String of(List<String> list, int i) {
    return list.get(Math.floorMod(i, list.size()));
  }

  private void close(String kind) {
    traps.add(new Trap(kind, open));
    open = new ArrayList<>();
  }

  /** Published so many years after 2010. */
  private void tell(int year, String name, String person, String... sentences) {
    stories++;
    LocalDate day = LocalDate.of(2010 + year, 1 + stories % 12, 1 + stories % 28);
    List<String> paragraphs = new ArrayList<>(List.of(of(WEATHER, stories)));
    paragraphs.addAll(List.of(sentences));
    Metadata metadata =
        Metadata.NONE.withPublished(day).withSource(of(TOWNS, stories) + " Courier");
    String text = String.join("\n\n", paragraphs);
    String id = String.format(Locale.ROOT, "trap:%04d", stories);
    open.add(new Sighting(Story.of(id, metadata, text), name, person));
  }

  private void fatherAndSon(int i) {
    String name = of(MEN, i) + " " + surname();
    String last = surname();
    String trade = of(TRADES, i);
    String town = of(TOWNS, i);
    int son = 22 + i % 9;
    int father = son + 24 + i % 11;
    tell(
        0,
        name,
        "father",
        name + ", " + father + ", a " + trade + " from " + town + ", spoke to the council.",
        "\"I have worked here all my life and I will not stop now,\" " + last + " said.");
    tell(
        2,
        name,
        "son",
        "A "
            + trade
            + " has won the county prize. "
            + name
            + ", "
            + (son + 2)
            + ", of "
            + town
            + ", beat nine others.",
        "\"My father taught me and he will be pleased,\" said " + last + ".");
    tell(
        4,
        name,
        "father",
        "The " + trade + " " + name + ", " + (father + 4) + ", is to retire in the spring.",
        last + " said that he had enjoyed every day of it.");
    if (i % 2 == 0) {
      tell(
          5,
          name,
          "son",
          name + ", the " + (son + 5) + "-year-old " + trade + ", opened a shop in " + town + ".");
    } else {
      tell(
          5,
          name,
          "son",
          "The prize went to "
              + name
              + ", "
              + (son + 5)
              + ", whose father, also "
              + name
              + ", watched from the hall.");
    }
    close("father and son");
  }

  private void twoTowns(int i) {
    String name = of(i % 2 == 0 ? MEN : WOMEN, i) + " " + surname();
    String last = surname();
    String one = of(TOWNS, i);
    String other = of(TOWNS, i + 1 + i % 3);
    String trade = of(TRADES, i);
    String othersTrade = of(TRADES, i + 1 + i % 5);
    tell(
        1,
        name,
        "one",
        name + ", a " + trade + " from " + one + ", told the inquiry about the flood.",
        "\"The water came up in an hour and nobody warned us,\" " + last + " said.");
    tell(
        2,
        name,
        "other",
        name + ", a " + othersTrade + " from " + other + ", has been fined for speeding.",
        last + " said the sign had been hidden by a hedge.");
    tell(
        3,
        name,
        "one",
        "The " + trade + " " + name + " of " + one + " has written a book about the flood.",
        "\"I wrote it at night,\" said " + last + ".");
    if (i % 4 == 0) {
      // Says nothing that could tell whose it is: joined to neither.
      tell(6, name, "unknown", name + " said that the band had played well.");
    }
    close("two towns");
  }

  private void marriedName(int i) {
    String given = of(WOMEN, i);
    String born = surname();
    String maiden = given + " " + born;
    String married = given + " " + born.substring(0, 3) + "lock";
    String trade = of(TRADES, i);
    int age = 25 + i % 12;
    tell(
        0,
        maiden,
        "she",
        maiden + ", " + age + ", a " + trade + ", has joined the lifeboat crew.",
        "\"I was never afraid of the sea,\" " + born + " said.");
    String after =
        switch (i % 3) {
          case 0 -> ", n\u00e9e " + born + ",";
          case 1 -> " (formerly " + maiden + ")";
          default -> ", formerly " + maiden + ",";
        };
    tell(
        3,
        married,
        "she",
        married + after + " told the meeting that the crew needed a new boat.",
        "She is " + (age + 3) + " and works as a " + trade + ".");
    tell(
        5,
        married,
        "she",
        "\"We have our boat at last,\" said " + married + ", " + (age + 5) + ", a " + trade + ".");
    // Somebody else who has the same first name and the married name of another.
    String stranger = given + " " + born.substring(0, 3) + "mere";
    tell(
        4,
        stranger,
        "stranger",
        stranger + ", " + (age + 4) + ", a " + trade + ", sang at the concert.");
    close("married name");
  }

  private void sharedSurname(int i) {
    String last = surname();
    String brother = of(MEN, i) + " " + last;
    String sister = of(WOMEN, i) + " " + last;
    String town = of(TOWNS, i);
    int age = 30 + i % 20;
    tell(
        0,
        brother,
        "brother",
        brother + ", " + age + ", and his sister run the mill at " + town + ".",
        "\"It turns when it likes,\" said " + last + ".");
    tell(
        1,
        sister,
        "sister",
        sister + ", " + (age + 1) + ", who runs the mill at " + town + ", has repaired the wheel.",
        "\"It turns when I like,\" said " + last + ".");
    tell(
        2,
        brother,
        "brother",
        brother + ", " + (age + 2) + ", has sold his share of the mill at " + town + ".");
    tell(3, last, "bare", "The mill was closed on Monday. " + last + " could not be reached.");
    tell(4, sister, "sister", "A loaf baked by " + sister + ", " + (age + 4) + ", won the prize.");
    close("shared surname");
  }

  private void nickname(int i) {
    List<String> forms = NICKNAMES.get(i % NICKNAMES.size());
    String last = surname();
    String full = forms.get(0) + " " + last;
    String familiar = forms.get(1) + " " + last;
    String trade = of(TRADES, i);
    String town = of(TOWNS, i);
    int age = 40 + i % 20;
    tell(
        0,
        full,
        "one",
        full + ", " + age + ", a " + trade + " from " + town + ", has been elected to the board.",
        "\"I shall ask questions,\" " + last + " said.");
    tell(
        1,
        familiar,
        "one",
        familiar + ", " + (age + 1) + ", the " + trade + " from " + town + ", has left the board.",
        "\"I asked too many questions,\" " + last + " said.");
    tell(
        2,
        familiar,
        "youngster",
        familiar + ", 19, a striker, scored twice for " + of(TOWNS, i + 2) + " on Saturday.");
    tell(3, full, "one", full + ", " + (age + 3) + ", the " + trade + ", has died of a fever.");
    close("nickname");
  }

  private void initial(int i) {
    String given = of(MEN, i);
    String last = surname();
    String full = given + " " + last;
    String initial = given.charAt(0) + ". " + last;
    String trade = of(TRADES, i);
    int age = 50 + i % 20;
    tell(0, full, "one", full + ", " + age + ", a " + trade + ", has given the park a bench.");
    tell(
        1,
        initial,
        "one",
        "\"The bench is for everybody,\" said "
            + initial
            + ", "
            + (age + 1)
            + ", a "
            + trade
            + ".");
    tell(2, initial, "other", initial + ", 23, a sprinter, was second on Sunday.");
    tell(3, full, "one", full + ", " + (age + 3) + ", a " + trade + ", has painted the bench.");
    close("initial");
  }

  private void juniorAndSenior(int i) {
    String last = surname();
    String name = of(MEN, i) + " " + last;
    int age = 35 + i % 10;
    tell(
        0,
        name + " Jr.",
        "son",
        "Sen. " + name + " Jr., " + age + ", voted against the bridge.",
        "\"We have two bridges,\" " + last + " said.");
    tell(
        1,
        name + " Sr.",
        "father",
        "Former Gov. " + name + " Sr., " + (age + 31) + ", praised the bridge.",
        "\"One can never have too many,\" " + last + " said.");
    tell(
        2,
        name + " Jr.",
        "son",
        "Sen. " + name + " Jr., " + (age + 2) + ", has opened the bridge.");
    tell(
        3,
        name + " Sr.",
        "father",
        "Former Gov. " + name + " Sr., " + (age + 33) + ", was the first to cross it.");
    close("junior and senior");
  }
}
