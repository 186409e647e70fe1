/// Every message of the product that tells what went wrong, found in the sources by the compiler's
/// own trees, listed in `docs/messages.md` and held to the house rules.
package dev.victor.cli.messages;
