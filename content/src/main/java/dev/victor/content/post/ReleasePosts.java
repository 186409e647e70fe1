package dev.victor.content.post;

import dev.victor.content.channel.PostText;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Document;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `release`: the notes of the newest version in the changelog. What is not released yet is left
/// out.
final class ReleasePosts implements PostSource {

  private static final Pattern VERSION =
      Pattern.compile("(#{1,3})\\s+\\[?[vV]?([0-9]+\\.[0-9]+[0-9A-Za-z.+-]*)\\]?.*");
  private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+.*");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]+\\]:\\s+\\S+");

  @Override
  public String word() {
    return "release";
  }

  @Override
  public Optional<String> channel(Project project) {
    return LogPosts.ofLog(project);
  }

  @Override
  public Post post(Session session, LocalDate day) {
    Project project = session.workspace().project();
    String target =
        project.documents().stream()
            .filter(document -> document.template().equals("changelog"))
            .map(Document::target)
            .findFirst()
            .orElse("CHANGELOG.md");
    List<String> lines = DocumentFile.read(session.workspace(), target).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher version = VERSION.matcher(lines.get(i));
      if (version.matches()) {
        String notes = notes(lines, i, version.group(1).length());
        String title = project.project().name() + " " + version.group(2);
        return new Post("release:" + version.group(2), PostText.of(title, notes));
      }
    }
    throw new BadInput(
        target,
        "has no section of a version, such as \"## [1.0.0] - 2026-11-22\"",
        "release first");
  }

  /// The section that begins at a line, with the addresses its links may name.
  private static String notes(List<String> lines, int start, int level) {
    StringBuilder notes = new StringBuilder();
    int end = start + 1;
    while (end < lines.size()) {
      Matcher heading = HEADING.matcher(lines.get(end));
      if (heading.matches() && heading.group(1).length() <= level) {
        break;
      }
      notes.append(lines.get(end)).append('\n');
      end++;
    }
    lines.subList(end, lines.size()).stream()
        .filter(line -> LINK.matcher(line).matches())
        .forEach(line -> notes.append('\n').append(line));
    return notes.toString();
  }
}
