Feature: victor shell: short names in bash, zsh and fish

  Background:
    Given a repository with a remote

  Scenario Outline: in <shell>, installed and taken out again, byte for byte
    Given file "../home/<file>" holds "# mine\nexport EDITOR=vi"
    And I remember file "../home/<file>"
    When "victor shell install --shell <shell>" went well
    And "victor shell install --shell <shell>" went well
    Then one line of file "../home/<file>" is "# >>> victor >>>"
    And one line of file "../home/<file>" is "export EDITOR=vi"
    When "victor shell uninstall --shell <shell>" went well
    Then file "../home/<file>" is as remembered

    Examples:
      | shell | file    |
      | bash  | .bashrc |
      | zsh   | .zshrc  |

  Scenario: fish has a file of its own
    When "victor shell install --shell fish" went well
    Then one line of file "../home/.config/fish/conf.d/victor.fish" is "# >>> victor >>>"
    When "victor shell uninstall --shell fish" went well
    Then there is no file "../home/.config/fish/conf.d/victor.fish"

  Scenario: a rehearsal
    When "victor shell install --shell bash --dry-run" went well
    Then there is no file "../home/.bashrc"

  @launcher
  Scenario: vs in bash
    Given "victor shell install --shell bash" went well
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    When I type "bash -c 'shopt -s expand_aliases; . ~/.bashrc; eval vs'"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       up to date with main
      """
