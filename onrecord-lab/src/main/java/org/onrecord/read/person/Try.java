package org.onrecord.read.person;

import java.nio.file.*;
import java.util.*;
import org.onrecord.language.*;
import org.onrecord.reading.*;
import org.onrecord.story.Span;

public final class Try {
  static Language language = new Language();
  static PersonFinder finder = new PersonFinder();
  static int[] gap(List<String> lines, PronounChoice choice, boolean show) {
    int gold = 0, found = 0, right = 0, missName = 0, nobody = 0, wrong = 0, notPerson = 0, after=0;
    for (String line : lines) {
      String[] c = line.split("\t", -1);
      Text text = language.analyze(c[1], new Span(0, c[1].length()));
      People people = finder.find(c[0], text, QuotedText.of(text), choice);
      Optional<Person> meant = people.at(Integer.parseInt(c[3]));
      for (int n = 4; n <= 7; n += 3) {
        boolean g = c[n + 2].equals("TRUE");
        Optional<Person> cand = people.at(Integer.parseInt(c[n + 1]));
        boolean same = meant.isPresent() && meant.equals(cand);
        gold += g ? 1 : 0; found += same ? 1 : 0; right += g && same ? 1 : 0;
        if (g && !same) {
          String why;
          if (cand.isEmpty()) { missName++; why = "NONAME"; }
          else if (meant.isEmpty()) { nobody++; why = "NOBODY"; }
          else { wrong++; why = "WRONG"; }
          if (show) System.out.println(why + " " + c[0] + " " + c[2] + "@" + c[3] + " A=" + c[4] + "/" + c[6] + " B=" + c[7] + "/" + c[9] + " ours=" + meant.map(Person::name).orElse("-") + " :: " + c[1].substring(0, Integer.parseInt(c[3])) + "[[" + c[2] + "]]" + c[1].substring(Integer.parseInt(c[3]) + c[2].length()));
        }
      }
    }
    double p = (double) right / found, r = (double) right / gold;
    System.out.printf("  P %.4f R %.4f F %.4f  gold %d found %d right %d | name missing %d nobody %d wrong %d%n", p, r, 2*p*r/(p+r), gold, found, right, missName, nobody, wrong);
    return new int[] {gold, found, right};
  }
  public static void main(String[] a) throws Exception {
    Path data = Path.of("../shared/data");
    List<Taught> gap = Taught.gap(data.resolve("gap/gap-development.tsv"));
    List<Taught> gum = Taught.gum(data.resolve("gum/train/dep"));
    List<Taught> fic = Taught.stories(Path.of("onrecord-lab/stories"));
    List<String> dev = Files.readAllLines(data.resolve("gap/gap-development.tsv")); dev = dev.subList(1, dev.size());
    List<String> val = Files.readAllLines(data.resolve("gap/gap-validation.tsv")); val = val.subList(1, val.size());
    if (a.length > 0 && a[0].equals("show")) { byte[] m = Files.readAllBytes(Path.of("/tmp/model.bin")); gap(dev.subList(0, 500), PronounTrees.of(m), true); return; }
    if (a.length > 0 && a[0].equals("eval")) { byte[] m = Files.readAllBytes(Path.of("/tmp/model.bin")); gap(dev, PronounTrees.of(m), false); gap(val, PronounTrees.of(m), false); return; }
    List<Taught> all = new ArrayList<>(gap); all.addAll(gum); all.addAll(fic);
    long t = System.currentTimeMillis();
    PronounTrainer trainer = new PronounTrainer();
    byte[] bytes = trainer.train(all);
    Files.write(Path.of("/tmp/model.bin"), bytes); System.out.println("train ms " + (System.currentTimeMillis() - t) + " bytes " + bytes.length);
    System.out.print(trainer.report("GUM dev", Taught.gum(data.resolve("gum/dev/dep"))));
    System.out.print("val"); gap(val, PronounTrees.of(bytes), false);
    if (a.length > 0 && a[0].equals("quick")) return;
    // cross validation over stories and gap, two parts
    int parts = 3; List<String> reports = new ArrayList<>();
    int[] sums = new int[3];
    for (int part = 0; part < parts; part++) {
      List<Taught> tr = new ArrayList<>(gum); List<Taught> te = new ArrayList<>();
      for (int i = 0; i < gap.size(); i++) { if (i % parts != part) tr.add(gap.get(i)); }
      for (int i = 0; i < fic.size(); i++) { (i % parts == part ? te : tr).add(fic.get(i)); }
      Set<String> known = new HashSet<>(); for (Taught x : tr) known.add(x.text());
      List<String> held = new ArrayList<>(); 
      for (String l : dev) { String x = l.split("\t")[1]; if (!known.contains(x) && Math.floorMod(l.hashCode(), 1) == 0 && (gapHas(gap, x) || (l.hashCode() & 0x7fffffff) % parts == part)) held.add(l); }
      PronounTrainer cv = new PronounTrainer(); byte[] b = cv.train(tr);
      System.out.print(cv.report("fic part", te));
      int[] c = gap(held, PronounTrees.of(b), false);
      for (int k = 0; k < 3; k++) sums[k] += c[k];
    }
    double p = (double) sums[2] / sums[1], r = (double) sums[2] / sums[0];
    System.out.printf("dev CV P %.4f R %.4f F %.4f%n", p, r, 2*p*r/(p+r));
  }
  static Set<String> texts;
  static boolean gapHas(List<Taught> gap, String x) { if (texts == null) { texts = new HashSet<>(); for (Taught t : gap) texts.add(t.text()); } return texts.contains(x); }
}
