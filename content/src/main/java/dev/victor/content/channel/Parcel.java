package dev.victor.content.channel;

import dev.victor.core.console.Json;
import dev.victor.core.io.ContentHash;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One message as it goes over the wire: the text of `payload_json` and the files beside it. The
/// same message makes the same bytes, for a new message as for an edit, which says all of it again.
///
/// @param payload JSON on one line
/// @param files in the order the payload numbers them
public record Parcel(String payload, List<Attachment> files) {

  /// Copies the list.
  public Parcel {
    files = List.copyOf(files);
  }

  /// The parcel of a message.
  ///
  /// @param mentions what may be mentioned, by Discord's words `users`, `roles`, `everyone`
  public static Parcel of(DiscordPost post, List<String> mentions) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("content", post.content());
    json.put("embeds", post.embeds().stream().map(Parcel::embed).toList());
    json.put("allowed_mentions", Map.of("parse", mentions));
    List<Object> attachments = new ArrayList<>();
    for (int i = 0; i < post.files().size(); i++) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("id", i);
      file.put("filename", post.files().get(i).name());
      attachments.add(file);
    }
    json.put("attachments", attachments);
    return new Parcel(Json.line(json), post.files());
  }

  private static Map<String, Object> embed(DiscordPost.Embed embed) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!embed.author().isEmpty()) {
      json.put("author", Map.of("name", embed.author()));
    }
    if (!embed.title().isEmpty()) {
      json.put("title", embed.title());
    }
    if (!embed.description().isEmpty()) {
      json.put("description", embed.description());
    }
    if (!embed.fields().isEmpty()) {
      json.put("fields", embed.fields().stream().map(Parcel::field).toList());
    }
    if (!embed.picture().isEmpty()) {
      json.put("image", Map.of("url", "attachment://" + embed.picture()));
    }
    if (!embed.footer().isEmpty()) {
      json.put("footer", Map.of("text", embed.footer()));
    }
    return json;
  }

  private static Map<String, Object> field(DiscordPost.Field field) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", field.name());
    json.put("value", field.value());
    json.put("inline", true);
    return json;
  }

  /// What the message is known by.
  public ContentHash hash() {
    StringBuilder all = new StringBuilder(payload);
    files.forEach(
        file -> all.append('\n').append(file.name()).append(' ').append(file.hash().hex()));
    return ContentHash.of(all.toString());
  }

  /// The media type of the body.
  public String type() {
    return files.isEmpty() ? "application/json" : "multipart/form-data; boundary=" + boundary();
  }

  /// The very bytes of the body.
  public byte[] body() {
    byte[] json = payload.getBytes(StandardCharsets.UTF_8);
    if (files.isEmpty()) {
      return json;
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"payload_json\"", "application/json", json);
    for (int i = 0; i < files.size(); i++) {
      Attachment file = files.get(i);
      part(
          body,
          "name=\"files[" + i + "]\"; filename=\"" + file.name() + "\"",
          file.type(),
          file.bytes());
    }
    body.writeBytes(("--" + boundary() + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  private void part(ByteArrayOutputStream body, String names, String type, byte[] content) {
    String head =
        "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
            .formatted(boundary(), names, type);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /// Made of the content, so that the same message has the same bytes and none of them holds it.
  private String boundary() {
    return "victor-" + hash().hex().substring(0, 32);
  }
}
