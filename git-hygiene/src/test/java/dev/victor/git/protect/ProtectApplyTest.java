package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.protect.Clone.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectApplyTest {

  private static final String POLICY = "{ \"trunk\": \"main\", \"protected\": [\"main\"] }";
  private static final String TOKEN = "ghp_s3cret";
  private static final String LIST = "GET /api/v3/repos/example/lab/rulesets";

  @TempDir Path folder;
  @StartStop final MockWebServer server = new MockWebServer();
  private final List<Result> results = new ArrayList<>();
  private Clone clone;

  @BeforeEach
  void repository() {
    clone =
        new Clone(folder)
            .with(address(), POLICY)
            .trust("127.0.0.1")
            .set("VICTOR_GITHUB_TOKEN", TOKEN);
  }

  @AfterEach
  void nothing_ever_shows_the_token() {
    assertThat(results).isNotEmpty().noneMatch(result -> result.toString().contains("s3cret"));
  }

  @Test
  void a_ruleset_that_is_not_there_is_created() throws InterruptedException {
    enqueue(200, "[]");
    enqueue(201, "{}");

    Result result = protect(Clone.APPLY);

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
              victor: protected branches  created
            note: origin's trunk has no .github/workflows/branch-policy.yml yet: pull requests \
            without it wait for the check branch-policy
            """);
    assertThat(result.err())
        .startsWith("--- /dev/null\n+++ b/victor: protected branches\n@@ -0,0 +1,");
    RecordedRequest list = server.takeRequest();
    assertThat(list.getRequestLine())
        .isEqualTo(LIST + "?includes_parents=false&per_page=100&page=1 HTTP/1.1");
    assertThat(list.getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
    assertThat(list.getHeaders().get("Accept")).isEqualTo("application/vnd.github+json");
    assertThat(list.getHeaders().get("X-GitHub-Api-Version")).isEqualTo("2022-11-28");
    RecordedRequest create = server.takeRequest();
    assertThat(create.getRequestLine())
        .isEqualTo("POST /api/v3/repos/example/lab/rulesets HTTP/1.1");
    assertThat(text(create.getBody())).isEqualTo(wanted());
  }

  @Test
  void a_ruleset_that_is_as_wanted_is_left_alone_whatever_github_adds() throws Exception {
    listed();
    enqueue(200, RulesetsTest.golden("answer.json"));

    Result result = protect(Clone.APPLY);

    assertThat(result.out()).startsWith("  victor: protected branches  fresh\n");
    assertThat(result.err()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(2);
    server.takeRequest();
    assertThat(server.takeRequest().getRequestLine())
        .isEqualTo("GET /api/v3/repos/example/lab/rulesets/42 HTTP/1.1");
  }

  @Test
  void a_ruleset_that_differs_is_replaced_and_keeps_who_may_pass_it() throws Exception {
    listed();
    enqueue(200, changed());
    enqueue(200, "{}");

    Result result = protect(Clone.APPLY);

    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("  victor: protected branches  updated\n");
    assertThat(result.err()).isEqualTo(DIFF);
    server.takeRequest();
    server.takeRequest();
    RecordedRequest update = server.takeRequest();
    assertThat(update.getRequestLine())
        .isEqualTo("PUT /api/v3/repos/example/lab/rulesets/42 HTTP/1.1");
    assertThat(text(update.getBody()))
        .contains("\"required_approving_review_count\" : 0")
        .contains(
            """
              "bypass_actors" : [
                {
                  "actor_id" : 5,
                  "actor_type" : "RepositoryRole",
                  "bypass_mode" : "always"
                }
              ]
            }
            """);
  }

  @Test
  void a_dry_run_shows_the_difference_and_sends_nothing() throws Exception {
    listed();
    enqueue(200, changed());

    Result result = protect(Clone.COMPARE);

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith(DIFF + "\n  victor: protected branches  differs\n")
        .endsWith("victor git protect --apply  sends the rulesets to example/lab at 127.0.0.1\n");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  private static final String DIFF =
      """
      --- a/victor: protected branches
      +++ b/victor: protected branches
      @@ -21,7 +21,7 @@
           {
             "type" : "pull_request",
             "parameters" : {
      -        "required_approving_review_count" : 2,
      +        "required_approving_review_count" : 0,
               "dismiss_stale_reviews_on_push" : false,
               "require_code_owner_review" : false,
               "require_last_push_approval" : false,
      @@ -44,9 +44,6 @@
               "strict_required_status_checks_policy" : true,
               "do_not_enforce_on_create" : true
             }
      -    },
      -    {
      -      "type" : "required_signatures"
           }
         ]
       }
      """;

  @Test
  void a_ruleset_the_policy_wants_no_more_is_switched_off_once() throws Exception {
    clone.with(address(), "{ \"trunk\": \"main\" }");
    listed();
    enqueue(200, RulesetsTest.golden("answer.json"));
    enqueue(200, "{}");
    listed();
    enqueue(200, RulesetsTest.golden("answer.json").replace("\"active\"", "\"disabled\""));

    Result first = protect(Clone.APPLY);
    Result second = protect(Clone.APPLY);

    assertThat(first.out())
        .isEqualTo(
            """
              victor: protected branches  switched off
            note: protected: project.json names no branch, so none is protected
            """);
    assertThat(second.out()).startsWith("  victor: protected branches  fresh\n");
    server.takeRequest();
    server.takeRequest();
    RecordedRequest update = server.takeRequest();
    assertThat(update.getRequestLine())
        .isEqualTo("PUT /api/v3/repos/example/lab/rulesets/42 HTTP/1.1");
    assertThat(text(update.getBody()))
        .isEqualTo(
            """
            {
              "name" : "victor: protected branches",
              "enforcement" : "disabled"
            }
            """);
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @Test
  void a_long_list_is_read_to_its_end() throws InterruptedException {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      others.add("{ \"id\": %d, \"name\": \"other %d\" }".formatted(i, i));
    }
    enqueue(200, "[" + String.join(",", others) + "]");
    enqueue(200, "[]");
    enqueue(201, "{}");

    assertThat(protect(Clone.APPLY).out()).contains("created");
    server.takeRequest();
    assertThat(server.takeRequest().getRequestLine()).contains("&page=2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "401 | 4 | 127.0.0.1: does not take the token (Bad (secret)); make a new one with"
            + " \"Administration: read and write\" for example/lab",
        "403 | 4 | example/lab at 127.0.0.1: may not be changed with this token (Bad (secret));"
            + " give the token \"Administration: read and write\"; on a free plan only public"
            + " repositories have rulesets",
        "404 | 4 | example/lab at 127.0.0.1: is not there, or the token may not see it (Bad"
            + " (secret)); check the name, and that the token is for this repository",
        "422 | 5 | example/lab at 127.0.0.1: did not take the list of rulesets (Bad (secret));"
            + " does its plan have rulesets? see docs/guide/protect.md",
        "409 | 5 | 127.0.0.1: answered with status 409 (Bad (secret)); run it again later"
      })
  void a_refusal_is_told_with_github_s_words_and_a_remedy(int status, int exit, String line) {
    enqueue(status, "{ \"message\": \"Bad " + TOKEN + "\" }");

    assertThat(protect(Clone.APPLY)).isEqualTo(new Result(exit, "", line + "\n"));
  }

  @Test
  void a_field_github_does_not_take_is_named_with_the_ruleset() {
    enqueue(200, "[]");
    enqueue(
        422,
        "{ \"message\": \"Validation Failed\", \"errors\": [ \"Invalid rule\","
            + " { \"message\": \"bad\\u001b[31m\" }, { \"code\": 1 } ] }");

    assertThat(protect(Clone.APPLY).err())
        .endsWith(
            "example/lab at 127.0.0.1: did not take \"victor: protected branches\" (Validation"
                + " Failed; Invalid rule; bad\\u001b[31m); does its plan have rulesets? see"
                + " docs/guide/protect.md\n");
  }

  @Test
  void too_many_requests_are_sent_again_after_the_pause_that_was_named() {
    server.enqueue(new MockResponse(429, Headers.of("Retry-After", "7"), ""));
    enqueue(200, "[]");
    enqueue(201, "{}");

    assertThat(protect(Clone.APPLY).out()).contains("created");
    assertThat(clone.pauses).containsExactly(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @CsvSource({
    "429, Retry-After, 3600, later",
    "403, X-RateLimit-Reset, 1795350600, after 12:30 UTC"
  })
  void a_long_pause_is_told(int status, String header, String value, String when) {
    server.enqueue(
        new MockResponse(
            status,
            Headers.of("X-RateLimit-Remaining", "0", header, value),
            "{ \"message\": \"API rate limit exceeded\" }"));

    assertThat(protect(Clone.APPLY))
        .isEqualTo(
            new Result(
                5,
                "",
                "127.0.0.1: wants a pause: too much was asked; run it again " + when + "\n"));
  }

  @Test
  void a_server_that_stays_broken_is_told() {
    for (int i = 0; i < 4; i++) {
      enqueue(502, "<html>" + TOKEN + "</html>");
    }

    assertThat(protect(Clone.APPLY))
        .isEqualTo(new Result(5, "", "127.0.0.1: answered with status 502; run it again later\n"));
  }

  @Test
  void a_server_that_says_nothing_is_told() {
    for (int i = 0; i < 4; i++) {
      server.enqueue(
          new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    }

    Result result = run(clone.waiting(Duration.ofMillis(200)), Clone.APPLY);

    assertThat(result.exit()).isEqualTo(5);
    assertThat(result.err()).startsWith("127.0.0.1: did not answer in ");
  }

  @Test
  void a_huge_answer_is_not_read() {
    enqueue(200, "[" + " ".repeat(1024 * 1024) + "]");

    assertThat(protect(Clone.APPLY))
        .isEqualTo(
            new Result(
                5, "", "127.0.0.1: answered with more than 1024 kB; is that the right address?\n"));
  }

  @Test
  void a_redirect_to_another_host_is_not_followed() {
    server.enqueue(
        new MockResponse(302, Headers.of("Location", "https://evil.example/" + TOKEN), ""));

    assertThat(protect(Clone.APPLY))
        .isEqualTo(
            new Result(
                5,
                "",
                "127.0.0.1: leads to another host, evil.example; name that one yourself if it is"
                    + " right\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "", "{}", "[1]", "[{\"id\":\"x\",\"name\":\"y\"}]", "[{}]"})
  void an_answer_that_is_no_list_of_rulesets_is_told(String body) {
    enqueue(200, body);

    assertThat(protect(Clone.APPLY))
        .isEqualTo(
            new Result(
                5,
                "",
                "127.0.0.1: answered with something else than rulesets; is that GitHub? if so,"
                    + " run it again later\n"));
  }

  @Test
  void a_ruleset_that_is_no_object_is_told() {
    listed();
    enqueue(200, "[]");

    assertThat(protect(Clone.APPLY).err()).contains("answered with something else than rulesets");
  }

  @Test
  void two_rulesets_of_one_name_are_a_person_s_to_sort_out() {
    enqueue(
        200,
        "[{ \"id\": 1, \"name\": \"victor: branch names\" },"
            + " { \"id\": 2, \"name\": \"victor: branch names\" }]");

    assertThat(protect(Clone.APPLY))
        .isEqualTo(
            new Result(
                4,
                "",
                "example/lab at 127.0.0.1: has two rulesets named \"victor: branch names\"; delete"
                    + " one in Settings, Rules\n"));
  }

  @Test
  void a_host_nobody_trusts_gets_nothing() {
    clone.trust("other.example");

    assertThat(protect(Clone.APPLY))
        .isEqualTo(
            new Result(
                4,
                "",
                folder.resolve(".config/victor/config.json")
                    + ": nothing is sent to 127.0.0.1: its host is not trusted over this address;"
                    + " use https, and if you trust it add \"trustedHosts\": [\"127.0.0.1\"]\n"));
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void without_a_token_nothing_is_asked() {
    clone.variables.remove("VICTOR_GITHUB_TOKEN");

    assertThat(protect(Clone.COMPARE))
        .isEqualTo(
            new Result(
                4,
                "",
                "VICTOR_GITHUB_TOKEN is not set; export VICTOR_GITHUB_TOKEN=… and try again\n"));
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void the_token_may_be_named_by_the_user_s_configuration() throws InterruptedException {
    clone.set("VICTOR_OTHER", "ghp_other").git("config", "victor.githubToken", "env:VICTOR_OTHER");
    enqueue(200, "[]");
    enqueue(201, "{}");

    assertThat(protect(Clone.APPLY).exit()).isZero();
    assertThat(server.takeRequest().getHeaders().get("Authorization"))
        .isEqualTo("Bearer ghp_other");
  }

  @Test
  void a_token_written_down_in_the_configuration_is_refused_and_not_shown() {
    clone.git("config", "victor.githubToken", TOKEN);

    assertThat(protect(Clone.APPLY))
        .isEqualTo(
            new Result(
                3,
                "",
                "git config victor.githubToken: must name a secret, not hold it; git config"
                    + " --global victor.githubToken env:VICTOR_GITHUB_TOKEN\n"));
  }

  @Test
  void where_project_and_origin_disagree_nothing_is_changed() {
    clone.git("remote", "add", "origin", "git@github.com:somebody/fork.git");

    assertThat(protect(Clone.APPLY))
        .isEqualTo(
            new Result(
                4,
                "",
                "project.json says example/lab at 127.0.0.1, origin says somebody/fork; nothing is"
                    + " changed; say which: git config victor.repository https://…\n"));
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void the_user_s_configuration_says_which_repository_it_is() {
    clone.git("remote", "add", "origin", "git@github.com:somebody/fork.git");
    clone.git("config", "victor.repository", address());
    enqueue(200, "[]");
    enqueue(201, "{}");

    assertThat(protect(Clone.APPLY).out()).contains("created");
  }

  @Test
  void origin_alone_is_enough() {
    clone.with("", POLICY).git("remote", "add", "origin", address() + ".git");
    enqueue(200, "[]");
    enqueue(201, "{}");

    assertThat(protect(Clone.APPLY).out()).contains("created");
  }

  @Test
  void with_neither_there_is_nowhere_to_send_it() {
    assertThat(run(clone.with("", POLICY), Clone.APPLY))
        .isEqualTo(
            new Result(
                3,
                "",
                "neither project.json nor origin says which repository at GitHub this is; git"
                    + " config victor.repository https://github.com/OWNER/NAME\n"));
    clone.git("config", "victor.repository", "lab");
    assertThat(protect(Clone.APPLY).err())
        .isEqualTo(
            "git config victor.repository: is no address of a repository; git config"
                + " victor.repository https://github.com/OWNER/NAME\n");
  }

  @Test
  void written_and_applied_at_once_both_are_told() {
    enqueue(200, "[]");
    enqueue(201, "{}");

    assertThat(run(clone, new Protect.Wish(true, true, false)).out())
        .contains(".github/workflows/branch-policy.yml       written\n")
        .contains("victor: protected branches                created\n");
  }

  @Test
  void once_the_workflow_is_on_the_trunk_there_is_nothing_to_see_to() {
    clone.protect(Clone.WRITE);
    String commit = clone.commit("ci: branch policy");
    clone.git("update-ref", "refs/remotes/origin/main", commit);
    clone.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    enqueue(200, "[]");
    enqueue(201, "{}");

    assertThat(protect(Clone.APPLY).out()).isEqualTo("  victor: protected branches  created\n");
  }

  private Result protect(Protect.Wish wish) {
    return run(clone, wish);
  }

  private Result run(Clone where, Protect.Wish wish) {
    Result result = where.protect(wish);
    results.add(result);
    return result;
  }

  private String wanted() {
    clone.protect(Clone.WRITE);
    return clone.read(".github/rulesets/protected-branches.json");
  }

  private static String changed() throws IOException {
    return RulesetsTest.golden("answer.json")
        .replace("\"required_approving_review_count\": 0", "\"required_approving_review_count\": 2")
        .replace("\"rules\": [", "\"rules\": [\n    { \"type\": \"required_signatures\" },")
        .replace(
            "\"bypass_actors\": []",
            "\"bypass_actors\": [{ \"actor_id\": 5, \"actor_type\": \"RepositoryRole\","
                + " \"bypass_mode\": \"always\" }]");
  }

  private void listed() {
    enqueue(
        200,
        """
        [
          { "id": 7, "name": "mine", "target": "branch", "enforcement": "active" },
          { "id": 42, "name": "victor: protected branches", "target": "branch",
            "enforcement": "active" }
        ]
        """);
  }

  private static String text(@Nullable ByteString body) {
    return Objects.requireNonNull(body).utf8();
  }

  private void enqueue(int status, String body) {
    server.enqueue(new MockResponse(status, Headers.of(), body));
  }

  private String address() {
    return "http://127.0.0.1:" + server.getPort() + "/example/lab";
  }
}
