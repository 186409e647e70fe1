package dev.victor.cli.self;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.install.Machine;
import dev.victor.cli.install.Machine.Result;
import dev.victor.core.io.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfUpdateCommandTest {

  private static final String NAME = "victor-1.1.0-" + Platform.here() + ".tar.gz";

  @StartStop private final MockWebServer server = new MockWebServer();
  @TempDir Path folder;
  private Machine machine;
  private Path prefix;

  @BeforeEach
  void install() throws IOException {
    machine = new Machine(folder);
    machine.install();
    prefix = machine.home.resolve(".local");
    machine.launcher = prefix.resolve("bin/victor");
  }

  private Result update(String... words) {
    return machine.run(new SelfUpdateCommand(), "victor self update", words);
  }

  /// An archive with these entries; `name > target` is a link, `name !` a program.
  private static byte[] tar(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
      for (int i = 0; i < entries.length; i += 2) {
        byte[] content = entries[i + 1].getBytes(StandardCharsets.UTF_8);
        String[] link = entries[i].split(" > ", -1);
        TarArchiveEntry entry =
            link.length == 2
                ? new TarArchiveEntry(link[0], TarConstants.LF_SYMLINK)
                : new TarArchiveEntry(entries[i], true);
        if (link.length == 2) {
          entry.setLinkName(link[1]);
          content = new byte[0];
        }
        entry.setMode(entries[i].endsWith("victor") ? 0755 : 0644);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private byte[] release(String version) throws IOException {
    Path launcher = machine.release("made " + version, version, "2222222222222222");
    return tar(
        "victor-" + version + "/lib/victor/victor", Files.readString(launcher),
        "victor-" + version + "/bin/victor > ../lib/victor/victor", "",
        "victor-" + version + "/lib/victor/image/id", "2222222222222222\n");
  }

  /// The archive and its sums in a folder.
  private Path archive(byte[] content) throws IOException {
    Path file = machine.root.resolve(NAME);
    Files.write(file, content);
    Files.writeString(
        machine.root.resolve("SHA256SUMS"), ContentHash.of(content).hex() + "  " + NAME + "\n");
    return file;
  }

  private String asked() throws IOException {
    return Files.readString(machine.home.resolve("asked"));
  }

  @Test
  void an_archive_starts_once_and_installs_itself() throws IOException {
    archive(release("1.1.0"));
    assertThat(update("--from", NAME, "--dry-run"))
        .isEqualTo(new Result(0, "would install victor 1.1.0 for 1.0.0\n", ""));
    assertThat(asked()).doesNotContain("install");

    assertThat(update("--from", NAME))
        .isEqualTo(
            new Result(
                0,
                """
                victor 1.1.0 is installed, 1.0.0 before
                next: victor self update --back returns to 1.0.0
                """,
                ""));
    assertThat(asked()).endsWith("install --prefix " + prefix + " --json\n");
    assertThat(prefix.resolve("lib/victor"))
        .isDirectoryNotContaining(each -> each.getFileName().toString().startsWith(".update"));
  }

  @Test
  void nothing_is_unpacked_whose_sum_is_not_there_or_not_right() throws IOException {
    Path file = archive(release("1.1.0"));
    Files.write(file, release("1.2.0"));
    assertThat(update("--from", NAME))
        .isEqualTo(
            new Result(
                3,
                "",
                NAME
                    + ": is not what its SHA-256 says: damaged, or not the real one; load it once"
                    + " more\n"));
    Files.delete(machine.root.resolve("SHA256SUMS"));
    assertThat(update("--from", NAME))
        .isEqualTo(
            new Result(
                3,
                "",
                NAME
                    + ": has no SHA-256 in DIR/SHA256SUMS; put the SHA256SUMS of its release beside"
                    + " it\n"));
    assertThat(update("--from", "nothing.tar.gz").exit()).isEqualTo(3);
  }

  @Test
  void an_older_one_is_installed_only_when_told() throws IOException {
    archive(release("0.9.0"));
    assertThat(update("--from", NAME))
        .isEqualTo(
            new Result(
                4,
                "",
                NAME + ": is victor 0.9.0, older than 1.0.0; if you want it: --downgrade\n"));
    assertThat(update("--from", NAME, "--downgrade").out())
        .startsWith("victor 0.9.0 is installed, 1.0.0 before\n");
    archive(release("1.0.0"));
    assertThat(update("--from", NAME).out()).isEqualTo("victor 1.0.0 is the newest\n");
  }

  @Test
  void an_archive_that_leads_elsewhere_is_refused() throws IOException {
    for (byte[] evil :
        List.of(
            tar("../../bin/evil", "x"),
            tar("/tmp/evil", "x"),
            tar("victor-1/a > ../../..", ""),
            tar("victor-1/a > /etc/passwd", ""),
            tar("victor-1/a > .", "", "victor-1/a/b", "x"),
            tar("victor-1/README", "x"),
            "no archive at all".getBytes(StandardCharsets.UTF_8))) {
      archive(evil);
      Result refused = update("--from", NAME);
      assertThat(refused.exit()).isEqualTo(3);
      assertThat(refused.err()).startsWith(NAME + ": ");
    }
    assertThat(prefix.resolve("bin/evil")).doesNotExist();
  }

  @Test
  void one_that_does_not_start_replaces_nothing() throws IOException {
    archive(tar("victor-1/lib/victor/victor", "#!/bin/sh\necho 'no such Java'\nexit 4\n"));
    assertThat(update("--from", NAME))
        .isEqualTo(
            new Result(
                4,
                "",
                "the new victor does not work here (no such Java); nothing was replaced; report"
                    + " it\n"));
  }

  private void offer(String version) throws IOException {
    Files.createDirectories(machine.home.resolve(".config/victor"));
    Files.writeString(
        machine.home.resolve(".config/victor/config.json"),
        "{ \"releases\": \"" + server.url("/latest") + "\" }");
    String file = "victor-" + version + "-" + Platform.here() + ".tar.gz";
    json(
        """
        { "tag_name": "v%s", "assets": [
          { "name": "%s", "browser_download_url": "%s" },
          { "name": "SHA256SUMS", "browser_download_url": "%s" } ] }
        """
            .formatted(version, file, server.url("/files/" + file), server.url("/sums")));
  }

  private void json(String text) {
    server.enqueue(new MockResponse.Builder().code(200).body(text).build());
  }

  @Test
  void the_newest_release_is_found_loaded_and_installed() throws IOException {
    byte[] release = release("1.1.0");
    offer("1.1.0");
    assertThat(update("--check"))
        .isEqualTo(
            new Result(1, "victor 1.1.0 is out, this is 1.0.0\nnext: victor self update\n", ""));
    offer("1.0.0");
    assertThat(update("--check")).isEqualTo(new Result(0, "victor 1.0.0 is the newest\n", ""));

    offer("1.1.0");
    json(ContentHash.of(release).hex() + " *" + NAME + "\n");
    server.enqueue(
        new MockResponse.Builder().code(302).addHeader("location", "/elsewhere").build());
    server.enqueue(new MockResponse.Builder().code(200).body(new Buffer().write(release)).build());
    assertThat(update("--json"))
        .isEqualTo(
            new Result(
                0,
                """
                {
                  "before" : "1.0.0",
                  "version" : "1.1.0",
                  "newer" : true,
                  "updated" : true
                }
                """,
                ""));
    assertThat(asked()).contains("install --prefix ");
  }

  @Test
  void an_archive_may_lie_at_an_address() throws IOException {
    byte[] release = release("1.1.0");
    json(ContentHash.of(release).hex() + "  " + NAME + "\n");
    server.enqueue(new MockResponse.Builder().code(200).body(new Buffer().write(release)).build());
    assertThat(update("--from", server.url("/a/" + NAME).toString()).exit()).isZero();

    server.enqueue(new MockResponse.Builder().code(404).build());
    assertThat(update("--from", server.url("/a/" + NAME).toString()).err())
        .endsWith(" answered 404 for SHA256SUMS; is that the right address?\n".stripLeading());
    server.enqueue(
        new MockResponse.Builder()
            .code(302)
            .addHeader("location", "https://evil.example/")
            .build());
    assertThat(update("--from", server.url("/a/" + NAME).toString()).err())
        .contains("leads to another host, evil.example");
    assertThat(update("--from", "http://example.com/x.tar.gz"))
        .isEqualTo(
            new Result(
                3,
                "",
                "--from: expected an address that begins with https://, without a password\n"));
  }

  @Test
  void what_is_answered_strangely_is_said() throws IOException {
    offer("1.1.0");
    assertThat(update("--check").exit()).isEqualTo(1);
    json("{ \"tag_name\": \"nightly\" }");
    assertThat(update("--check").err()).contains("answered with something else than a release");
    json("{ \"tag_name\": \"v1.1.0\", \"assets\": [] }");
    assertThat(update().err()).contains("has victor 1.1.0 without victor-1.1.0-");
    json(
        "{ \"tag_name\": \"v1.1.0\", \"assets\": [ { \"name\": \""
            + NAME
            + "\","
            + " \"browser_download_url\": \"https://evil.example/x\" } ] }");
    assertThat(update().err()).contains("sends to evil.example for its files; load them yourself");
    server.enqueue(new MockResponse.Builder().code(404).build());
    assertThat(update().err()).contains("answered 404 when asked for the newest release");
  }

  @Test
  void one_goes_back_and_forth_without_the_network() throws IOException {
    assertThat(update("--back").err())
        .startsWith("DIR/my home/.local/lib/victor: holds no release before this one; ");
    machine.launcher = machine.release("second", "1.1.0", "2222222222222222");
    machine.install();
    machine.launcher = prefix.resolve("bin/victor");

    assertThat(update("--back").out()).startsWith("victor 1.0.0 is installed, 1.1.0 before\n");
    assertThat(prefix.resolve("lib/victor/image/id")).hasContent("1111111111111111");
    assertThat(prefix.resolve("lib/victor/victor")).content().contains("victor 1.0.0");
    assertThat(update("--back").out()).startsWith("victor 1.1.0 is installed");
    assertThat(update("--back", "--check").exit()).isEqualTo(2);
  }

  @Test
  void others_are_told_how_theirs_is_updated() throws IOException {
    assertThat(update().err()).contains("names no place where releases are; add \"releases\": ");
    machine.launcher = machine.root.resolve("an archive/lib/victor/victor");
    assertThat(update().err())
        .isEqualTo(
            "DIR/an archive/lib/victor: was not put there by victor install; install it: victor"
                + " install\n");
    Files.createFile(machine.launcher.resolveSibling("packaged"));
    assertThat(update().err()).contains("apt install ./victor_VERSION_amd64.deb");
    Files.delete(machine.launcher.resolveSibling("packaged"));
    Files.createFile(machine.launcher.resolveSibling("pom.xml"));
    assertThat(update().err()).endsWith("is a checkout; git pull && ./victor install\n");

    machine.install("--prefix", "from sources");
    machine.launcher = machine.root.resolve("from sources/bin/victor");
    assertThat(update())
        .isEqualTo(
            new Result(
                4,
                "",
                "DIR/an archive/lib/victor: is the checkout that this victor was installed from;"
                    + " git pull && ./victor install, in there\n"));
  }
}
