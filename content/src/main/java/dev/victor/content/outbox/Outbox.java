package dev.victor.content.outbox;

import dev.victor.content.channel.Attachment;
import dev.victor.content.channel.Parcel;
import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.JsonFile;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `.victor/outbox`, which git does not see: posts that wait, a file each, numbered in the order in
/// which they came. A file has one line of JSON, then the bytes of the attachments, and is written
/// whole or not at all.
public final class Outbox {

  private static final Pattern NAME = Pattern.compile("([0-9]{8})-(.+)\\.post");
  private static final int LONGEST_LINE = 4 * 1024 * 1024;

  private final Path folder;
  private final Path state;

  /// The outbox of a workspace.
  public Outbox(Workspace workspace) {
    this.state = workspace.state();
    this.folder = state.resolve("outbox");
  }

  /// Where it is.
  Path folder() {
    return folder;
  }

  /// Makes the folder, and hides it from git.
  void prepare() {
    StateFolder.hide(state, "/outbox/");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NeedsPerson(folder.toString(), "cannot be made", "make its folder writable", e);
    }
  }

  /// Every post that waits, in order; their messages are not read.
  ///
  /// @throws BadInput when a file is none of ours
  public List<Waiting> headers() {
    return headers(channel -> true);
  }

  /// Every post that waits for some channels, in order; their messages are not read.
  List<Waiting> headers(Predicate<String> channels) {
    return files(channels).stream().map(file -> read(file, false)).toList();
  }

  /// Every post that waits for some channels, in order, with its messages.
  List<Waiting> all(Predicate<String> channels) {
    return files(channels).stream().map(file -> read(file, true)).toList();
  }

  /// Puts a post in; one of the same document for the same channel takes its place.
  Waiting put(String channel, String doc, Instant now, List<Parcel> parcels) {
    prepare();
    Optional<Waiting> same =
        headers(channel::equals).stream().filter(post -> post.doc().equals(doc)).findFirst();
    int next = files(any -> true).stream().mapToInt(Outbox::number).max().orElse(0) + 1;
    Waiting post =
        same.map(old -> old.with(parcels))
            .orElseGet(() -> Waiting.of(next, channel, doc, now, parcels));
    save(post);
    return post;
  }

  /// Writes a post anew.
  void save(Waiting post) {
    AtomicFile.writePrivate(
        file(post),
        to -> {
          to.write((Json.line(json(post)) + "\n").getBytes(StandardCharsets.UTF_8));
          for (Parcel parcel : post.parcels()) {
            for (Attachment attachment : parcel.files()) {
              to.write(attachment.bytes());
            }
          }
        });
  }

  /// Takes a post out.
  void remove(Waiting post) {
    try {
      Files.deleteIfExists(file(post));
    } catch (IOException e) {
      throw new NeedsPerson(folder.toString(), "cannot be changed", "make the folder writable", e);
    }
  }

  private Path file(Waiting post) {
    return folder.resolve(
        String.format(Locale.ROOT, "%08d-%s.post", post.number(), post.channel()));
  }

  private List<Path> files(Predicate<String> channels) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> {
            Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
            return name.matches() && channels.test(name.group(2));
          })
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new NeedsPerson(folder.toString(), "cannot be read", "make it readable", e);
    }
  }

  private static int number(Path file) {
    return Integer.parseInt(String.valueOf(file.getFileName()).substring(0, 8));
  }

  private static Map<String, Object> json(Waiting post) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("channel", post.channel());
    json.put("doc", post.doc());
    json.put("state", post.state().name().toLowerCase(Locale.ROOT));
    json.put("why", post.why());
    json.put("made", post.made().toString());
    post.notBefore().ifPresent(time -> json.put("notBefore", time.toString()));
    post.sending()
        .ifPresent(sending ->
            json.put("sending", Json.fields("part", sending.part(), "hash", sending.hash())));
    json.put("messages", post.parcels().stream().map(Outbox::json).toList());
    return json;
  }

  private static Map<String, Object> json(Parcel parcel) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("payload", parcel.payload());
    List<Object> files = new ArrayList<>();
    for (Attachment file : parcel.files()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", file.name());
      entry.put("type", file.type());
      entry.put("size", file.size());
      files.add(entry);
    }
    json.put("files", files);
    return json;
  }

  private static Waiting read(Path file, boolean whole) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Fields fields = new Fields(JsonFile.parse(line(in), file.toString()).root());
      boolean sending = fields.whole("sending", "part") > 0;
      if (fields.text("doc").isEmpty()) {
        throw new BadInput(file.toString(), "is no post", "look at it, and move it away");
      }
      String notBefore = fields.text("notBefore");
      return new Waiting(
          number(file),
          fields.text("channel"),
          fields.text("doc"),
          Waiting.State.valueOf(fields.text("state").toUpperCase(Locale.ROOT)),
          fields.text("why"),
          Instant.parse(fields.text("made")),
          notBefore.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(notBefore)),
          sending
              ? Optional.of(
                  new Waiting.Sending(
                      fields.whole("sending", "part"), fields.text("sending", "hash")))
              : Optional.empty(),
          whole ? parcels(fields, in) : List.of());
    } catch (IOException | DateTimeException | IllegalArgumentException | BadInput e) {
      throw new BadInput(
          file.toString(), "is no post that victor put there", "look at it, and move it away", e);
    }
  }

  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
      if (line.size() > LONGEST_LINE) {
        throw new IOException("no end of line");
      }
    }
    return line.toByteArray();
  }

  private static List<Parcel> parcels(Fields fields, InputStream in) throws IOException {
    List<Parcel> parcels = new ArrayList<>();
    for (Fields message : fields.list("messages")) {
      List<Attachment> files = new ArrayList<>();
      for (Fields file : message.list("files")) {
        int size = file.whole("size");
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
          throw new IOException("cut off");
        }
        files.add(new Attachment(file.text("name"), file.text("type"), bytes));
      }
      parcels.add(new Parcel(message.text("payload"), files));
    }
    return parcels;
  }
}
