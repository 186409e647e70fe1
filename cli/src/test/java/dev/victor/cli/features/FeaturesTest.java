package dev.victor.cli.features;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/// Every scenario that one JVM can play, two at a time.
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ExcludeTags("launcher")
final class FeaturesTest {}
