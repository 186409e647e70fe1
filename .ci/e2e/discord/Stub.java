import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A webhook on loopback for the script beside it. In its folder it writes `port`, a line a request
/// to `asked` and bodies to `body.N`; it reads what to do from `mood`: fine, limit, gone, refuse, hang.
public class Stub {

  private static final Set<String> messages = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger last = new AtomicInteger(1000);
  private static final AtomicInteger asked = new AtomicInteger();

  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", exchange -> answer(exchange, folder));
    server.start();
    Files.writeString(folder.resolve("port.new"), String.valueOf(server.getAddress().getPort()));
    Files.move(folder.resolve("port.new"), folder.resolve("port"));
  }

  private static void answer(HttpExchange exchange, Path folder) throws IOException {
    String path = exchange.getRequestURI().toString();
    byte[] body = exchange.getRequestBody().readAllBytes();
    int number = asked.incrementAndGet();
    Files.write(folder.resolve("body." + number), body);
    String line = exchange.getRequestMethod() + " " + path.replaceAll(".*/s3cret-token", "") + "\n";
    Files.writeString(folder.resolve("asked"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    String message = path.contains("/messages/") ? path.replaceAll(".*/messages/|[?].*", "") : "";
    switch (Files.readString(folder.resolve("mood")).strip()) {
      case "limit" -> {
        exchange.getResponseHeaders().add("Retry-After", "1");
        Files.writeString(folder.resolve("mood"), "fine");
        say(exchange, 429, "{\"message\":\"You are being rate limited.\",\"retry_after\":0.2,\"global\":false}");
      }
      case "gone" -> say(exchange, 404, "{\"message\":\"Unknown Webhook\",\"code\":10015}");
      case "refuse" ->
          say(exchange, 400, "{\"message\":\"Invalid Form Body\",\"code\":50035,\"errors\":{\"content\":{\"_errors\":[{\"message\":\"Must be 2000 or fewer in length.\"}]}}}");
      case "hang" -> {
        messages.add(String.valueOf(last.incrementAndGet()));
        pause();
        exchange.close();
      }
      default -> {
        if (message.isEmpty()) {
          String id = String.valueOf(last.incrementAndGet());
          messages.add(id);
          say(exchange, 200, "{\"id\":\"" + id + "\"}");
        } else if (messages.contains(message)) {
          say(exchange, 200, "{\"id\":\"" + message + "\"}");
        } else {
          say(exchange, 404, "{\"message\":\"Unknown Message\",\"code\":10008}");
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
