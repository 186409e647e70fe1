package dev.victor.cli.features;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/// Scenarios on the launcher that the property `victor.launcher` names, two at a time: those whose
/// tags the property `cucumber.filter.tags` asks for.
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
final class FeaturesIT {}
