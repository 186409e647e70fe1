package dev.victor.content.document;

import dev.victor.core.console.Json;
import dev.victor.core.project.Author;
import dev.victor.core.project.Identity;
import dev.victor.core.project.Links;
import dev.victor.core.project.Project;
import dev.victor.core.project.Status;
import dev.victor.core.project.Technology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The project as `codemeta.json`, CodeMeta 3.0 (https://codemeta.github.io/terms): what archives
/// and catalogues of software read.
final class CodeMeta {

  private static final String CONTEXT = "https://w3id.org/codemeta/3.0";

  private CodeMeta() {}

  /// The text of the file.
  static String of(Project project) {
    Identity identity = project.project();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", CONTEXT);
    json.put("@type", "SoftwareSourceCode");
    json.put("identifier", identity.id());
    json.put("name", identity.name());
    put(
        json,
        "description",
        identity.description() == null ? identity.tagline() : identity.description());
    put(json, "version", identity.version());
    if (identity.license() != null) {
      json.put("license", license(identity.license()));
    }
    if (identity.startDate() != null) {
      json.put("dateCreated", identity.startDate().toString());
    }
    if (identity.status() != null) {
      json.put("developmentStatus", status(identity.status()));
    }
    if (!identity.keywords().isEmpty()) {
      json.put("keywords", identity.keywords());
    }
    links(json, project.links());
    languages(json, project.stack());
    requirements(json, project.stack());
    if (project.author() != null) {
      json.put("author", List.of(person(project.author())));
    }
    return Json.write(json);
  }

  private static void links(Map<String, Object> json, @Nullable Links links) {
    if (links == null) {
      return;
    }
    put(json, "codeRepository", links.repository());
    put(json, "issueTracker", links.issues());
    put(json, "continuousIntegration", links.ci());
    put(json, "softwareHelp", links.docs());
    put(json, "url", links.home());
  }

  private static void languages(Map<String, Object> json, List<Technology> stack) {
    List<Map<String, Object>> languages = new ArrayList<>();
    for (Technology part : stack) {
      if ("language".equals(part.role())) {
        Map<String, Object> language = new LinkedHashMap<>();
        language.put("@type", "ComputerLanguage");
        language.put("name", part.name());
        put(language, "version", part.version());
        languages.add(language);
      }
    }
    if (!languages.isEmpty()) {
      json.put("programmingLanguage", languages);
    }
  }

  private static void requirements(Map<String, Object> json, List<Technology> stack) {
    List<String> requirements =
        stack.stream()
            .filter(part -> "library".equals(part.role()) || "infra".equals(part.role()))
            .map(part -> part.version() == null ? part.name() : part.name() + " " + part.version())
            .toList();
    if (!requirements.isEmpty()) {
      json.put("softwareRequirements", requirements);
    }
  }

  private static Map<String, Object> person(Author author) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("@type", "Person");
    person.put("name", author.name());
    put(person, "email", author.email());
    put(person, "url", author.url());
    return person;
  }

  /// SPDX has a page for one license, none for an expression.
  private static String license(String spdx) {
    return spdx.matches("[A-Za-z0-9.+-]+") ? "https://spdx.org/licenses/" + spdx : spdx;
  }

  /// The nearest word of repostatus.org, whose words CodeMeta asks for.
  private static String status(Status status) {
    String word =
        switch (status) {
          case CONCEPT -> "concept";
          case DEVELOPMENT -> "wip";
          case BETA, STABLE -> "active";
          case OBSOLETE -> "unsupported";
        };
    return "https://www.repostatus.org/#" + word;
  }

  private static void put(Map<String, Object> json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }
}
