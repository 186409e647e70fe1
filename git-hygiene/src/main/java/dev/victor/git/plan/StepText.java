package dev.victor.git.plan;

import dev.victor.git.plan.Step.Advance;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Manner;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import java.util.List;

/// Steps as fields of a journal line, and back.
final class StepText {

  private StepText() {}

  static List<String> write(Step step) {
    return switch (step) {
      case Save(String branch, int files, int staged) ->
          List.of("save", branch, text(files), text(staged));
      case Advance(String branch, String from, String to, int commits) ->
          List.of("advance", branch, from, to, text(commits));
      case FastForward(String branch, String from, String to, String target, int commits) ->
          List.of("forward", branch, from, to, target, text(commits));
      case Rebase(String branch, String from, String exclude, String onto, String target) ->
          List.of("rebase", branch, from, exclude, onto, target);
      case Merge(String branch, String from, String other, String target) ->
          List.of("merge", branch, from, other, target);
      case Restore(String branch) -> List.of("restore", branch);
      case Push(String branch, String remote, String ref, String expected, Manner manner) ->
          List.of("push", branch, remote, ref, expected, manner.name());
    };
  }

  static Step read(List<String> fields) {
    String branch = fields.get(1);
    return switch (fields.get(0)) {
      case "save" -> new Save(branch, number(fields.get(2)), number(fields.get(3)));
      case "advance" -> new Advance(branch, fields.get(2), fields.get(3), number(fields.get(4)));
      case "forward" ->
          new FastForward(
              branch, fields.get(2), fields.get(3), fields.get(4), number(fields.get(5)));
      case "rebase" ->
          new Rebase(branch, fields.get(2), fields.get(3), fields.get(4), fields.get(5));
      case "merge" -> new Merge(branch, fields.get(2), fields.get(3), fields.get(4));
      case "restore" -> new Restore(branch);
      case "push" ->
          new Push(
              branch, fields.get(2), fields.get(3), fields.get(4), Manner.valueOf(fields.get(5)));
      default -> throw new IllegalArgumentException("unknown step " + fields.get(0));
    };
  }

  private static String text(int number) {
    return Integer.toString(number);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
