package dev.victor.content.outbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Discord's webhooks on loopback: takes messages, tells their numbers, edits and removes them, and
/// misbehaves where a test wants it to.
final class DiscordStub implements AutoCloseable {

  /// What it does with a request.
  enum Mood {
    /// Does it and says so.
    FINE,
    /// Does it, and says that it was the last for now.
    LAST_FOR_NOW,
    /// Does it and answers 204.
    SILENT_204,
    /// Does it and answers without a number.
    NO_NUMBER,
    BAD_400,
    UNAUTHORIZED_401,
    FORBIDDEN_403,
    UNKNOWN_WEBHOOK_404,
    LIMIT_429,
    GLOBAL_429,
    LONG_429,
    YEARS_429,
    BROKEN_500,
    /// Does it and answers 500 all the same.
    DONE_500,
    GATEWAY_502,
    /// Takes the request and never answers.
    HANGS,
    /// Does it and never answers.
    DONE_HANGS,
    /// Does it and breaks off in the middle of the answer.
    DONE_DIES,
    /// Breaks the connection off at once.
    DIES
  }

  /// A request as it came.
  ///
  /// @param raw its body, a character for every byte
  record Asked(
      String method, String path, String webhook, Map<String, String> headers, String raw) {
    String body() {
      return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
  }

  private static final Pattern PATH =
      Pattern.compile("/api/v10/webhooks/([0-9]+)/([^/?]+)(?:/messages/([0-9]+))?(\\?.*)?");

  final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /// Bodies of the messages that stand, by number.
  final Map<String, String> messages = Collections.synchronizedMap(new LinkedHashMap<>());

  /// Every body that was ever taken as a new message.
  final List<String> added = Collections.synchronizedList(new ArrayList<>());

  private final Deque<Mood> moods = new ArrayDeque<>();
  private final ServerSocket server;
  private final CountDownLatch end = new CountDownLatch(1);
  private Function<Asked, Mood> mood = asked -> next();
  private int number = 1000;

  DiscordStub() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /// The address of a webhook.
  String webhook(int id) {
    return "http://127.0.0.1:"
        + server.getLocalPort()
        + "/api/webhooks/"
        + id
        + "/s3cret-token-"
        + id;
  }

  /// What it does with the next requests; after them it is fine.
  DiscordStub next(Mood... some) {
    moods.addAll(List.of(some));
    return this;
  }

  /// What it does from now on.
  void behave(Function<Asked, Mood> how) {
    mood = how;
  }

  private synchronized Mood next() {
    Mood mood = moods.poll();
    return mood == null ? Mood.FINE : mood;
  }

  List<String> lines() {
    return asked.stream()
        .map(each -> each.method() + " " + each.path().replaceAll(".*/s3cret-token-", ""))
        .toList();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String[] first = line(in).split(" ", -1);
      if (first.length < 2) {
        return;
      }
      Map<String, String> headers = new LinkedHashMap<>();
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        String[] header = line.split(": ", 2);
        headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
      }
      int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
      String body = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
      Matcher path = PATH.matcher(first[1]);
      String webhook = path.matches() ? path.group(1) : "";
      Asked request = new Asked(first[0], first[1], webhook, headers, body);
      asked.add(request);
      OutputStream out = socket.getOutputStream();
      String message = path.matches() ? Objects.requireNonNullElse(path.group(3), "") : "";
      answer(mood.apply(request), request, message, out);
      out.flush();
    } catch (IOException gone) {
      // the other side gave up
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8).strip();
  }

  private void answer(Mood mood, Asked request, String message, OutputStream out)
      throws IOException {
    switch (mood) {
      case FINE -> done(request, message, out);
      case LAST_FOR_NOW -> {
        String id = act(request, message);
        write(
            out,
            "200 OK",
            "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset-After: 0.4567\r\n",
            "{\"id\":\"" + id + "\"}");
      }
      case SILENT_204 -> {
        act(request, message);
        write(out, "204 No Content", "", "");
      }
      case NO_NUMBER -> {
        act(request, message);
        write(out, "200 OK", "", "fine");
      }
      case BAD_400 ->
          write(
              out,
              "400 Bad Request",
              "",
              "{\"message\":\"Invalid Form"
                  + " Body\",\"code\":50035,\"errors\":{\"embeds\":{\"0\":{\"description\":{\"_errors\":[{\"code\":\"BASE_TYPE_MAX_LENGTH\",\"message\":\"Must"
                  + " be 4096 or fewer in length.\"}]}}}}}");
      case UNAUTHORIZED_401 ->
          write(
              out,
              "401 Unauthorized",
              "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1\r\nRetry-After: 1\r\n",
              "{\"message\":\"Invalid Webhook Token\",\"code\":50027}");
      case FORBIDDEN_403 ->
          write(
              out,
              "403 Forbidden",
              "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1\r\nRetry-After: 1\r\n",
              "{\"message\":\"Missing Access\",\"code\":50001}");
      case UNKNOWN_WEBHOOK_404 ->
          write(out, "404 Not Found", "", "{\"message\":\"Unknown Webhook\",\"code\":10015}");
      case LIMIT_429 ->
          write(
              out,
              "429 Too Many Requests",
              "Retry-After: 2\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset-After: 1.2\r\n",
              "{\"message\":\"You are being rate"
                  + " limited.\",\"retry_after\":1.337,\"global\":false}");
      case GLOBAL_429 ->
          write(
              out,
              "429 Too Many Requests",
              "X-RateLimit-Global: true\r\n",
              "{\"message\":\"You are being rate limited.\",\"retry_after\":0.65,\"global\":true}");
      case YEARS_429 ->
          write(
              out,
              "429 Too Many Requests",
              "Retry-After: Wed, 21 Oct 2099 07:28:00 GMT\r\n",
              "error code: 1015");
      case LONG_429 ->
          write(out, "429 Too Many Requests", "Retry-After: 3600\r\n", "error code: 1015");
      case BROKEN_500 ->
          write(
              out,
              "500 Internal Server Error",
              "",
              "{\"message\":\"500: Internal Server Error\",\"code\":0}");
      case DONE_500 -> {
        act(request, message);
        write(out, "500 Internal Server Error", "", "");
      }
      case GATEWAY_502 -> write(out, "502 Bad Gateway", "", "<html>");
      case HANGS -> hang();
      case DONE_HANGS -> {
        act(request, message);
        hang();
      }
      case DONE_DIES -> {
        act(request, message);
        out.write(
            "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":\"1"
                .getBytes(StandardCharsets.UTF_8));
      }
      case DIES -> {}
    }
  }

  private void hang() {
    try {
      end.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void done(Asked request, String message, OutputStream out) throws IOException {
    String number = act(request, message);
    if (number.isEmpty()) {
      write(out, "404 Not Found", "", "{\"message\":\"Unknown Message\",\"code\":10008}");
    } else if (request.method().equals("DELETE")) {
      write(out, "204 No Content", "", "");
    } else {
      write(out, "200 OK", "", "{\"id\":\"" + number + "\",\"type\":0}");
    }
  }

  /// Does what was asked; answers the number of the message, or nothing when there is no such one.
  private synchronized String act(Asked request, String message) {
    if (message.isEmpty()) {
      String id = String.valueOf(++number);
      messages.put(id, request.body());
      added.add(request.body());
      return id;
    }
    if (!messages.containsKey(message)) {
      return "";
    }
    switch (request.method()) {
      case "PATCH" -> messages.put(message, request.body());
      case "DELETE" -> messages.remove(message);
      default -> {}
    }
    return message;
  }

  private static void write(OutputStream out, String status, String headers, String body)
      throws IOException {
    String type = body.isEmpty() ? "" : "Content-Type: application/json\r\n";
    String length = status.startsWith("204") ? "" : "Content-Length: " + body.length() + "\r\n";
    out.write(
        ("HTTP/1.1 "
                + status
                + "\r\nConnection: close\r\n"
                + headers
                + type
                + length
                + "\r\n"
                + body)
            .getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    server.close();
  }
}
