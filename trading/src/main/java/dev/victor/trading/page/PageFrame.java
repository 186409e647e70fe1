package dev.victor.trading.page;

import dev.victor.core.console.Json;
import dev.victor.core.template.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Joins a page: the frame, the style, the script, the sections and the data. The head allows the
/// one style and the one script by their hashes and nothing else, so that no text of a broker's
/// could run or load anything even if it became markup.
///
/// @param mark that tells what page it is, markup
/// @param title of the window
/// @param footer in the end
public record PageFrame(String mark, String title, String footer) {

  /// The page around its parts.
  ///
  /// @param data for the script
  public String around(Html head, Html main, Map<String, Object> data) {
    String style = resource("page.css");
    String script = resource("page.js");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mark", mark);
    parts.put("title", HtmlText.escape(title));
    parts.put("style-hash", hash(style));
    parts.put("script-hash", hash(script));
    parts.put("style", style);
    parts.put("script", script);
    parts.put("head", head.toString());
    parts.put("main", main.toString());
    parts.put("footer", HtmlText.escape(footer));
    parts.put("data", embedded(data));
    return filled(resource("page.html"), parts);
  }

  /// Puts each part at its place of the frame, in one pass: what a part says of places is text.
  private static String filled(String frame, Map<String, String> parts) {
    StringBuilder page = new StringBuilder(1 << 18);
    int at = 0;
    for (int open = frame.indexOf("[["); open >= 0; open = frame.indexOf("[[", at)) {
      int close = frame.indexOf("]]", open);
      page.append(frame, at, open)
          .append(Objects.requireNonNull(parts.get(frame.substring(open + 2, close))));
      at = close + 2;
    }
    return page.append(frame, at, frame.length()).toString();
  }

  /// JSON that can stand in a script element: no sign in it begins or ends markup or a line.
  static String embedded(Object data) {
    return Json.line(data)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
