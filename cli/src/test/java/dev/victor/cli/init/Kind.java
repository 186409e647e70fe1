package dev.victor.cli.init;

import dev.victor.cli.play.Played.Place;
import java.util.List;
import java.util.function.UnaryOperator;

/// A kind of repository that people have, and what `victor init` is expected to find there.
///
/// @param name of the kind; the folder is called `lab`
/// @param made what is in the repository, which has one commit unless it says otherwise
/// @param found the lines about the project that `init` prints
record Kind(String name, UnaryOperator<Place> made, String found) {

  @Override
  public String toString() {
    return name;
  }

  private static Place committed(Place place) {
    return place.git("add", "-A").git("commit", "-q", "--allow-empty", "-m", "feat: one");
  }

  static List<Kind> all() {
    return List.of(
        new Kind(
            "Maven of several modules",
            place ->
                committed(
                    place
                        .git("remote", "add", "origin", "git@github.com:acme/billing.git")
                        .file("README.md", "# ACME Billing\n\nInvoices *that* add up.\n")
                        .file(
                            "pom.xml",
                            """
                            <project>
                              <parent><groupId>org.frame</groupId><version>9.9</version></parent>
                              <groupId>com.acme</groupId><artifactId>acme-billing</artifactId>
                              <version>${revision}</version><packaging>pom</packaging>
                              <url>https://acme.example.org</url>
                              <licenses><license><name>Apache License 2.0</name></license></licenses>
                              <modules><module>web</module></modules>
                              <properties>
                                <revision>1.4.0</revision><java.version>21</java.version>
                              </properties>
                            </project>
                            """)
                        .file(
                            ".mvn/wrapper/maven-wrapper.properties",
                            "distributionUrl=https://example.org/apache-maven/3.9.9/apache-maven-3.9.9-bin.zip\n")
                        .file("web/pom.xml", "<project><artifactId>web</artifactId></project>")
                        .file("web/src/main/kotlin/A.kt", "")),
            """
              project     ACME Billing                     acme-billing
              tagline     Invoices that add up.
              version     1.4.0
              author      Victor Test                      victor@example.com
              repository  https://github.com/acme/billing
              stack       Java 21, Kotlin, Maven 3.9.9
              license     Apache-2.0
              trunk       main
            """),
        new Kind(
            "Gradle in Groovy",
            place ->
                committed(
                    place
                        .file("settings.gradle", "rootProject.name = 'ticker'\ninclude 'app'\n")
                        .file("gradle.properties", "org.gradle.caching=true\nversion=1.2.0\n")
                        .file(
                            "gradle/wrapper/gradle-wrapper.properties",
                            "distributionUrl=https\\://services.gradle.org/distributions/gradle-8.11.1-bin.zip\n")
                        .file(
                            "app/build.gradle",
                            """
                            plugins {
                              id 'java'
                            }
                            sourceCompatibility = JavaVersion.VERSION_17
                            """)),
            """
              project  ticker                  ticker
              version  1.2.0
              author   Victor Test             victor@example.com
              stack    Java 17, Gradle 8.11.1
              trunk    main
            """),
        new Kind(
            "Gradle in Kotlin",
            place ->
                committed(
                    place
                        .file("settings.gradle.kts", "rootProject.name = \"sonar\"\n")
                        .file(
                            "build.gradle.kts",
                            """
                            plugins {
                              kotlin("jvm") version "2.1.0"
                            }
                            version = "0.9"
                            description = "It's what listens"
                            kotlin { jvmToolchain(21) }
                            """)),
            """
              project  sonar                 sonar
              tagline  It's what listens
              version  0.9
              author   Victor Test           victor@example.com
              stack    Kotlin 2.1.0, Gradle
              trunk    main
            """),
        new Kind(
            "npm workspaces",
            place ->
                committed(
                    place
                        .file(
                            "package.json",
                            """
                            {"name": "@acme/monitor", "private": true, "workspaces": ["packages/*"],
                             "version": "0.0.0", "description": "Watches things",
                             "license": "UNLICENSED", "packageManager": "pnpm@9.1.0+sha512.ab",
                             "repository": {"type": "git", "url": "git+https://github.com/acme/monitor.git"},
                             "engines": {"node": ">=20"}, "devDependencies": {"typescript": "^5.7.2"}}
                            """)
                        .file("packages/a/package.json", "{\"name\": \"@acme/a\"}")
                        .file("node_modules/x/y/Cargo.toml", "[package]\n")),
            """
              project     monitor                                      monitor
              tagline     Watches things
              author      Victor Test                                  victor@example.com
              repository  https://github.com/acme/monitor
              stack       TypeScript ^5.7.2, Node.js >=20, pnpm 9.1.0
              trunk       main
            """),
        new Kind(
            "Python with Poetry",
            place ->
                committed(
                    place.file(
                        "pyproject.toml",
                        """
                        [tool.poetry]
                        name = "beta"
                        version = "0.2.0"
                        description = "A beta"
                        license = "Apache-2.0"
                        repository = "https://example.org/beta"
                        [tool.poetry.dependencies]
                        python = "^3.12"
                        [build-system]
                        build-backend = "poetry.core.masonry.api"
                        """)),
            """
              project     beta                      beta
              tagline     A beta
              version     0.2.0
              author      Victor Test               victor@example.com
              repository  https://example.org/beta
              stack       Python ^3.12, Poetry
              license     Apache-2.0
              trunk       main
            """),
        new Kind(
            "Python with setuptools",
            place ->
                committed(
                    place.file(
                        "pyproject.toml",
                        """
                        [build-system]
                        build-backend = "setuptools.build_meta"
                        [project]
                        name = "alpha"
                        dynamic = ["version"]
                        requires-python = ">=3.11"
                        [project.urls]
                        "Source Code" = "https://example.org/alpha"
                        """)),
            """
              project     alpha                      alpha
              author      Victor Test                victor@example.com
              repository  https://example.org/alpha
              stack       Python >=3.11, setuptools
              trunk       main
            """),
        new Kind(
            "Python with setup.cfg",
            place ->
                committed(
                    place
                        .file("setup.py", "from setuptools import setup; setup()")
                        .file(
                            "setup.cfg",
                            """
                            [metadata]
                            name = delta
                            version = attr: delta.__version__
                            description = Deltas
                            [options]
                            python_requires = >=3.9
                            """)),
            """
              project  delta         delta
              tagline  Deltas
              author   Victor Test   victor@example.com
              stack    Python >=3.9
              trunk    main
            """),
        new Kind(
            "Python with requirements alone",
            place ->
                committed(
                    place.file("requirements.txt", "numpy\n").file(".python-version", "3.12\n")),
            """
              project  lab          lab
              author   Victor Test  victor@example.com
              stack    Python 3.12
              trunk    main
            """),
        new Kind(
            "a Rust workspace",
            place ->
                committed(
                    place
                        .file(
                            "Cargo.toml",
                            """
                            [workspace]
                            members = ["crates/*"]
                            [workspace.package]
                            version = "0.7.1"
                            license = "MIT OR Apache-2.0"
                            repository = "https://github.com/acme/fast"
                            """)
                        .file("rust-toolchain.toml", "[toolchain]\nchannel = \"1.80\"\n")
                        .file(
                            "crates/fast/Cargo.toml",
                            "[package]\nname = \"fast-core\"\nversion.workspace = true\n")),
            """
              project     fast                          fast
              version     0.7.1
              author      Victor Test                   victor@example.com
              repository  https://github.com/acme/fast
              stack       Rust 1.80, Cargo
              license     MIT OR Apache-2.0
              trunk       main
            """),
        new Kind(
            "several projects side by side",
            place ->
                committed(
                    place
                        .file("backend/go.mod", "module example.org/backend/v2\n\ngo 1.23\n")
                        .file("frontend/package.json", "{\"name\": \"front\"}")
                        .file("tools/check/requirements.txt", "numpy\n")
                        .file("services/a/b/Cargo.toml", "[package]\nname = \"too-deep\"\n")
                        .file("examples/x/pom.xml", "<project/>")),
            """
              project  lab                               lab
              author   Victor Test                       victor@example.com
              stack    Go 1.23, JavaScript, Python, npm
              trunk    main
            """),
        new Kind(
            "empty",
            place -> place,
            """
              project  lab          lab
              author   Victor Test  victor@example.com
              trunk    main
            """),
        new Kind(
            "a detached HEAD",
            place ->
                committed(place.git("switch", "-q", "-c", "master"))
                    .git("branch", "feat/x")
                    .git("checkout", "-q", "--detach"),
            """
              project  lab          lab
              author   Victor Test  victor@example.com
              trunk    master
            """),
        new Kind(
            "branches that say nothing of a trunk",
            place -> committed(place.git("switch", "-q", "-c", "feat/x")).git("branch", "feat/y"),
            """
              project  lab          lab
              author   Victor Test  victor@example.com
            """),
        new Kind(
            "git-flow, as its remote says",
            place ->
                committed(place)
                    .git("remote", "add", "hub", "https://git.example.org/team/flow.git")
                    .git("update-ref", "refs/remotes/hub/main", "HEAD")
                    .git("update-ref", "refs/remotes/hub/develop", "HEAD")
                    .git("symbolic-ref", "refs/remotes/hub/HEAD", "refs/remotes/hub/develop"),
            """
              project     flow                               flow
              author      Victor Test                        victor@example.com
              repository  https://git.example.org/team/flow
              trunk       main
              develop     develop
            """));
  }
}
