package dev.victor.cli.features;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/// Every scenario on the launcher that the property `victor.launcher` names, two at a time.
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
final class FeaturesIT {}
