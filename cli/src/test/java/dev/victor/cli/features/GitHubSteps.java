package dev.victor.cli.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A GitHub on this machine that keeps rulesets.
public final class GitHubSteps {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TOKEN = "a-token-nobody-may-see";

  private final World world;
  private final Map<Integer, ObjectNode> rulesets = new TreeMap<>();
  private final List<String> changes = new ArrayList<>();
  private @Nullable HttpServer server;
  private int refusal;

  /// Steps in a world.
  public GitHubSteps(World world) {
    this.world = world;
  }

  /// It knows my repository, `vic/p`, takes my token, and I trust it.
  @Given("a GitHub without rulesets, and a token for it")
  public void github() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/api/v3/repos/vic/p/rulesets", this::answer);
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/vic/p";
    world.git("config", "victor.repository", address);
    world.variables().put("VICTOR_GITHUB_TOKEN", TOKEN);
    Folders.write(
        world.folder().resolve("home/.config/victor/config.json"),
        "{ \"trustedHosts\": [\"127.0.0.1\"] }\n");
  }

  /// Every question is answered with a status.
  @Given("GitHub answers everything with {int}")
  public void refuses(int status) {
    refusal = status;
  }

  /// It is not there any more.
  @Given("GitHub does not answer")
  public void gone() {
    end();
  }

  /// Somebody at GitHub made a ruleset weaker.
  @Given("somebody switched {string} off at GitHub")
  public void weaken(String name) {
    rulesets.values().stream()
        .filter(ruleset -> ruleset.get("name").asText().equals(name))
        .forEach(ruleset -> ruleset.put("enforcement", "disabled"));
  }

  /// No token.
  @Given("I have no token")
  public void noToken() {
    world.variables().remove("VICTOR_GITHUB_TOKEN");
  }

  /// By name, with what it is enforced.
  @Then("GitHub has the rulesets")
  public void has(List<String> names) {
    assertThat(
            rulesets.values().stream()
                .map(ruleset ->
                    ruleset.get("name").asText() + ": " + ruleset.get("enforcement").asText()))
        .containsExactlyElementsOf(names);
  }

  /// How often something was sent to be changed.
  @Then("GitHub was sent {int} change(s)")
  public void sent(int count) {
    assertThat(changes).hasSize(count);
  }

  /// Leaves nothing running.
  @After
  public void end() {
    if (server != null) {
      server.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean mine =
          "Bearer a-token-nobody-may-see"
              .equals(exchange.getRequestHeaders().getFirst("Authorization"));
      if (refusal != 0 || !mine) {
        reply(exchange, mine ? refusal : 401, "{\"message\":\"no\"}");
        return;
      }
      String path = exchange.getRequestURI().getPath();
      String rest = path.substring(path.indexOf("/rulesets") + "/rulesets".length());
      Integer number = rest.isEmpty() ? null : Integer.valueOf(rest.substring(1));
      switch (exchange.getRequestMethod()) {
        case "GET" ->
            reply(exchange, 200, number == null ? list() : rulesets.get(number).toString());
        case "POST" -> keep(exchange, rulesets.size() + 1, 201);
        default -> keep(exchange, number == null ? 0 : number, 200);
      }
    }
  }

  private String list() {
    ArrayNode list = JSON.createArrayNode();
    rulesets.values().forEach(list::add);
    return list.toString();
  }

  private void keep(HttpExchange exchange, int number, int status) throws IOException {
    ObjectNode ruleset = (ObjectNode) JSON.readTree(exchange.getRequestBody());
    ruleset.put("id", number);
    rulesets.put(number, ruleset);
    changes.add(ruleset.get("name").asText());
    reply(exchange, status, ruleset.toString());
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }
}
