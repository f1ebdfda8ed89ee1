package org.onrecord.read.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.read.clause.MarkedStory;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

class KinshipFinderTest {
  private static final KinshipFinder FINDER = new KinshipFinder();

  private static List<Kinship> ties(String marked) {
    return ties(marked, List.of());
  }

  private static List<Kinship> ties(String marked, List<Quotation> quotations) {
    MarkedStory story = MarkedStory.of(marked);
    return FINDER.find(story.text(), List.of(), story.people(), quotations);
  }

  /** "parent Ivo > Tom", "spouse Ivo + Maud former": what was stated, in text order. */
  private static List<String> stated(String marked) {
    return ties(marked).stream().filter(tie -> !tie.derived()).map(KinshipFinderTest::say).toList();
  }

  private static String say(Kinship tie) {
    String type = tie.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean directed = tie.type() == Kinship.Type.PARENT || tie.type() == Kinship.Type.GRANDPARENT;
    List<String> two = new ArrayList<>(List.of(tie.from(), tie.to()));
    if (!directed) {
      two.sort(null);
    }
    String state = tie.state().map(s -> " " + s.name().toLowerCase(Locale.ROOT)).orElse("");
    return type + " " + String.join(directed ? " > " : " + ", two) + state;
  }

  private static void assertTies(String marked, String expected) {
    List<String> ties = expected == null ? List.of() : Arrays.asList(expected.split("\\s*;\\s*"));
    assertThat(stated(marked)).as(marked).containsExactlyInAnyOrderElementsOf(ties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Orr]'s wife [Maud Orr] spoke first.                             | spouse Maud Orr + Orr current
          [Ivo Pell] came with {his=Ivo Pell} brother, [Tom Pell].         | sibling Ivo Pell + Tom Pell
          She met [Ada Moss] and {her=Ada Moss} ex-husband [Rolf Moss].    | spouse Ada Moss + Rolf Moss former
          [Ada Moss] and her husband [Jon] arrived late.                   | spouse Ada Moss + Jon current
          [Ivo Pell] praised {his=Ivo Pell} late wife, [Maud].             | spouse Ivo Pell + Maud late
          [Ivo Pell] thanked {his=Ivo Pell} mother, the singer [Una Pell], for it. | parent Una Pell > Ivo Pell
          {Her=Ada} grandson [Max] and {her=Ada} niece, [Bea], read. [Ada] wept. | grandparent Ada > Max; other-kin Ada + Bea
          [Ada] introduced {her=Ada} fiancé [Max Lund] to the crowd.       | engaged Ada + Max Lund current
          [Ivo]'s estranged wife, [Maud], declined to comment.             | spouse Ivo + Maud former
          [Ada]'s stepmother [Una] and mother-in-law [Bea] sat behind.     | other-kin Ada + Una; other-kin Ada + Bea
          [Ada]'s half-sister [Una] won.                                   | half-sibling Ada + Una
          [Ada]'s great-grandfather, [Tom Moss], built the mill.           | other-kin Ada + Tom Moss
          [Ada Moss] and [Ivo Pell]'s daughter [Una] is five.              | parent Ada Moss > Una; parent Ivo Pell > Una
          {Her=Ada} first husband, the pianist [Rolf Lind], left. [Ada] stayed. | spouse Ada + Rolf Lind former
          [Ada] said {her=Ada} boyfriend of two years, [Max], was away.    | partner Ada + Max current
          [Ivo Pell] and {his=Ivo Pell} wife, [Maud Orr] founded the school. | spouse Ivo Pell + Maud Orr current
          [Ada] and [Ivo] came with {their=Ada} son [Max] and daughter [Una]. | parent Ada > Max; parent Ada > Una; parent Ivo > Max; parent Ivo > Una
          [Ada Moss] married [Jon Orr] and they have two children, [Bea] and [Max]. | spouse Ada Moss + Jon Orr; parent Ada Moss > Bea; parent Ada Moss > Max; parent Jon Orr > Bea; parent Jon Orr > Max
          [Ada] said her children by [Ivo Pell], [Tom], nine, and [Una], six, were well. | parent Ada > Tom; parent Ada > Una; parent Ivo Pell > Tom; parent Ivo Pell > Una
          [Ada]'s children by [Ivo Pell], [Tom], nine, and [Una], six, were well. | parent Ada > Tom; parent Ada > Una; parent Ivo Pell > Tom; parent Ivo Pell > Una
          [Ivo] shares children [Tom] and [Una], 10, with {his=Ivo} ex-wife, the singer [Ada], [Max] and [Bea], one, with [Kit], and [Zed], two, with [Sue]. | parent Ivo > Tom; parent Ivo > Una; parent Ada > Tom; parent Ada > Una; spouse Ada + Ivo former; parent Ivo > Max; parent Ivo > Bea; parent Kit > Max; parent Kit > Bea; parent Ivo > Zed; parent Sue > Zed
          """)
  void readsPossessives(String story, String expected) {
    assertTies(story, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Maud Orr], the widow of [Ivo Orr], laid a wreath.               | spouse Ivo Orr + Maud Orr late
          [Ada Moss], whose father [Tom Moss] ran the mill, was there.     | parent Tom Moss > Ada Moss
          [Ivo Pell], 34, a baker and brother of the swimmer [Tom Pell], was hurt. | sibling Ivo Pell + Tom Pell
          [Una Pell], his mother, wept as [Ivo Pell] spoke.                |
          [Una Pell], {his=Ivo Pell} mother, wept as [Ivo Pell] spoke.     | parent Una Pell > Ivo Pell
          [Ada] is the daughter of the judge [Tom Moss] and the painter [Una Moss]. | parent Tom Moss > Ada; parent Una Moss > Ada
          [Ada] was born in Calder, the daughter of [Tom Moss].            | parent Tom Moss > Ada
          [Ada] was born in Calder in 1950 to [Tom] and [Una Moss].        | parent Tom > Ada; parent Una Moss > Ada
          {Her=Ada} father was the poet [Tom Moss], said [Ada].            | parent Tom Moss > Ada
          [Ada] was the mother of [Bea], [Max] and [Zed].                  | parent Ada > Bea; parent Ada > Max; parent Ada > Zed
          The brothers [Ivo] and [Tom Pell] own the shop.                  | sibling Ivo + Tom Pell
          [Ivo] and [Tom] are cousins.                                     | other-kin Ivo + Tom
          [Maud Orr] is the mother of [Tom], and the wife of former mayor [Ivo Orr]. | parent Maud Orr > Tom; spouse Ivo Orr + Maud Orr
          [Maud Orr] was a painter and sister of [Ivo Orr].                | sibling Ivo Orr + Maud Orr
          [Ada] was the daughter of King [Carl] of Calder and {his=Carl} wife [Una]. | parent Carl > Ada; parent Una > Ada; spouse Carl + Una current
          [Ada] denied that [Jon Orr] is {her=Ada} brother.                |
          Husband and wife [Ivo] and [Maud Orr] run the inn.               | spouse Ivo + Maud Orr
          Father and son [Ivo] and [Max Orr] run the inn.                  | parent Ivo > Max Orr
          [Una] and [Bea Orr] held a talk. The married couple run the inn. | spouse Bea Orr + Una current
          [Ivo] and [Maud Orr] were jailed for starving their six children. | spouse Ivo + Maud Orr
          """)
  void readsAppositionsAndCopulas(String story, String expected) {
    assertTies(story, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Ivo Pell] married [Maud Orr] in 2010.                           | spouse Ivo Pell + Maud Orr
          [Ivo Pell] (born 5 May 1950) married [Maud Orr].                 | spouse Ivo Pell + Maud Orr
          [Ivo Pell] married, secondly, [Maud Orr].                        | spouse Ivo Pell + Maud Orr
          [Ivo Pell], who is married to the singer [Maud Orr], agreed.     | spouse Ivo Pell + Maud Orr current
          [Ada] was married to banker [Rolf]; poet [Jon], who fathered two of her sons; and baker [Max]. | spouse Ada + Rolf former; spouse Ada + Jon former; spouse Ada + Max former
          [Ivo] and [Maud] tied up the boat after they were married.       | spouse Ivo + Maud
          [Ivo] and [Maud] were married in York.                           | spouse Ivo + Maud
          [Ada] divorced [Rolf Moss] in 1999.                              | spouse Ada + Rolf Moss former
          She was close to [Rolf Moss], whom {she=Ada} divorced. [Ada] left. | spouse Ada + Rolf Moss former
          [Ada] split from [Rolf] last year.                               | partner Ada + Rolf former
          [Ada] is engaged to the golfer [Max Lund].                       | engaged Ada + Max Lund current
          [Ada] is dating [Max Lund].                                      | partner Ada + Max Lund current
          [Ada] spoke of {her=Ada} marriage to [Rolf Moss].                | spouse Ada + Rolf Moss
          [Ada] had an affair with the actor [Max Lund].                   | partner Ada + Max Lund former
          [Ada] and [Max Lund]'s wedding was small.                        | spouse Ada + Max Lund
          [Ada] gave birth to [Bea] in May.                                | parent Ada > Bea
          """)
  void readsVerbsAndBonds(String story, String expected) {
    assertTies(story, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Pell] is survived by {his=Pell} wife [Maud], their sons [Ivo] and [Tom], and four daughters, [Ada], [Bea], [Cleo] and [Dot], from {his=Pell} previous marriage. | spouse Maud + Pell late; parent Pell > Ivo; parent Pell > Tom; parent Maud > Ivo; parent Maud > Tom; parent Pell > Ada; parent Pell > Bea; parent Pell > Cleo; parent Pell > Dot
          [Ada] has two sons with [Rolf], [Ivo] and [Tom].                 | parent Ada > Ivo; parent Ada > Tom; parent Rolf > Ivo; parent Rolf > Tom
          [Ada] shares two children, [Ivo], nine, and [Bea], six, with the chef [Max Lund]. | parent Ada > Ivo; parent Ada > Bea; parent Max Lund > Ivo; parent Max Lund > Bea
          [Ada] and {her=Ada} ex-husband [Rolf], with whom {she=Ada} has a son, [Ivo], met. | spouse Ada + Rolf former; parent Ada > Ivo; parent Rolf > Ivo
          [Ada] had one child, the drummer [Tom Moss], with {her=Ada} first husband, the actor [Rolf Lind]. | parent Ada > Tom Moss; parent Rolf Lind > Tom Moss; spouse Ada + Rolf Lind former
          [Ada] lost {her=Ada} son [Zed]. [Ivo], {her=Ada} partner, wept for their baby boy. | parent Ada > Zed; partner Ada + Ivo current; parent Ivo > Zed
          [Ada] welcomed a daughter, [Bea], in June.                       | parent Ada > Bea
          """)
  void readsChildren(String story, String expected) {
    assertTies(story, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Ivo Pell] sat near [Maud Orr] and [Tom Lee].                    |
          [Ivo Pell] lives with {his=Ivo Pell} wife and son. [Tom Lee] agreed. |
          [Ivo Pell] thanked {his=Ivo Pell} business partner [Tom Lee].    |
          [Ada] denied dating [Max Lund].                                  |
          [Ada] was never married to [Max Lund].                           |
          Father [Ivo Pell] blessed [Maud Orr].                            |
          [Ivo] is not the father of [Max].                                |
          The founding father of the club, [Ivo], met [Max].               |
          [Ada] wants to marry, [Max] said.                                |
          [Ivo] split the bill with [Maud].                                |
          [Tom Lee] adopted a plan that [Ada Moss] wrote.                  |
          Child abuse lawyer [Ivo] met [Max].                              |
          [Ivo] has a working relationship with [Max].                     |
          """)
  void nearnessIsNoTie(String story, String expected) {
    assertTies(story, expected);
  }

  @Test
  void theSpeakersKinInAQuotation() {
    saysOfIvo("\"My husband [Ivo Orr] never came home,\" [Maud Orr] said.", " current");
    saysOfIvo("\"I married [Ivo Orr] too soon,\" [Maud Orr] said.", "");
  }

  private static void saysOfIvo(String words, String state) {
    MarkedStory story = MarkedStory.of(words);
    Span content = new Span(0, story.plain().indexOf(" Maud Orr said"));
    Quotation quotation =
        new Quotation(
            "q1",
            Quotation.Kind.DIRECT,
            List.of(content),
            Optional.empty(),
            new Speaker(
                Speaker.Type.PERSON,
                Optional.of("Maud Orr"),
                "Maud Orr",
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "test");
    assertThat(ties(words, List.of(quotation)).stream().map(KinshipFinderTest::say))
        .containsExactly("spouse Ivo Orr + Maud Orr" + state);
    assertThat(ties(words)).isEmpty();
  }

  @Test
  void aLeadCallsItsPersonByAnothersName() {
    assertThat(
            stated(
                "[Ada Moss] has spoken of losing {her=Ada Moss} son [Zed]. [Ivo Pell]'s partner has"
                    + " written a tribute to their baby boy."))
        .containsExactlyInAnyOrder(
            "parent Ada Moss > Zed",
            "partner Ada Moss + Ivo Pell current",
            "parent Ivo Pell > Zed");
    assertThat(stated("The sky was grey. [Ada Moss] has spoken. [Ivo Pell]'s partner has written."))
        .isEmpty();
  }

  @Test
  void unknownNamesInAListDoNotHideTheKnown() {
    assertThat(stated("[Ada Moss] has children Sunday and [Max], ten, with [Rolf Lind]."))
        .containsExactlyInAnyOrder("parent Ada Moss > Max", "parent Rolf Lind > Max");
  }

  @Test
  void evidenceIsTheExactWords() {
    String marked = "Later [Orr]'s wife [Maud Orr] spoke.";
    Kinship tie = ties(marked).get(0);
    assertThat(tie.evidence().spans().get(0).of(MarkedStory.of(marked).plain()))
        .isEqualTo("Orr's wife Maud Orr");
    assertThat(tie.evidence().rule()).isEqualTo("kin.tight");
  }

  @Test
  void eachPairIsOneCoupleAtMost() {
    assertThat(
            stated("[Ada] is dating [Max]. [Ada] is engaged to [Max]. [Ada] married [Max] in May."))
        .containsExactly("spouse Ada + Max current");
  }

  @Test
  void brothersAndSistersFollowFromBothParents() {
    List<Kinship> ties =
        ties(
            "[Ada] has children [Bea] and [Cid] from her marriage to [Rolf], and [Dot], two, with"
                + " [Jon]. [Ada]'s son [Eli] is grown.");
    List<String> derived =
        ties.stream().filter(Kinship::derived).map(KinshipFinderTest::say).toList();
    assertThat(derived)
        .containsExactlyInAnyOrder(
            "sibling Bea + Cid", "half-sibling Bea + Dot", "half-sibling Cid + Dot");
    assertThat(ties.stream().filter(Kinship::derived))
        .allSatisfy(tie -> assertThat(tie.evidence().spans()).isNotEmpty());
  }

  @Test
  void wordsOfKinshipAreChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> KinWord.parse("chum"));
  }
}
