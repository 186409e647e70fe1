Feature: settings: git config before project.json before what is found

  Background:
    Given a repository with a remote

  Scenario: merge instead of rebase by git config
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And git config victor.sync is "merge"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       merged origin/main, pushed
      """

  Scenario: merge instead of rebase by project.json
    Given a project.json with branching { "sync": "merge" }
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       merged origin/main, pushed
      """

  Scenario: git config wins over project.json
    Given a project.json with branching { "sync": "merge" }
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And git config victor.sync is "rebase"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      """

  Scenario: a way to sync that does not exist
    Given git config victor.sync is "squash"
    When I type "victor git sync"
    Then it refuses with exit 3 and says
      """
      git config victor.sync: "squash" is no way to sync; say rebase or merge
      """

  Scenario: a trunk that does not exist
    Given git config victor.trunk is "trunk"
    When I type "victor git sync"
    Then it refuses with exit 3 and says
      """
      trunk: the trunk that was named exists neither here nor at a remote; name another: git config victor.trunk NAME
      """

  Scenario: another trunk by git config
    Given I did "git push -q origin main:next"
    And I did "git fetch -q"
    And git config victor.trunk is "next"
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "next" a commit "feat: n" changing "n.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: next moved
        feat/x       rebased on next, pushed
      """

  Scenario: another trunk by project.json
    Given I did "git push -q origin main:next"
    And I did "git fetch -q"
    And a project.json with branching { "trunk": "next" }
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "next" a commit "feat: n" changing "n.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: next moved
        feat/x       rebased on next, pushed
      """

  Scenario: the trunk is what the remote's HEAD says
    Given I did "git push -q origin main:master"
    And I did "git remote set-head origin master"
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "master" a commit "feat: m" changing "m.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: master moved
        feat/x       rebased on master, pushed
      """

  Scenario: never push, by git config
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And commit "feat: y" changing "y.txt"
    And git config victor.push is "false"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       up to date with main
      """
    And nothing changed

  Scenario: always offline, by git config
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And git config victor.offline is "true"
    When I type "victor git sync"
    Then it prints
      """
      offline: origin as last seen
        feat/x       up to date with main
      """
    And nothing changed

  Scenario: a protected trunk is never pushed, and that is said
    Given a project.json with branching { "protected": ["main"] }
    And commit "feat: mine" changing "mine.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: nothing new
        main         not pushed: it is protected, 1 commit not in origin/main    victor git start NAME --move
      """
    And nothing changed

  Scenario: gitflow takes the development branch as base
    Given a project.json with branching { "model": "gitflow", "trunk": "main" }
    And branch "develop"
    And it is pushed
    And branch "feature/x" on "develop" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "develop" a commit "feat: d" changing "d.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: develop moved
        develop      fast-forwarded 1 commit
        feature/x    rebased on develop, pushed
      """

  Scenario: a project.json that cannot be read is said before anything is done
    Given file "project.json" holds "{ "
    When I type "victor git sync"
    Then it exits 3
    And nothing changed
