Feature: git start begins a branch from an up-to-date trunk

  Background:
    Given a repository with a remote

  Scenario: from the trunk as the remote has it now
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git start feat/x"
    Then it prints
      """
      fetched origin: main moved
        feat/x       created from origin/main, checked out
        main         fast-forwarded 1 commit
      """
    And I am now on "feat/x"
    And the previous branch is "main"
    And "feat/x" is at "origin/main"
    And "main" is at "origin/main"
    And git config branch.feat/x.victor-base now is "main"

  Scenario: words are joined by dashes, the type goes before them
    When I type "victor git start faster parser --type perf"
    Then it prints
      """
      fetched origin: nothing new
        perf/faster-parser   created from origin/main, checked out
      """
    And I am now on "perf/faster-parser"

  Scenario: from another branch I am on, still from the trunk
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    When "victor git start feat/y" went well
    Then "feat/y" is at "main"
    And the previous branch is "feat/x"

  Scenario: uncommitted work comes along, the index as well
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    And a staged file "staged.txt"
    And an untracked file "new.txt"
    When I type "victor git start feat/x"
    Then it prints
      """
      fetched origin: main moved
        feat/x       created from origin/main, checked out
        main         fast-forwarded 1 commit
      restored 2 uncommitted files (1 staged)
      """
    And git status is
      """
       M a.txt
      A  staged.txt
      ?? new.txt
      """
    And the stash list is empty

  Scenario: --from another branch
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And I am on "main"
    When "victor git start feat/y --from feat/x" went well
    Then "feat/y" is at "feat/x"
    And git config branch.feat/y.victor-base now is "feat/x"

  Scenario: --from a branch that nobody has
    When I type "victor git start feat/y --from feat/xx"
    Then it refuses with exit 3 and says
      """
      feat/xx: no such branch, here or at a remote; known: main
      """
    And nothing changed

  Scenario: --stack from the branch I am on
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    When I type "victor git start feat/y --stack"
    Then it prints
      """
      fetched origin: nothing new
        feat/y       created from feat/x, checked out
      """
    And "feat/y" is at "feat/x"
    And git config branch.feat/y.victor-base now is "feat/x"

  Scenario: --move takes along commits made on the trunk by mistake
    Given commit "feat: x" changing "x.txt"
    And commit "feat: y" changing "y.txt"
    When I type "victor git start feat/x --move"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       created from main, checked out
        main         gave back 2 commits
      """
    And "feat/x" has the commits
      | feat: y   |
      | feat: x   |
      | feat: one |
    And "main" is at "origin/main"
    And I am now on "feat/x"

  Scenario: --move when the trunk has moved at the remote
    Given commit "feat: x" changing "x.txt"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And an uncommitted change to "a.txt"
    When "victor git start feat/x --move" went well
    Then "feat/x" has the commits
      | feat: x   |
      | feat: b   |
      | feat: one |
    And git status is
      """
       M a.txt
      """

  Scenario: --move when there is nothing to move
    When I type "victor git start feat/x --move"
    Then it refuses with exit 4 and says
      """
      main: has no commit that origin/main lacks; there is nothing to move; victor git start feat/x
      """
    And nothing changed

  Scenario: commits left on the trunk are said
    Given commit "feat: x" changing "x.txt"
    When I type "victor git start feat/y"
    Then it prints
      """
      fetched origin: nothing new
        feat/y       created from origin/main, checked out
        main         kept: 1 commit not in origin/main    victor git undo && victor git start feat/y --move
      """

  Scenario: in gitflow a feature begins at the development branch, a hotfix at the trunk
    Given a project.json with branching { "model": "gitflow", "trunk": "main" }
    And branch "develop" with commit "feat: d" changing "d.txt", pushed
    When "victor git start feature/x" went well
    Then "feature/x" is at "develop"
    And git config branch.feature/x.victor-base now is "develop"
    When "victor git start hotfix/1.0.1" went well
    Then "hotfix/1.0.1" is at "main"
    And git config branch.hotfix/1.0.1.victor-base now is "main"

  Scenario: a name the policy does not allow
    Given a project.json with branching { "types": ["feat", "fix"] }
    When I type "victor git start feature/x"
    Then it stops with exit 1 and prints
      """
      refused: feature/x is no allowed branch name
        why    project.json wants TYPE/name with TYPE one of feat, fix
        mend   victor git start feat/x
      """
    And nothing changed

  Scenario: a name the policy allows
    Given a project.json with branching { "types": ["feat", "fix"] }
    When "victor git start fix/typo" went well
    Then I am now on "fix/typo"

  Scenario: a name by the policy's own pattern
    Given a project.json with branching { "pattern": "[A-Z]+-[0-9]+-.*" }
    When "victor git start ABC-12-parser" went well
    Then I am now on "ABC-12-parser"

  Scenario: without a policy any name will do
    When "victor git start Whatever" went well
    Then I am now on "Whatever"

  Scenario Outline: a name that git does not take: <name>
    When I type "victor git start <name>"
    Then it exits 1
    And nothing changed

    Examples:
      | name        |
      | a..b        |
      | feat/x.lock |
      | feat//x     |
      | feat/x~1    |
      | feat/x:y    |
      | feat/       |
      | HEAD        |
      | @           |

  Scenario: the branch exists here
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "victor git start feat/x"
    Then it refuses with exit 4 and says
      """
      feat/x: exists already; go onto it: git switch feat/x
      """
    And nothing changed

  Scenario: the branch exists at the remote only
    Given a coworker pushes the new branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "victor git start feat/x"
    Then it refuses with exit 4 and says
      """
      feat/x: exists already at origin; go onto it: git switch feat/x
      """
    And nothing changed

  Scenario: a branch in the way as a folder
    Given branch "feat" with commit "feat: x" changing "x.txt"
    When I type "victor git start feat/x"
    Then it refuses with exit 4 and says
      """
      feat/x has no room beside feat: git keeps branches as files, and feat cannot be a folder too; choose another name
      """
    And nothing changed

  Scenario: a rehearsal
    Given an uncommitted change to "a.txt"
    When I type "victor git start feat/x --dry-run"
    Then it prints
      """
      dry run: nothing is fetched or changed; origin as last seen
        feat/x       create from origin/main, check out
      """
    And nothing changed

  Scenario: offline
    Given the remote is unreachable
    When I type "victor git start feat/x --offline"
    Then it prints
      """
      offline: origin as last seen
        feat/x       created from origin/main, checked out
      """

  Scenario: the remote does not answer
    Given the remote is unreachable
    When I type "victor git start feat/x"
    Then it stops with exit 5 and prints
      """
        feat/x       created from origin/main, checked out
      origin did not answer ('DIR/gone.git' does not appear to be a git repository); this is by what was last seen of it
      """

  Scenario: without a remote
    Given I did "git remote remove origin"
    When I type "victor git start feat/x"
    Then it prints
      """
      no remote: by what is here
        feat/x       created from main, checked out
      """

  Scenario: no name
    When I type "victor git start"
    Then it refuses with exit 2 and says
      """
      victor git start: Missing required parameter: 'NAME'; see: victor git start --help
      """

  Scenario: --stack and --move exclude each other
    When I type "victor git start feat/x --stack --move"
    Then it refuses with exit 2 and says
      """
      victor git start: --stack excludes --from and --move; choose one of them
      """

  Scenario: uncommitted work that conflicts with the trunk stops, and goes back
    Given a coworker pushes to "main" a commit "feat: b" changing "a.txt" to "theirs"
    And file "a.txt" holds "edited"
    When I type "victor git start feat/x"
    Then it stops with exit 4 and prints
      """
      fetched origin: main moved
        feat/x       created from origin/main, checked out, stopped: your uncommitted change to a.txt conflicts with what came in
      1 file needs you: edit it, git add it, then
        victor git sync --continue      or back to before: victor git sync --abort
      """
    When I type "victor git sync --abort"
    Then it prints "back to before the start"
    And everything is as it was at first
