package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveOptionTest {
  private static final Path HOME = Path.of(System.getProperty("user.home"));

  private static Streams in(Map<String, String> environment) {
    return new Streams(
        InputStream.nullInputStream(),
        Streams.print(OutputStream.nullOutputStream()),
        Streams.print(OutputStream.nullOutputStream()),
        environment,
        false);
  }

  @Test
  void theEnvironmentComesBeforeTheUsualPlace() {
    assertThat(new ArchiveOption().folder(in(Map.of("ONRECORD_ARCHIVE", "/news"))))
        .isEqualTo(Path.of("/news"));
  }

  @Test
  void eachSystemHasItsUsualPlace() {
    assertThat(ArchiveOption.usual(in(Map.of()), "Linux"))
        .isEqualTo(HOME.resolve(".local/share/onrecord"));
    assertThat(ArchiveOption.usual(in(Map.of("XDG_DATA_HOME", "/data")), "Linux"))
        .isEqualTo(Path.of("/data/onrecord"));
    assertThat(ArchiveOption.usual(in(Map.of()), "Mac OS X"))
        .isEqualTo(HOME.resolve("Library/Application Support/Onrecord"));
    assertThat(ArchiveOption.usual(in(Map.of("LOCALAPPDATA", "/local")), "Windows 11"))
        .isEqualTo(Path.of("/local/Onrecord"));
  }
}
