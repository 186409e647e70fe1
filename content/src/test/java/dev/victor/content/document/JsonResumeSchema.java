package dev.victor.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What JSON Resume 1.0 says of a resume, written down again in our words, and stricter: a field
/// that it does not name is a fault, where its schema lets any pass.
final class JsonResumeSchema {

  private static final String DATE = "[1-2]\\d{3}(-[0-1]\\d(-[0-3]\\d)?)?";
  private static final Set<String> DATES = Set.of("startDate", "endDate", "date", "releaseDate");
  private static final Set<String> ADDRESSES = Set.of("url", "$schema", "canonical");
  private static final Set<String> TEXT_LISTS =
      Set.of("highlights", "keywords", "courses", "roles");

  /// Part → its fields.
  private static final Map<String, Set<String>> PARTS =
      Map.ofEntries(
          Map.entry(
              "",
              Set.of(
                  "$schema",
                  "basics",
                  "work",
                  "volunteer",
                  "education",
                  "awards",
                  "certificates",
                  "publications",
                  "skills",
                  "languages",
                  "interests",
                  "references",
                  "projects",
                  "meta")),
          Map.entry(
              "basics",
              Set.of(
                  "name",
                  "label",
                  "image",
                  "email",
                  "phone",
                  "url",
                  "summary",
                  "location",
                  "profiles")),
          Map.entry("location", Set.of("address", "postalCode", "city", "countryCode", "region")),
          Map.entry("profiles", Set.of("network", "username", "url")),
          Map.entry(
              "work",
              Set.of(
                  "name",
                  "location",
                  "description",
                  "position",
                  "url",
                  "startDate",
                  "endDate",
                  "summary",
                  "highlights")),
          Map.entry(
              "education",
              Set.of(
                  "institution",
                  "url",
                  "area",
                  "studyType",
                  "startDate",
                  "endDate",
                  "score",
                  "courses")),
          Map.entry("awards", Set.of("title", "date", "awarder", "summary")),
          Map.entry("certificates", Set.of("name", "date", "url", "issuer")),
          Map.entry("publications", Set.of("name", "publisher", "releaseDate", "url", "summary")),
          Map.entry("skills", Set.of("name", "level", "keywords")),
          Map.entry("languages", Set.of("language", "fluency")),
          Map.entry(
              "projects",
              Set.of(
                  "name",
                  "description",
                  "highlights",
                  "keywords",
                  "startDate",
                  "endDate",
                  "url",
                  "roles",
                  "entity",
                  "type")),
          Map.entry("meta", Set.of("canonical", "version", "lastModified")));

  private JsonResumeSchema() {}

  /// Everything that is wrong.
  static List<String> faults(JsonNode resume) {
    List<String> faults = new ArrayList<>();
    part("", resume, faults);
    return faults;
  }

  private static void part(String name, JsonNode part, List<String> faults) {
    for (Map.Entry<String, JsonNode> field : part.properties()) {
      String key = field.getKey();
      JsonNode value = field.getValue();
      if (!PARTS.getOrDefault(name, Set.of()).contains(key)) {
        faults.add(name + "." + key + " is no field");
      } else if (TEXT_LISTS.contains(key)) {
        value.forEach(item -> text(name + "." + key, item, faults));
      } else if (value.isArray()) {
        value.forEach(item -> part(key, item, faults));
      } else if (PARTS.containsKey(key) && value.isObject()) {
        part(key, value, faults);
      } else {
        text(name + "." + key, value, faults);
        form(key, value.asText(), faults);
      }
    }
  }

  private static void text(String where, JsonNode value, List<String> faults) {
    if (!value.isTextual()) {
      faults.add(where + " is no text");
    }
  }

  private static void form(String key, String text, List<String> faults) {
    if (DATES.contains(key) && !text.matches(DATE)) {
      faults.add(key + " is no date: " + text);
    }
    if (ADDRESSES.contains(key) && !absolute(text)) {
      faults.add(key + " is no address: " + text);
    }
  }

  private static boolean absolute(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException none) {
      return false;
    }
  }
}
