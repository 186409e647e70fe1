package dev.victor.content.document;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Quoted;
import dev.victor.core.project.Author;
import dev.victor.core.project.Document;
import dev.victor.core.project.Links;
import dev.victor.core.project.Profile;
import dev.victor.core.project.Project;
import dev.victor.core.project.Resume;
import dev.victor.core.project.Technology;
import dev.victor.core.workspace.Workspace;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The resume as JSON Resume 1.0 (https://jsonresume.org/schema): the author, this project as the
/// first of `projects` with the highlights of the document's tags, and the parts that
/// `project.json` has already in that form. What the schema refuses is refused here with its place.
final class JsonResume {

  private static final String SCHEMA =
      "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
  private static final String VERSION = "v1.0.0";
  private static final Set<String> LISTS = Set.of("highlights", "keywords", "courses", "roles");
  private static final Set<String> DATES = Set.of("startDate", "endDate", "date", "releaseDate");
  private static final Pattern DATE = Pattern.compile("[12]\\d{3}(-[01]\\d(-[0-3]\\d)?)?");

  private final Project project;
  private final Document document;

  private JsonResume(Project project, Document document) {
    this.project = project;
    this.document = document;
  }

  /// The text of the file.
  ///
  /// @throws BadInput when a part in `project.json` is not as JSON Resume wants it
  static String of(Project project, Document document) {
    return new JsonResume(project, document).text();
  }

  private String text() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", SCHEMA);
    json.put("basics", basics());
    Resume resume = project.resume();
    List<Object> projects = new ArrayList<>();
    projects.add(here());
    if (resume == null) {
      json.put("projects", projects);
    } else {
      put(json, "work", resume.work());
      projects.addAll(entries("projects", resume.projects()));
      json.put("projects", projects);
      put(json, "education", resume.education());
      put(json, "skills", resume.skills());
      put(json, "languages", resume.languages());
      put(json, "awards", resume.awards());
      put(json, "certificates", resume.certificates());
      put(json, "publications", resume.publications());
    }
    json.put("meta", Map.of("version", VERSION));
    return Json.write(json);
  }

  private Map<String, Object> basics() {
    Map<String, Object> basics = new LinkedHashMap<>();
    Author author = project.author();
    basics.put("name", author == null ? project.project().name() : author.name());
    if (author != null) {
      put(basics, "email", author.email());
      put(basics, "url", author.url());
    }
    if (project.resume() != null) {
      checked("basics", project.resume().basics()).forEach(basics::put);
    }
    if (author != null && !author.profiles().isEmpty()) {
      basics.put("profiles", author.profiles().stream().map(JsonResume::profile).toList());
    }
    return basics;
  }

  private static Map<String, Object> profile(Profile profile) {
    Map<String, Object> made = new LinkedHashMap<>();
    put(made, "network", profile.network());
    put(made, "username", profile.username());
    put(made, "url", profile.url());
    return made;
  }

  /// This project.
  private Map<String, Object> here() {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("name", project.project().name());
    put(
        made,
        "description",
        Optional.ofNullable(project.project().tagline()).orElse(project.project().description()));
    List<Object> highlights =
        HighlightView.of(project, document).stream().map(h -> h.get("text")).toList();
    if (!highlights.isEmpty()) {
      made.put("highlights", highlights);
    }
    List<String> keywords =
        new ArrayList<>(project.stack().stream().map(Technology::name).toList());
    project.project().keywords().stream()
        .filter(word -> keywords.stream().noneMatch(word::equalsIgnoreCase))
        .forEach(keywords::add);
    if (!keywords.isEmpty()) {
      made.put("keywords", keywords);
    }
    if (project.project().startDate() != null) {
      made.put("startDate", project.project().startDate().toString());
    }
    Links links = project.links();
    if (links != null) {
      put(made, "url", links.home() == null ? links.repository() : links.home());
    }
    return made;
  }

  private static void put(Map<String, Object> json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static void put(Map<String, Object> json, String key, List<Map<String, Object>> entries) {
    if (!entries.isEmpty()) {
      json.put(key, entries(key, entries));
    }
  }

  private static List<Map<String, Object>> entries(String key, List<Map<String, Object>> entries) {
    List<Map<String, Object>> made = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      made.add(checked(key + "[" + i + "]", entries.get(i)));
    }
    return made;
  }

  /// An entry as the schema wants it: figures as text, lists of texts, dates and addresses in form.
  private static Map<String, Object> checked(String at, Map<String, Object> entry) {
    Map<String, Object> made = new LinkedHashMap<>();
    entry.forEach((key, value) -> made.put(key, checked(at + "." + key, key, value)));
    return made;
  }

  private static Object checked(String at, String key, Object value) {
    if (LISTS.contains(key)) {
      if (value instanceof List<?> list && list.stream().noneMatch(JsonResume::hasParts)) {
        return list.stream().map(String::valueOf).toList();
      }
      throw wrong(at, "is no list of texts", "write [\"one\", \"two\"]");
    }
    if (key.equals("location") && value instanceof Map<?, ?>) {
      return value;
    }
    if (hasParts(value)) {
      if (key.startsWith("x-")) {
        return value;
      }
      throw wrong(at, "is no text", "write it in quotes");
    }
    String text = String.valueOf(value);
    if (DATES.contains(key) && !DATE.matcher(text).matches()) {
      throw wrong(
          at, "is " + Quoted.of(text) + ", no date of JSON Resume", "write it like 2022-04");
    }
    if (key.equals("url") && !address(text)) {
      throw wrong(at, "is " + Quoted.of(text) + ", no address", "begin it with https://");
    }
    return text;
  }

  private static boolean hasParts(Object value) {
    return value instanceof List<?> || value instanceof Map<?, ?>;
  }

  private static boolean address(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException none) {
      return false;
    }
  }

  private static BadInput wrong(String at, String what, String remedy) {
    return new BadInput(Workspace.PROJECT_FILE, "resume." + at + " " + what, remedy);
  }
}
