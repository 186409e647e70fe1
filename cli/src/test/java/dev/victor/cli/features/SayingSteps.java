package dev.victor.cli.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cucumber.java.en.Then;
import java.util.regex.Pattern;

/// What the last command said, all of it: what a check does not name must be empty.
///
/// The scenario's folder is written DIR, an object id `<id>`, a moment `<time>`.
public final class SayingSteps {

  private static final Pattern ID = Pattern.compile("\\b(?=[0-9a-f]*\\d)[0-9a-f]{7,64}\\b");
  private static final Pattern TIME =
      Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  private final World world;
  private final Typed typed;

  /// Steps in a world.
  public SayingSteps(World world, Typed typed) {
    this.world = world;
    this.typed = typed;
  }

  /// It ends well with these lines.
  @Then("it prints")
  public void prints(String text) {
    said(0, text, "");
  }

  /// It ends well with this one line.
  @Then("it prints {string}")
  public void printsLine(String text) {
    said(0, text, "");
  }

  /// It ends well with these lines, and says one more beside them.
  @Then("it remarks {string} and prints")
  public void printsAndRemarks(String remark, String text) {
    said(0, text, remark);
  }

  /// It ends well and says nothing.
  @Then("it prints nothing")
  public void printsNothing() {
    said(0, "", "");
  }

  /// It does not get to its end, and its answer says so.
  @Then("it stops with exit {int} and prints")
  public void stops(int exit, String text) {
    said(exit, text, "");
  }

  /// It does nothing and says why.
  @Then("it refuses with exit {int} and says")
  public void refuses(int exit, String text) {
    said(exit, "", text);
  }

  /// It does nothing and says why in one line.
  @Then("it refuses with exit {int} and says {string}")
  public void refusesInALine(int exit, String text) {
    said(exit, "", text);
  }

  /// It ends well, with a remark beside its answer.
  @Then("it remarks")
  public void remarks(String text) {
    assertThat(plain(typed.last().err())).as(typed.last().told()).isEqualTo(lines(text));
  }

  /// How it ended, and nothing else.
  @Then("it exits {int}")
  public void exits(int exit) {
    assertThat(typed.last().exit()).as(typed.last().told()).isEqualTo(exit);
  }

  /// One line of what it printed.
  @Then("one line of it is {string}")
  public void oneLine(String line) {
    assertThat(plain(typed.last().out()).lines()).as(typed.last().told()).contains(line);
  }

  /// One line of what it said on stderr.
  @Then("one remark of it is {string}")
  public void oneRemark(String line) {
    assertThat(plain(typed.last().err()).lines()).as(typed.last().told()).contains(line);
  }

  /// A value in its JSON, such as `steps[0].status`.
  @Then("the JSON field {string} is {string}")
  public void field(String path, String value) {
    JsonNode node = node(path);
    String text = node.isValueNode() ? node.asText() : node.toString();
    assertThat(plain(text)).as(typed.last().told()).isEqualTo(value);
  }

  /// How long a list in its JSON is.
  @Then("the JSON list {string} has {int} entry/entries")
  public void size(String path, int count) {
    assertThat(node(path).size()).as(typed.last().told()).isEqualTo(count);
  }

  private JsonNode node(String path) {
    try {
      JsonNode node =
          new ObjectMapper()
              .readTree(typed.last().out())
              .at("/" + path.replace("[", "/").replace("]", "").replace('.', '/'));
      assertThat(node.isMissingNode()).as("no %s in %s", path, typed.last().told()).isFalse();
      return node;
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + typed.last().told(), e);
    }
  }

  private void said(int exit, String out, String err) {
    Answer last = typed.last();
    assertThat(new Answer(last.exit(), plain(last.out()), plain(last.err())).told())
        .isEqualTo(new Answer(exit, lines(out), lines(err)).told());
  }

  private static String lines(String text) {
    return text.isEmpty() ? "" : text.stripTrailing() + "\n";
  }

  private String plain(String text) {
    return TIME.matcher(ID.matcher(world.plain(text)).replaceAll("<id>")).replaceAll("<time>");
  }
}
