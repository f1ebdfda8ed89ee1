package org.onrecord.lab.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.format.ReadingWriter;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.TagModel;
import org.onrecord.language.Tagger;
import org.onrecord.read.StoryReader;
import org.onrecord.read.event.AgeFinder;
import org.onrecord.read.event.EventFinder;
import org.onrecord.read.event.RoleFinder;
import org.onrecord.read.kinship.KinshipFinder;
import org.onrecord.read.person.PersonFinder;
import org.onrecord.read.quotation.QuotationFinder;
import org.onrecord.read.time.TimeFinder;
import org.onrecord.story.Story;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each stage of the reading on one thread; one call goes through all stories. The stages before the
 * measured one have been done in advance.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class StageBenchmark {
  /** System property that names the stories. */
  static final String STORIES = "onrecord.lab.stories";

  /** Stories that are read together, as when they are put on record. */
  static final int TOGETHER = 50;

  /** Nanoseconds of reading before anything is measured. */
  private static final long WARM_UP = 12_000_000_000L;

  private final Language language = new Language();
  private final Tagger tagger = new Tagger(model());
  private final StoryReader reader = new StoryReader();
  private final PersonFinder people = new PersonFinder();
  private final TimeFinder times = new TimeFinder();
  private final QuotationFinder quotations = new QuotationFinder();
  private final KinshipFinder kinship = new KinshipFinder();
  private final AgeFinder ages = new AgeFinder();
  private final RoleFinder roles = new RoleFinder();
  private final EventFinder events = new EventFinder();
  private final List<Preparation> prepared = new ArrayList<>();
  private final List<TagInput> tagInputs = new ArrayList<>();
  private final List<List<Story>> together = new ArrayList<>();
  private long words;

  /** Opens the stories and does all stages once. */
  @Setup
  public void prepare() throws IOException {
    List<Story> stories =
        SpeedStories.open(Path.of(System.getProperty(STORIES, "samples/archive")));
    words = SpeedStories.words(stories);
    for (Story story : stories) {
      Preparation preparation = Preparation.of(story, language, reader);
      prepared.add(preparation);
      tagInputs.add(new TagInput(preparation.text()));
    }
    for (int from = 0; from < stories.size(); from += TOGETHER) {
      together.add(stories.subList(from, Math.min(stories.size(), from + TOGETHER)));
    }
    warmUp();
  }

  /** Until the compiler is through with it: that takes time on a core, however busy the machine. */
  private void warmUp() {
    Work work = new Work();
    long start = work.start();
    while (work.cpuNanos < WARM_UP) {
      together.forEach(reader::read);
      work.done(start, words);
      start = work.start();
    }
  }

  private static TagModel model() {
    try (InputStream file = Language.class.getResourceAsStream("tagger.bin")) {
      if (file == null) {
        throw new IllegalStateException("tagger.bin is missing beside " + Language.class);
      }
      return TagModel.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paragraphs, sentences, tokens and tags. */
  @Benchmark
  public void language(Work work, Blackhole hole) {
    each(work, item -> hole.consume(language.analyze(item.story().text(), item.story().body())));
  }

  /** Tags alone. */
  @Benchmark
  public void tags(Work work, Blackhole hole) {
    long start = work.start();
    for (TagInput input : tagInputs) {
      hole.consume(input.tag(tagger));
    }
    work.done(start, words);
  }

  /** Quoted stretches and noun phrases. */
  @Benchmark
  public void phrases(Work work, Blackhole hole) {
    each(
        work,
        item -> {
          hole.consume(QuotedText.of(item.text()));
          hole.consume(language.nounPhrases(item.text()));
        });
  }

  /** People. */
  @Benchmark
  public void people(Work work, Blackhole hole) {
    each(
        work,
        item ->
            hole.consume(people.find(item.version(), item.text(), item.quoted(), item.phrases())));
  }

  /** Time expressions. */
  @Benchmark
  public void times(Work work, Blackhole hole) {
    each(work, item -> hole.consume(times.find(item.text(), item.published())));
  }

  /** Quotations. */
  @Benchmark
  public void quotations(Work work, Blackhole hole) {
    each(
        work,
        item ->
            hole.consume(
                quotations.find(
                    item.version(),
                    item.text(),
                    item.quoted(),
                    item.phrases(),
                    item.reading().people(),
                    item.reading().times())));
  }

  /** Family ties. */
  @Benchmark
  public void kinship(Work work, Blackhole hole) {
    each(
        work,
        item ->
            hole.consume(
                kinship.find(
                    item.text(),
                    item.phrases(),
                    item.reading().people(),
                    item.reading().quotations())));
  }

  /** Ages, roles and events. */
  @Benchmark
  public void events(Work work, Blackhole hole) {
    each(
        work,
        item -> {
          var found = item.reading();
          hole.consume(
              ages.find(
                  item.text(), item.phrases(), found.people(), found.times(), item.published()));
          hole.consume(roles.find(item.text(), item.quoted(), found.people(), item.published()));
          hole.consume(
              events.find(
                  item.text(),
                  found.kinship(),
                  found.people(),
                  found.times(),
                  found.ages(),
                  item.published()));
        });
  }

  /** Everything, from the story to the reading, as an archive is read: some dozen at a time. */
  @Benchmark
  public void whole(Work work, Blackhole hole) {
    long start = work.start();
    for (List<Story> some : together) {
      hole.consume(reader.read(some));
    }
    work.done(start, words);
  }

  /** Everything, one story after the other. */
  @Benchmark
  public void single(Work work, Blackhole hole) {
    each(work, item -> hole.consume(reader.read(item.story())));
  }

  /** The reading as JSON. */
  @Benchmark
  public void json(Work work, Blackhole hole) {
    each(
        work,
        item -> {
          StringWriter out = new StringWriter();
          ReadingWriter.write(item.reading(), out, false);
          hole.consume(out.getBuffer().length());
        });
  }

  private void each(Work work, Consumer<Preparation> stage) {
    long start = work.start();
    prepared.forEach(stage);
    work.done(start, words);
  }
}
