package dev.victor.core.project;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Reads `project.json` strictly.
public final class ProjectFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private ProjectFile() {}

  /// The project in a file.
  ///
  /// @throws BadInput with `file:line:column` when it is not one
  public static Project read(Path file) {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), Project.class);
    } catch (JacksonException e) {
      String where = file + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      throw new BadInput(where, e.getOriginalMessage(), "mend it there", e);
    } catch (IOException e) {
      throw new BadInput(file.toString(), "cannot be read", "check its permissions", e);
    }
  }
}
