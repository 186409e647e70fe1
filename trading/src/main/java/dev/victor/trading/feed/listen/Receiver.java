package dev.victor.trading.feed.listen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Turns an exchange of the server into a post, and the answer back.
final class Receiver implements HttpHandler {

  private final Gate gate;
  private final Desk desk;

  Receiver(Gate gate, Desk desk) {
    this.gate = gate;
    this.desk = desk;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Gate.Stop answer =
          switch (gate.judge(head(exchange))) {
            case Gate.Stop stop -> stop;
            case Gate.Pass(Sender sender, int length) -> read(exchange, sender, length);
          };
      byte[] text =
          answer.reason().isEmpty()
              ? new byte[0]
              : (answer.reason() + "\n").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Connection", "close");
      exchange.sendResponseHeaders(answer.status(), text.length == 0 ? -1 : text.length);
      // Closed before the exchange is, which would wait for the rest of the request first.
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(text);
      }
    }
  }

  private Gate.Stop read(HttpExchange exchange, Sender sender, int length) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(length);
    return body.length < length
        ? new Gate.Stop(400, "the body ends before its Content-Length")
        : desk.take(sender, new String(body, StandardCharsets.UTF_8));
  }

  private static Gate.Head head(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().get("Host");
    return new Gate.Head(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        hosts == null ? List.of() : hosts,
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Length")),
        exchange.getRequestHeaders().containsKey("Transfer-Encoding"));
  }
}
