Feature: git aliases: git sync instead of victor git sync

  Background:
    Given a repository with a remote

  Scenario: show says which there would be
    When I type "victor git aliases show"
    Then it remarks "install them: victor git aliases install" and prints
      """
      not installed: ~/.config/victor/git-aliases.gitconfig, included by ~/.gitconfig
        git victor  victor git …, any verb
        git sync    victor git sync
        git start   victor git start
        git ship    victor git ship
        git stack   victor git stack
        git undo    victor git undo
        git rename  victor git rename
        git prune   left out: git has its own; git victor prune runs ours
        git status  left out: git has its own; git victor status runs ours
      """
    And my git alias sync is not set
    And nothing changed

  Scenario: install, for all my repositories
    When I type "victor git aliases install"
    Then it prints
      """
      installed: ~/.config/victor/git-aliases.gitconfig, included by ~/.gitconfig
        git victor  victor git …, any verb
        git sync    victor git sync
        git start   victor git start
        git ship    victor git ship
        git stack   victor git stack
        git undo    victor git undo
        git rename  victor git rename
        git prune   left out: git has its own; git victor prune runs ours
        git status  left out: git has its own; git victor status runs ours
      """
    And my git alias sync is set
    And my git alias start is set
    And nothing changed

  Scenario: install twice is install once
    Given "victor git aliases install" went well
    And I remember file "../home/.gitconfig"
    When "victor git aliases install" went well
    Then file "../home/.gitconfig" is as remembered

  Scenario: uninstall, byte for byte
    Given I remember file "../home/.gitconfig"
    And "victor git aliases install" went well
    When I type "victor git aliases uninstall"
    Then it prints
      """
      removed: ~/.config/victor/git-aliases.gitconfig, included by ~/.gitconfig
      """
    And file "../home/.gitconfig" is as remembered
    And my git alias sync is not set

  Scenario: for this repository only
    When "victor git aliases install --local" went well
    Then my git alias sync is set
    When "victor git aliases uninstall --local" went well
    Then my git alias sync is not set
    And everything is as it was at first

  Scenario: an alias of my own stays mine
    Given I did "git config --global alias.sync fetch"
    When I type "victor git aliases install"
    Then it prints
      """
      installed: ~/.config/victor/git-aliases.gitconfig, included by ~/.gitconfig
        git victor  victor git …, any verb
        git sync    left out: yours stays (fetch, DIR/home/.gitconfig); git victor sync runs ours
        git start   victor git start
        git ship    victor git ship
        git stack   victor git stack
        git undo    victor git undo
        git rename  victor git rename
        git prune   left out: git has its own; git victor prune runs ours
        git status  left out: git has its own; git victor status runs ours
      """
    And git config alias.sync now is "fetch"

  Scenario: no word of git is taken away
    Given "victor git aliases install" went well
    Then my git alias status is not set
    And my git alias prune is not set

  Scenario: a rehearsal
    When I type "victor git aliases install --dry-run"
    Then it prints
      """
      would install: ~/.config/victor/git-aliases.gitconfig, included by ~/.gitconfig
        git victor  victor git …, any verb
        git sync    victor git sync
        git start   victor git start
        git ship    victor git ship
        git stack   victor git stack
        git undo    victor git undo
        git rename  victor git rename
        git prune   left out: git has its own; git victor prune runs ours
        git status  left out: git has its own; git victor status runs ours
      """
    And my git alias sync is not set
    And nothing changed

  Scenario: a word that is none
    When I type "victor git aliases instal"
    Then it refuses with exit 2 and says
      """
      victor git aliases: unknown action instal; did you mean install?
      """

  @launcher
  Scenario: git sync syncs
    Given "victor git aliases install" went well
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      """

  @launcher
  Scenario: git start in a folder below and in another work tree
    Given "victor git aliases install" went well
    And a worktree for the new branch "feat/y" at "../other"
    And file "../other/docs/a.txt" holds "a"
    When I type "git start feat/z" in folder "../other/docs"
    Then it exits 0
    And "feat/z" is at "main"
    And I am now on "main"
