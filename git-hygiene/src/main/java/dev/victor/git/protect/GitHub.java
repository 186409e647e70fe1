package dev.victor.git.protect;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.http.Http;
import dev.victor.core.http.Reply;
import dev.victor.core.http.Request;
import dev.victor.core.http.Request.Method;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rulesets of one repository through GitHub's interface, version 2022-11-28.
final class GitHub {

  private static final int PAGE = 100;
  private static final int MOST_PAGES = 10;
  private static final String STRANGE = "answered with something else than rulesets";
  private static final String REMEDY = "is that GitHub? if so, run it again later";

  private final Http http;
  private final GitHubRepository repository;
  private final Secret token;
  private final Refusals refusals;

  GitHub(Http http, GitHubRepository repository, Secret token) {
    this.http = http;
    this.repository = repository;
    this.token = token;
    this.refusals = new Refusals(repository, token);
  }

  /// The numbers of the repository's own rulesets by their names.
  Map<String, BigDecimal> numbers() {
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      URI address =
          repository.rulesets("?includes_parents=false&per_page=" + PAGE + "&page=" + page);
      Node answer = ask(Request.get(address), "the list of rulesets");
      if (!(answer instanceof Node.Items(List<Node> rulesets, var place))) {
        throw strange();
      }
      rulesets.forEach(ruleset -> note(numbers, ruleset));
      if (rulesets.size() < PAGE) {
        return numbers;
      }
    }
    throw new OutsideFailed(
        repository.shown(), "has more than 1000 rulesets", "remove some at GitHub");
  }

  private void note(Map<String, BigDecimal> numbers, Node ruleset) {
    if (!(ruleset.at("name").orElse(null) instanceof Node.Text(String name, var place))
        || !(ruleset.at("id").orElse(null) instanceof Node.Figure(BigDecimal id, var at))) {
      throw strange();
    }
    if (numbers.put(name, id) != null && name.startsWith(Ruleset.PREFIX)) {
      throw new NeedsPerson(
          repository.shown(),
          "has two rulesets named \"" + name + "\"",
          "delete one in Settings, Rules");
    }
  }

  /// One ruleset with all it says.
  Map<?, ?> ruleset(BigDecimal number) {
    Node answer = ask(Request.get(numbered(number)), "a ruleset");
    if (answer.plain() instanceof Map<?, ?> fields) {
      return fields;
    }
    throw strange();
  }

  void create(Map<String, Object> ruleset) {
    send(Method.POST, repository.rulesets(""), ruleset);
  }

  void replace(BigDecimal number, Map<String, Object> ruleset) {
    send(Method.PUT, numbered(number), ruleset);
  }

  private URI numbered(BigDecimal number) {
    return repository.rulesets("/" + number.toPlainString());
  }

  private void send(Method method, URI address, Map<String, Object> ruleset) {
    Reply reply = http.send(dressed(Request.send(method, address, Json.write(ruleset))));
    if (!reply.ok()) {
      throw refusals.of(reply, "\"" + ruleset.get("name") + "\"");
    }
  }

  private Node ask(Request request, String what) {
    Reply reply = http.send(dressed(request));
    if (!reply.ok()) {
      throw refusals.of(reply, what);
    }
    try {
      return JsonFile.parse(reply.text().getBytes(StandardCharsets.UTF_8), repository.host())
          .root();
    } catch (BadInput e) {
      throw new OutsideFailed(repository.host(), STRANGE, REMEDY, e);
    }
  }

  private Request dressed(Request request) {
    return request
        .with("Accept", "application/vnd.github+json")
        .with("X-GitHub-Api-Version", "2022-11-28")
        .signed(token);
  }

  private OutsideFailed strange() {
    return new OutsideFailed(repository.host(), STRANGE, REMEDY);
  }
}
