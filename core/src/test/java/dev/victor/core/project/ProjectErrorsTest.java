package dev.victor.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people read when their `project.json` is wrong: whole messages, places included.
class ProjectErrorsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /// One broken file and every line it must print.
  record Broken(String name, String json, List<String> lines) {
    Broken(String name, String json, String... lines) {
      this(name, json, List.of(lines));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Broken> files() {
    return List.of(
        new Broken("empty", "", "project.json: is empty, expected a JSON object"),
        new Broken("nothing but blanks", " \n ", "project.json: is empty, expected a JSON object"),
        new Broken("a list", "[]", "project.json:1:1: expected an object, found a list"),
        new Broken(
            "no project",
            "{}",
            "project.json:1:1: lacks \"schemaVersion\" (version of this model: 1), \"project\" (who"
                + " the project is)"),
        new Broken(
            "newer",
            """
            { "schemaVersion": 2, "future": true }
            """,
            "project.json:1:20: schemaVersion 2 is newer than this victor knows (1); update victor,"
                + " or write the file for version 1"),
        new Broken(
            "older",
            with("").replace("\"schemaVersion\": 1", "\"schemaVersion\": 0"),
            "project.json:2:18: schemaVersion: expected 1, found 0"),
        new Broken(
            "a feed without what its type needs, and a token written down",
            with(
                """
                "accounts": [ { "id": "a", "feed": { "type": "alpaca", "token": "s3cret" } } ]
                """),
            "project.json:4:36: accounts[0].feed lacks \"key\", which its type needs; add \"key\":"
                + " \"env:VICTOR_ALPACA_KEY\"",
            "project.json:4:65: accounts[0].feed.token: expected a secret by reference:"
                + " \"env:VICTOR_NAME\" or \"file:NAME\", found something else (not shown)"),
        new Broken(
            "typo in a key",
            with(
                """
                "datasets": [{ "id": "sine", "path": "sine.csv" }],
                "models": [
                  { "id": "a", "entry": "m:A" },
                  { "id": "b", "entry": "m:B",
                    "datset": ["sine"] }
                ]\
                """),
            "project.json:8:5: unknown key \"datset\" in models[1]; did you mean \"datasets\"?"),
        new Broken(
            "unknown key at the top, nothing near",
            "{ \"schemaVersion\": 1, \"project\": { \"id\": \"a\", \"name\": \"A\", \"zzzzzzzzzz\":"
                + " 1 } }",
            "project.json:1:60: unknown key \"zzzzzzzzzz\" in project; known here: id, name,"
                + " tagline, description, status, version, startDate, license, keywords"),
        new Broken(
            "two errors are both told, in the order of the file",
            with(
                """
                "author": { "name": 7, "timezone": "Mars/Base" },
                "documents": [{ "id": "readme", "template": "readme", "target": "../README.md" }]\
                """),
            "project.json:4:21: author.name: expected text, found 7",
            "project.json:4:36: author.timezone \"Mars/Base\" is no time zone; name one like"
                + " Europe/Berlin or UTC",
            "project.json:5:65: documents[0].target \"../README.md\" leads outside the workspace;"
                + " name something below the folder of project.json"),
        new Broken(
            "missing parts of one entry",
            with("\"metrics\": [{ \"id\": \"a\", \"value\": 1, \"asOf\": \"2026-11-20\" }]"),
            "project.json:4:13: metrics[0] lacks \"label\" (what it measures, in words), \"unit\""
                + " (such as % or ratio)"),
        new Broken(
            "a word that is none",
            with("\"links\": {}")
                .replace("\"name\": \"A\"", "\"name\": \"A\", \"status\": \"betta\""),
            "project.json:3:48: project.status: expected one of concept, development, beta, stable,"
                + " obsolete, found \"betta\"; did you mean \"beta\"?"),
        new Broken(
            "a day that is none",
            with(
                "\"milestones\": [{ \"id\": \"a\", \"title\": \"t\", \"due\": \"2026-02-30\" }, {"
                    + " \"id\": \"b\", \"title\": \"t\", \"due\": \"tomorrow\" }]"),
            "project.json:4:50: milestones[0].due: expected a day of the calendar like 2026-11-22,"
                + " found \"2026-02-30\"",
            "project.json:4:100: milestones[1].due: expected a day like 2026-11-22, found"
                + " \"tomorrow\""),
        new Broken(
            "percent out of range and text for a number",
            with("\"coverage\": { \"line\": 101, \"branch\": \"90\" }"),
            "project.json:4:23: coverage.line: expected a number from 0 to 100, found 101",
            "project.json:4:38: coverage.branch: expected a number from 0 to 100, found \"90\""),
        new Broken(
            "null is no value",
            with("\"log\": null"),
            "project.json:4:8: log: expected an object, found null"),
        new Broken(
            "a long tagline",
            with("\"links\": {}")
                .replace(
                    "\"name\": \"A\"", "\"name\": \"A\", \"tagline\": \"" + "x".repeat(121) + "\""),
            "project.json:3:49: project.tagline: expected text of at most 120 characters, found \""
                + "x".repeat(60)
                + "…\""),
        new Broken(
            "an id used twice",
            with(
                "\"channels\": [{ \"id\": \"log\", \"type\": \"file\" }, { \"id\": \"log\","
                    + " \"type\": \"file\" }]"),
            "project.json:4:55: channels[1].id \"log\" is taken by channels[0]; give one of them"
                + " another id"),
        new Broken(
            "references to nothing",
            with(
                """
                "datasets": [{ "id": "sine", "path": "sine.csv" }],
                "models": [{ "id": "a", "entry": "m:A", "datasets": ["sinus"], "minSkill": { "gaps": 0.5 } }],
                "executions": [{ "id": "e", "type": "paper", "account": "demo" }],
                "journal": { "channel": "recap" },
                "log": { "channel": "devlog" }\
                """),
            "project.json:5:54: models[0].datasets[0] names dataset \"sinus\", which is not"
                + " declared; did you mean \"sine\"?",
            "project.json:5:86: models[0].minSkill.gaps names dataset \"gaps\", which is not"
                + " declared; declare it in datasets",
            "project.json:6:57: executions[0].account names account \"demo\", which is not"
                + " declared; declare it in accounts",
            "project.json:7:25: journal.channel names channel \"recap\", which is not declared;"
                + " declare it in channels",
            "project.json:8:21: log.channel names channel \"devlog\", which is not declared;"
                + " declare it in channels"),
        new Broken(
            "a number typed into a highlight",
            with(
                """
                "metrics": [{ "id": "skill", "label": "Skill", "value": 0.9, "unit": "ratio", "asOf": "2026-11-20" }],
                "highlights": [
                  { "id": "a", "text": "Reached 95.2 % coverage." },
                  { "id": "b", "text": "Skill {{metric.skil}}." },
                  { "id": "c", "text": "Skill {{skill}}." },
                  { "id": "d", "text": "Skill {{metric.skill}}." }
                ]\
                """),
            "project.json:6:24: highlights[0].text has the number \"95.2\" typed by hand; make it a"
                + " metric and write {{metric.ID}}, so that it cannot go stale unseen",
            "project.json:7:24: highlights[1].text names metric \"skil\", which is not declared;"
                + " did you mean \"skill\"?",
            "project.json:8:24: highlights[2].text has \"{{skill}}\"; only {{metric.ID}} may stand"
                + " between braces"),
        new Broken(
            "a metric of tomorrow",
            with(
                "\"metrics\": [{ \"id\": \"a\", \"label\": \"A\", \"value\": 1, \"unit\": \"%\","
                    + " \"asOf\": \"2026-11-23\" }]"),
            "project.json:4:73: metrics[0].asOf 2026-11-23 is in the future; today is 2026-11-22 in"
                + " UTC; a metric is something already seen"),
        new Broken(
            "two owners of a file",
            with(
                """
                "documents": [
                  { "id": "a", "template": "readme", "target": "README.md" },
                  { "id": "b", "template": "readme", "target": "./README.md", "mode": "regions" },
                  { "id": "c", "template": "readme", "target": "project.json" },
                  { "id": "d", "template": "readme", "target": ".git/hooks/pre-commit" }
                ]\
                """),
            "project.json:8:48: documents[3].target \".git/hooks/pre-commit\" is git's own; name"
                + " something outside .git"),
        new Broken(
            "two owners of a file, and the project file itself",
            with(
                """
                "documents": [
                  { "id": "a", "template": "readme", "target": "README.md" },
                  { "id": "b", "template": "readme", "target": "./README.md", "mode": "regions" },
                  { "id": "c", "template": "readme", "target": "project.json" }
                ]\
                """),
            "project.json:6:48: documents[0] and documents[1] both own ./README.md; give one"
                + " another target, or make both \"mode\": \"regions\"",
            "project.json:7:48: documents[2].target would overwrite project.json; name another"
                + " file"),
        new Broken(
            "a webhook by value is not shown",
            with(
                "\"channels\": [{ \"id\": \"c\", \"type\": \"discord\", \"webhook\":"
                    + " \"https://discord.com/api/webhooks/1/abc\" }]"),
            "project.json:4:57: looks like a webhook address, and whoever reads this file could use"
                + " it; write \"env:VICTOR_NAME\" and keep the value in that variable; if it was"
                + " committed, replace it"),
        new Broken(
            "a secret under x- too",
            with("\"x-note\": [\"ghp_" + "a".repeat(36) + "\"]"),
            "project.json:4:12: looks like a GitHub token, and whoever reads this file could use"
                + " it; write \"env:VICTOR_NAME\" and keep the value in that variable; if it was"
                + " committed, replace it"),
        new Broken(
            "a variable of somebody else",
            with("\"ai\": { \"apiKey\": \"env:AWS_SECRET\" }"),
            "project.json:4:19: ai.apiKey: expected a secret by reference: \"env:VICTOR_NAME\" or"
                + " \"file:NAME\", found something else (not shown)"),
        new Broken(
            "a branch that is an option",
            with("\"branching\": { \"trunk\": \"--upload-pack=evil\", \"pattern\": \"(?=a)\" }"),
            "project.json:4:25: branching.trunk: expected the name of a branch, found"
                + " \"--upload-pack=evil\"",
            "project.json:4:58: branching.pattern is no regular expression (invalid or unsupported"
                + " Perl syntax); write it in RE2 syntax, without look-around or back references"),
        new Broken(
            "globs",
            with("\"strategies\": [\"a/**/b/**/c/**/d/**/e/*\", \"[abc\", \"/etc/*\"]"),
            "project.json:4:16: strategies[0] is too long a glob; use at most 8 stars",
            "project.json:4:43: strategies[1] has a bracket that is not closed; close it, or write"
                + " \\[ for the sign",
            "project.json:4:51: strategies[2] \"/etc/*\" leads outside the workspace; name"
                + " something below the folder of project.json"),
        new Broken(
            "control characters of a hostile file are spelled out",
            with("\"\\u001b[2J\": 1"),
            "project.json:4:1: unknown key \"\\u001b[2J\"; known here: $schema, schemaVersion,"
                + " project, author, links, stack, metrics, highlights, milestones, resume,"
                + " branching, coverage, tests, datasets, models, accounts, journal, strategies,"
                + " gates, executions, log, changelog, documents, channels, voice, ai"),
        new Broken(
            "a key twice",
            with("\"links\": {},\n\"links\": {}"),
            "project.json:5:1: key \"links\" stands here twice, first at 4:1; keep one of them"),
        new Broken(
            "a comma too many",
            with("\"links\": {},").replace(",\n}", ",\n}"),
            "project.json:5:1: not JSON: a value or key is missing before the closing bracket, or a"
                + " comma too many stands there"),
        new Broken(
            "a comma missing",
            with("\"links\": {} \"log\": {}"),
            "project.json:4:13: not JSON: a comma is missing before this"),
        new Broken(
            "a comment",
            with("// \"links\": {}"),
            "project.json:4:1: not JSON: comments are not allowed"),
        new Broken(
            "a text without quotes",
            with("\"x-name\": victor"),
            "project.json:4:11: not JSON: a text must stand in double quotes; else only numbers,"
                + " true, false and null are known"),
        new Broken(
            "single quotes",
            with("\"x-name\": 'victor'"),
            "project.json:4:11: not JSON: a text must stand in double quotes; else only numbers,"
                + " true, false and null are known"),
        new Broken(
            "the wrong bracket",
            with("\"x-name\": [1}"),
            "project.json:4:13: not JSON: a bracket is closed by one of the other kind"),
        new Broken(
            "a line break in a text",
            with("\"x-name\": \"a\nb\""),
            "project.json:4:13: not JSON: a line break or tab inside a text; write \\n or \\t"),
        new Broken(
            "cut off",
            "{ \"schemaVersion\": 1, \"project\": { \"id\": \"a\"",
            "project.json:1:45: the file ends in the middle; is it cut off? close what is open"),
        new Broken(
            "something after the end",
            with("\"links\": {}") + "{}",
            "project.json:6:1: something follows the end; remove it"),
        new Broken(
            "too deep",
            with("\"x-deep\": " + "[".repeat(100) + "]".repeat(100)),
            "project.json:4:75: nested deeper than 64 levels; write it simpler"),
        new Broken(
            "a number that would fill the memory",
            with("\"x-big\": 1e999999999"),
            "project.json:4:10: expected a number of ordinary size, found 1e999999999"),
        new Broken(
            "a number whose exponent is beyond all numbers",
            with("\"x-big\": 17e93610000123"),
            "project.json:4:10: expected a number of ordinary size, found 17e93610000123"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_problem_is_told_with_its_place_and_its_remedy(Broken broken) {
    BadInput failure = refused(broken.json().getBytes(StandardCharsets.UTF_8));

    assertThat(failure.lines()).containsExactlyElementsOf(broken.lines());
    assertThat(failure.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(failure.line()).isEqualTo(broken.lines().getFirst());
  }

  @Test
  void a_file_in_utf_16_says_so() {
    assertThat(refused(with("\"links\": {}").getBytes(StandardCharsets.UTF_16)).lines())
        .containsExactly("project.json: is UTF-16, expected UTF-8; save it as UTF-8");
  }

  @Test
  void a_file_in_latin_1_names_the_byte_that_is_wrong() {
    byte[] latin = "{\n  \"x-name\": \"Stra\u00dfe\" }".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refused(latin).lines())
        .containsExactly("project.json:2:18: is not UTF-8 here; save the file as UTF-8");
  }

  @Test
  void a_huge_file_is_refused_before_it_is_read() {
    assertThat(refused(new byte[4 * 1024 * 1024 + 1]).lines())
        .containsExactly("project.json: is larger than 4 MB; move data into files of their own");
  }

  @Test
  void only_the_first_fifty_of_many_problems_are_told() {
    StringBuilder keys = new StringBuilder();
    new Random(1)
        .ints(80, 0, 9)
        .forEach(i ->
            keys.append(keys.isEmpty() ? "" : ",\n")
                .append("\"bad")
                .append(keys.length())
                .append("\": ")
                .append(i));

    assertThat(refused(with(keys.toString()).getBytes(StandardCharsets.UTF_8)).lines())
        .hasSize(51)
        .last()
        .isEqualTo("project.json: 30 more problems; mend these first");
  }

  /// A right file of four lines or more whose fourth line is `more`.
  private static String with(String more) {
    return """
    {
    "schemaVersion": 1,
    "project": { "id": "a", "name": "A" }%s
    }
    """
        .formatted(more.isEmpty() ? "" : ",\n" + more);
  }

  private static BadInput refused(byte[] content) {
    return catchThrowableOfType(
        BadInput.class, () -> ProjectFile.parse(content, "project.json", CLOCK));
  }
}
