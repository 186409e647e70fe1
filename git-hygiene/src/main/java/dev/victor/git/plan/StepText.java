package dev.victor.git.plan;

import dev.victor.git.plan.Refspec.Manner;
import dev.victor.git.plan.Step.Configure;
import dev.victor.git.plan.Step.Create;
import dev.victor.git.plan.Step.Delete;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Move;
import dev.victor.git.plan.Step.Pass;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Rename;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import dev.victor.git.plan.Step.Setting;
import dev.victor.git.plan.Step.Squash;
import dev.victor.git.plan.Step.Switch;
import dev.victor.git.plan.Step.Tag;
import java.util.ArrayList;
import java.util.List;

/// Steps as fields of a journal line, and back.
final class StepText {

  private static final int REF_FIELDS = 5;

  private StepText() {}

  static List<String> write(Step step) {
    return switch (step) {
      case Save(String branch, int files, int staged) ->
          List.of("save", branch, text(files), text(staged));
      case Restore(String branch) -> List.of("restore", branch);
      case Switch(String branch, String from, boolean still, boolean typed) ->
          List.of("switch", branch, from, text(still), text(typed));
      case Move(String branch, String from, String to, Way how, int commits) ->
          List.of("move", branch, from, to, how.name(), text(commits));
      case FastForward(String branch, String from, String to, String target, int commits) ->
          List.of("forward", branch, from, to, target, text(commits));
      case Rebase(String branch, String from, String exclude, String onto, String target) ->
          List.of("rebase", branch, from, exclude, onto, target);
      case Merge(String branch, String from, String other, String target, String message) ->
          List.of("merge", branch, from, other, target, message);
      case Squash(String branch, String from, String source, String message) ->
          List.of("squash", branch, from, source, message);
      case Create(String branch, String at, String target) -> List.of("create", branch, at, target);
      case Delete delete -> write(delete);
      case Rename(String branch, String to) -> List.of("rename", branch, to);
      case Configure(String branch, String key, String before, String after, String said) ->
          List.of("configure", branch, key, before, after, said);
      case Tag(String branch, String name) -> List.of("tag", branch, name);
      case Pass(String branch) -> List.of("pass", branch);
      case Push push -> write(push);
    };
  }

  private static List<String> write(Delete delete) {
    List<String> fields =
        new ArrayList<>(List.of("delete", delete.branch(), delete.id(), delete.why()));
    delete.settings().forEach(setting -> fields.addAll(List.of(setting.key(), setting.value())));
    return fields;
  }

  private static List<String> write(Push push) {
    List<String> fields = new ArrayList<>(List.of("push", push.remote()));
    for (Refspec ref : push.refs()) {
      fields.addAll(
          List.of(ref.branch(), ref.source(), ref.target(), ref.expected(), ref.manner().name()));
    }
    return fields;
  }

  static Step read(List<String> fields) {
    String branch = fields.get(1);
    return switch (fields.get(0)) {
      case "save" -> new Save(branch, number(fields.get(2)), number(fields.get(3)));
      case "restore" -> new Restore(branch);
      case "switch" -> new Switch(branch, fields.get(2), flag(fields.get(3)), flag(fields.get(4)));
      case "move" ->
          new Move(
              branch,
              fields.get(2),
              fields.get(3),
              Way.valueOf(fields.get(4)),
              number(fields.get(5)));
      case "forward" ->
          new FastForward(
              branch, fields.get(2), fields.get(3), fields.get(4), number(fields.get(5)));
      case "rebase" ->
          new Rebase(branch, fields.get(2), fields.get(3), fields.get(4), fields.get(5));
      case "merge" -> new Merge(branch, fields.get(2), fields.get(3), fields.get(4), fields.get(5));
      case "squash" -> new Squash(branch, fields.get(2), fields.get(3), fields.get(4));
      case "create" -> new Create(branch, fields.get(2), fields.get(3));
      case "delete" -> delete(branch, fields);
      case "rename" -> new Rename(branch, fields.get(2));
      case "configure" ->
          new Configure(branch, fields.get(2), fields.get(3), fields.get(4), fields.get(5));
      case "tag" -> new Tag(branch, fields.get(2));
      case "pass" -> new Pass(branch);
      case "push" -> push(fields);
      default -> throw new IllegalArgumentException("unknown step " + fields.get(0));
    };
  }

  private static Step delete(String branch, List<String> fields) {
    List<Setting> settings = new ArrayList<>();
    for (int i = 4; i + 1 < fields.size(); i += 2) {
      settings.add(new Setting(fields.get(i), fields.get(i + 1)));
    }
    return new Delete(branch, fields.get(2), fields.get(3), settings);
  }

  private static Step push(List<String> fields) {
    List<Refspec> refs = new ArrayList<>();
    for (int i = 2; i + REF_FIELDS <= fields.size(); i += REF_FIELDS) {
      refs.add(
          new Refspec(
              fields.get(i),
              fields.get(i + 1),
              fields.get(i + 2),
              fields.get(i + 3),
              Manner.valueOf(fields.get(i + 4))));
    }
    return new Push(fields.get(1), refs);
  }

  private static String text(int number) {
    return Integer.toString(number);
  }

  private static String text(boolean flag) {
    return Boolean.toString(flag);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static boolean flag(String text) {
    return Boolean.parseBoolean(text);
  }
}
