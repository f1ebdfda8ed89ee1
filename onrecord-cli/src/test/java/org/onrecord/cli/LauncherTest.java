package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only write down how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SCRIPT = Path.of("../onrecord").toAbsolutePath().normalize();
  private static final String[] TOOLS = {
    "sh",
    "sed",
    "find",
    "head",
    "tail",
    "ls",
    "tr",
    "mkdir",
    "mv",
    "rm",
    "cp",
    "touch",
    "cat",
    "sleep",
    "readlink",
    "stty"
  };

  @TempDir private Path folder;

  private Path root;
  private Path bin;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void makeARepository() throws IOException {
    root = Files.createDirectories(folder.resolve("a b/onrecord"));
    Files.copy(SCRIPT, root.resolve("onrecord"));
    assertThat(root.resolve("onrecord").toFile().setExecutable(true)).isTrue();
    for (String module : List.of("library", "archive", "cli")) {
      Files.createDirectories(root.resolve("onrecord-" + module + "/src/main"));
      Files.writeString(root.resolve("onrecord-" + module + "/pom.xml"), "<project/>");
    }
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    bin = Files.createDirectories(folder.resolve("jdk/bin"));
    for (String tool : TOOLS) {
      Path place = Path.of("/usr/bin", tool);
      program(tool, "exec " + (Files.exists(place) ? place : "/bin/" + tool) + " \"$@\"");
    }
    java("21");
    maven("3.9.9", "");
    program("javac", "exit 0");
  }

  private void program(String name, String script) throws IOException {
    Files.deleteIfExists(bin.resolve(name));
    Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(bin.resolve(name).toFile().setExecutable(true)).isTrue();
  }

  private void java(String version) throws IOException {
    program(
        "java",
        """
        case "$*" in
          *XshowSettings*)
            echo "    java.specification.version = %s" >&2
            echo "    java.home = %s" >&2 ;;
          *DumpLoadedClassList* | *Xshare:dump*) ;;
          *) echo "ran $*" ;;
        esac"""
            .formatted(version, bin.getParent()));
  }

  private void maven(String version, String trouble) throws IOException {
    program(
        "mvn",
        """
        if [ "$1" = -version ]; then echo "Apache Maven %s (abc)"; exit 0; fi
        echo "$*" >>"%s/builds"
        %s
        mkdir -p onrecord-cli/target && echo jar >onrecord-cli/target/onrecord.jar"""
            .formatted(version, folder, trouble));
  }

  private Process start(Path script, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    return builder.start();
  }

  private static Ended ended(Process process) throws IOException, InterruptedException {
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    String err =
        new String(
            process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  private Ended run(String... args) throws IOException, InterruptedException {
    return ended(start(root.resolve("onrecord"), args));
  }

  private long builds() throws IOException {
    Path log = folder.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  @Test
  void theScriptIsSoundShell() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("/bin/sh", "-n", SCRIPT.toString()).start();
    assertThat(ended(process)).isEqualTo(new Ended(0, "", ""));
  }

  @Test
  void itBuildsAtFirstUseOnly() throws IOException, InterruptedException {
    Ended first = run("read", "my story.txt");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).startsWith("onrecord: building, first use takes about a minute");
    assertThat(first.out())
        .contains("-jar " + root.toRealPath() + "/.onrecord-build/onrecord.jar")
        .endsWith(" read my story.txt\n");
    Ended second = run("stats");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).endsWith(" stats\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void itBuildsAgainWhenASourceIsNewer() throws IOException, InterruptedException {
    run("stats");
    Path source =
        Files.writeString(root.resolve("onrecord-library/src/main/New.java"), "class New {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
    Ended again = run("stats");
    assertThat(again.err()).isEqualTo("onrecord: building, the sources have changed ...\n");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void itWorksThroughALinkFromAnyFolder() throws IOException, InterruptedException {
    Path link = Files.createDirectories(folder.resolve("links")).resolve("rec ord");
    Files.createSymbolicLink(link, Path.of("../a b/onrecord/onrecord"));
    assertThat(ended(start(link, "stats")).out()).endsWith(" stats\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void twoAtOnceBuildOnce() throws IOException, InterruptedException {
    maven("3.8.7", "sleep 2");
    Process one = start(root.resolve("onrecord"), "stats");
    Process two = start(root.resolve("onrecord"), "stats");
    assertThat(ended(one).code()).isZero();
    assertThat(ended(two).code()).isZero();
    assertThat(builds()).isEqualTo(1);
    assertThat(root.resolve(".onrecord-build/lock")).doesNotExist();
  }

  @Test
  void aLockWhoseOwnerIsGoneIsTakenAway() throws IOException, InterruptedException {
    Path lock = Files.createDirectories(root.resolve(".onrecord-build/lock"));
    Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    gone.waitFor();
    Files.writeString(lock.resolve("owner"), gone.pid() + "\n");
    assertThat(run("stats").code()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void aFailedBuildShowsItsEndAndLeavesNoLock() throws IOException, InterruptedException {
    maven("3.9.9", "echo '[ERROR] no such library'; exit 1");
    Ended failed = run("stats");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("[ERROR] no such library").contains("build.log");
    assertThat(root.resolve(".onrecord-build/lock")).doesNotExist();
  }

  @Test
  void whatIsMissingOrTooOldIsNamed() throws IOException, InterruptedException {
    java("11");
    assertThat(run("stats").err()).contains("Java 11 found at").contains("Java 17 or newer");
    java("21");
    maven("3.6.3", "");
    assertThat(run("stats").err()).contains("Maven 3.6 found at").contains("3.8 or newer");
    Files.delete(bin.resolve("mvn"));
    assertThat(run("stats").err()).contains("no Maven found");
    Files.delete(bin.resolve("javac"));
    assertThat(run("stats").err()).contains("cannot compile; a JDK");
    Files.delete(bin.resolve("java"));
    assertThat(run("stats").err()).contains("no Java found");
    assertThat(builds()).isZero();
  }
}
