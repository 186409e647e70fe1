package dev.victor.trading.anonymise;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a workbook that figures are in, and what they look like. Any other part goes, with
/// what refers to it: comments and their authors, persons, properties, scripts, other files.
final class WorkbookParts {

  /// What every part of the same kind is called, whichever program wrote it.
  private static final Pattern KEPT =
      Pattern.compile(
          "xl/workbook\\d*\\.xml|xl/worksheets/[^/]+\\.xml|xl/sharedStrings\\d*\\.xml"
              + "|xl/styles\\d*\\.xml|xl/theme/theme\\d*\\.xml|xl/charts/[^/]+\\.xml"
              + "|xl/drawings/[^/]+\\.xml|xl/media/[^/]+\\.(?:png|jpe?g|gif|bmp)",
          Pattern.CASE_INSENSITIVE);

  private static final String TYPES = "[Content_Types].xml";
  private static final Pattern RELATIONS = Pattern.compile("((?:.*/)?)_rels/([^/]*)\\.rels");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private final Map<String, String> parts = new LinkedHashMap<>();

  /// @param all the parts by their names in the archive, decoded; pictures may be empty
  WorkbookParts(Map<String, String> all) {
    Set<String> kept = new HashSet<>();
    all.keySet().stream().filter(name -> KEPT.matcher(name).matches()).forEach(kept::add);
    all.forEach((name, text) -> {
      Matcher relations = RELATIONS.matcher(name);
      if (relations.matches()) {
        String folder = relations.group(1);
        String source = folder + relations.group(2);
        if (kept.contains(source) || name.equals("_rels/.rels")) {
          parts.put(name, relations(text, folder, kept));
        }
      } else if (name.equals(TYPES)) {
        parts.put(name, types(text, kept));
      } else if (kept.contains(name)) {
        Set<String> known = ids(Optional.ofNullable(all.get(relationsOf(name))), name, kept);
        parts.put(name, new PartContent(name, known).of(text));
      }
    });
  }

  /// The parts that stay, in the order of the archive.
  Map<String, String> kept() {
    return parts;
  }

  private static String relationsOf(String part) {
    int cut = part.lastIndexOf('/') + 1;
    return part.substring(0, cut) + "_rels/" + part.substring(cut) + ".rels";
  }

  private static Set<String> ids(Optional<String> relations, String part, Set<String> kept) {
    Set<String> ids = new HashSet<>();
    relations.ifPresent(text ->
        Tags.each(
            text,
            tag -> {
              Map<String, String> attributes = attributes(tag);
              if (leads(attributes, part.substring(0, part.lastIndexOf('/') + 1), kept)) {
                ids.add(attributes.getOrDefault("Id", ""));
              }
            }));
    return ids;
  }

  private static String relations(String text, String folder, Set<String> kept) {
    return Tags.without(
        text,
        tag -> Tags.local(tag).equals("Relationship") && !leads(attributes(tag), folder, kept));
  }

  private static boolean leads(Map<String, String> attributes, String folder, Set<String> kept) {
    return !"External".equalsIgnoreCase(attributes.getOrDefault("TargetMode", ""))
        && kept.contains(resolved(folder, attributes.getOrDefault("Target", "")));
  }

  /// `../drawings/drawing1.xml` as seen from `xl/worksheets/`.
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String from = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      if (rest.startsWith("../") && !from.isEmpty()) {
        from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
      }
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return from + rest;
  }

  private static String types(String text, Set<String> kept) {
    return Tags.without(
        text,
        tag -> {
          Map<String, String> attributes = attributes(tag);
          return switch (Tags.local(tag)) {
            case "Default" -> !isEnding(attributes.getOrDefault("Extension", ""), kept);
            case "Override" -> {
              String name = attributes.getOrDefault("PartName", "");
              yield !kept.contains(name.startsWith("/") ? name.substring(1) : name)
                  && !RELATIONS.matcher(name).matches();
            }
            default -> false;
          };
        });
  }

  private static boolean isEnding(String ending, Collection<String> parts) {
    String plain = "." + Disguise.plain(ending);
    return plain.equals(".rels")
        || plain.equals(".xml")
        || parts.stream().anyMatch(part -> Disguise.plain(part).endsWith(plain));
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher found = ATTRIBUTE.matcher(tag);
    while (found.find()) {
      attributes.put(found.group(1), found.group(2) == null ? found.group(3) : found.group(2));
    }
    return attributes;
  }
}
