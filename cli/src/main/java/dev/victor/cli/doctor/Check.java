package dev.victor.cli.doctor;

import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.function.Function;

/// One thing the doctor looks at.
///
/// @param id what it is called
/// @param look finds out; may fail or break, which is a finding too
public record Check(String id, Function<Session, List<Finding>> look) {}
