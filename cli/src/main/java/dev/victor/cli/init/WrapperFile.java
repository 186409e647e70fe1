package dev.victor.cli.init;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which version of a build tool its wrapper fetches.
final class WrapperFile {

  private static final Pattern VERSION =
      Pattern.compile(
          "(?m)^distributionUrl\\s*=.*/(?:gradle|apache-maven)-(\\d[\\w.]*(?:-(?:rc|milestone|alpha|beta)-?\\d+)?)-[a-z]+\\.zip\\s*$");

  private WrapperFile() {}

  static String gradle(Path folder) {
    return version(SmallFile.read(folder, "gradle/wrapper/gradle-wrapper.properties"));
  }

  static String maven(Path folder) {
    return version(SmallFile.read(folder, ".mvn/wrapper/maven-wrapper.properties"));
  }

  private static String version(Optional<String> properties) {
    return properties
        .map(VERSION::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .orElse("");
  }
}
