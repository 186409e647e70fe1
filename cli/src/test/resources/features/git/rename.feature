Feature: git rename gives a branch another name, here and at its remote

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed

  Scenario: the branch I am on
    When I type "victor git rename feat/y"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       renamed to feat/y, deleted at origin
        feat/y       pushed
      """
    And the branches are "feat/y, main"
    And the branches at the remote are "feat/y, main"
    And I am now on "feat/y"
    And "feat/y@{upstream}" is at "feat/y"

  Scenario: another one
    Given I am on "main"
    When "victor git rename feat/x feat/y" went well
    Then the branches are "feat/y, main"
    And the branches at the remote are "feat/y, main"
    And I am now on "main"

  Scenario: what is built on it knows
    Given branch "feat/z" on "feat/x" with commit "feat: z" changing "z.txt"
    And git config branch.feat/z.victor-base is "feat/x"
    When "victor git rename feat/x feat/y" went well
    Then git config branch.feat/z.victor-base now is "feat/y"

  Scenario: a branch that was never pushed
    Given branch "feat/local" with commit "feat: l" changing "l.txt"
    When I type "victor git rename feat/mine"
    Then it prints
      """
      fetched origin: nothing new
        feat/local   renamed to feat/mine
      """
    And the branches are "feat/mine, feat/x, main"
    And the branches at the remote are "feat/x, main"

  Scenario: offline only here
    When I type "victor git rename feat/y --offline"
    Then it prints
      """
      offline: origin as last seen
        feat/x       renamed to feat/y
        feat/y       is still feat/x at origin    git push origin feat/y :feat/x
      """
    And the branches at the remote are "feat/x, main"

  Scenario: the trunk
    When I type "victor git rename main trunk"
    Then it refuses with exit 4 and says
      """
      main: lives on, and others count on its name; name a branch of yours
      """
    And nothing changed

  Scenario: the name is taken
    Given branch "feat/y" with commit "feat: y" changing "y.txt"
    When I type "victor git rename feat/x feat/y"
    Then it refuses with exit 4 and says
      """
      feat/y: exists already; choose another name
      """
    And nothing changed

  Scenario: a name the policy does not allow
    Given I am on "main"
    And a project.json with branching { "types": ["feat"] }
    When I type "victor git rename feat/x feature/x"
    Then it stops with exit 1 and prints
      """
      refused: feature/x is no allowed branch name
        why    project.json wants TYPE/name with TYPE one of feat
        mend   victor git policy show
      """
    And nothing changed

  Scenario: a coworker pushed to it meanwhile
    Given a coworker pushes to "feat/x" a commit "feat: theirs" changing "theirs.txt"
    When I type "victor git rename feat/y"
    Then it refuses with exit 4 and says
      """
      feat/x: is behind origin/feat/x; take that in first: victor git sync
      """
    And the branches are "feat/x, main"

  Scenario: a rehearsal
    When I type "victor git rename feat/y --dry-run"
    Then it prints
      """
      dry run: nothing is fetched or changed; origin as last seen
        feat/x       rename to feat/y, delete at origin
        feat/y       push
      """
    And nothing changed

  Scenario: taken back, here and there
    Given "victor git rename feat/y" went well
    When "victor git undo" went well
    Then everything is as it was at first
