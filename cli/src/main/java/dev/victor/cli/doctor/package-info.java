/// `victor doctor`: what must be right for everything else to work, each check by itself. What
/// comes in is a session, what goes out is a [dev.victor.cli.doctor.Diagnosis]; a check that fails,
/// or breaks, is a finding and stops no other.
@NullMarked
package dev.victor.cli.doctor;

import org.jspecify.annotations.NullMarked;
