Feature: gitflow: features into develop, releases and hotfixes into both

  Background:
    Given a repository with a remote
    And a project.json with branching { "model": "gitflow", "trunk": "main" }
    And branch "develop" with commit "feat: d" changing "d.txt", pushed

  Scenario: a feature gets into the development branch
    Given branch "feature/x" on "develop" with commit "feat: x" changing "x.txt", pushed
    When I type "victor git ship --push"
    Then it prints
      """
      fetched origin: nothing new
        develop      checked out, took in feature/x as one commit, pushed
        feature/x    deleted: shipped in develop, deleted at origin
      """
    And "develop" at the remote has the commits
      | feat: x        |
      | feat: d        |
      | chore: project |
      | feat: one      |
    And "main" at the remote has the commits
      | chore: project |
      | feat: one      |

  Scenario: a release gets into both and is tagged
    Given branch "release/1.2.0" on "develop" with commit "chore: 1.2.0" changing "version.txt", pushed
    When I type "victor git ship --push"
    Then it prints
      """
      fetched origin: nothing new
        main            checked out, merged release/1.2.0, tagged v1.2.0, pushed, tag pushed
        develop         checked out, merged release/1.2.0, pushed
        release/1.2.0   deleted: shipped in main, deleted at origin
      """
    And "v1.2.0^{commit}" is at "main"
    And "main" is pushed
    And "develop" is pushed
    And file "version.txt" now holds "chore: 1.2.0"

  Scenario: a hotfix starts at the trunk and gets into both
    Given "victor git start hotfix/1.2.1" went well
    And commit "fix: urgent" changing "fix.txt"
    And it is pushed
    When "victor git ship --push" went well
    Then "v1.2.1^{commit}" is at "main"
    And "main" is pushed
    And "develop" is pushed
    And the branches are "develop, main"
    And the branches at the remote are "develop, main"

  Scenario: a release without a version
    Given branch "release/next" on "develop" with commit "chore: next" changing "version.txt", pushed
    When I type "victor git ship"
    Then it refuses with exit 4 and says
      """
      release/next: names no version, and its tag is made of that; victor git rename release/next release/1.2.3
      """
    And nothing changed

  Scenario: tags without a prefix
    Given git config victor.tagPrefix is ""
    And branch "release/1.2.0" on "develop" with commit "chore: 1.2.0" changing "version.txt", pushed
    When "victor git ship" went well
    Then "1.2.0^{commit}" is at "main"

  Scenario: a release is taken back, the tag as well
    Given branch "release/1.2.0" on "develop" with commit "chore: 1.2.0" changing "version.txt", pushed
    And "victor git ship" went well
    When I type "victor git undo"
    Then it prints "back to before the ship"
    And everything is as it was at first

  Scenario: sync --all keeps develop and main apart
    Given branch "feature/x" on "develop" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "develop" a commit "feat: e" changing "e.txt"
    And a coworker pushes to "main" a commit "fix: m" changing "m.txt"
    When I type "victor git sync --all"
    Then it prints
      """
      fetched origin: 2 branches moved
        main         fast-forwarded 1 commit
        develop      fast-forwarded 1 commit
        feature/x    rebased on develop, pushed
      """
    And "feature/x" has the commits
      | feat: x        |
      | feat: e        |
      | feat: d        |
      | chore: project |
      | feat: one      |
