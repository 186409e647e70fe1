package dev.victor.trading.statement;

import dev.victor.trading.journal.Account;
import java.time.LocalDateTime;
import java.util.Optional;

/// What a statement says about its account.
///
/// @param broker company as printed, may be empty
/// @param login account number at the broker, empty when the file has none
/// @param name holder as printed, may be empty; never stored or published
/// @param currency of all money in the file, empty when the file has none
/// @param kind real, demo, contest or paper, when printed
/// @param netting whether one symbol has one position, when printed
/// @param leverage as printed, may be empty
/// @param printed when the file was made, by the clock of the machine that made it
public record Header(
    String broker,
    String login,
    String name,
    String currency,
    Optional<Account.Kind> kind,
    Optional<Boolean> netting,
    String leverage,
    Optional<LocalDateTime> printed) {}
