Feature: a conflict stops a sync, which goes on or goes back

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And commit "feat: mine" changing "a.txt" to "mine"
    And a coworker pushes to "main" a commit "feat: theirs" changing "a.txt" to "theirs"

  Scenario: it says which file and what to type
    When I type "victor git sync"
    Then it stops with exit 4 and prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       stopped: a.txt conflicts with main
      1 file needs you: edit it, git add it, then
        victor git sync --continue      or back to before: victor git sync --abort
      """

  Scenario: scripts are told the same
    When I type "victor git sync --json"
    Then it exits 4
    And the JSON field "stopped.reason" is "a.txt conflicts with main"
    And the JSON field "stopped.branch" is "feat/x"
    And the JSON field "stopped.files[0]" is "a.txt"
    And the JSON field "stopped.next" is "victor git sync --continue"

  Scenario: solved, it goes on to the end
    Given an uncommitted change to "x.txt"
    And a staged file "new.txt"
    And "victor git sync" stopped
    And I solve the conflict in "a.txt" with "both"
    When I type "victor git sync --continue"
    Then it prints
      """
      fetched origin: nothing new
        feat/x       pushed
      restored 2 uncommitted files (1 staged)
      """
    And "feat/x" at the remote has the commits
      | feat: mine   |
      | feat: x      |
      | feat: theirs |
      | feat: one    |
    And git status is
      """
      A  new.txt
       M x.txt
      """
    And file "a.txt" now holds "both"
    And no sync is under way

  Scenario: unsolved, it does not go on
    Given "victor git sync" stopped
    When I type "victor git sync --continue"
    Then it stops with exit 4 and prints
      """
        feat/x       stopped: a.txt conflicts with main
      1 file needs you: edit it, git add it, then
        victor git sync --continue      or back to before: victor git sync --abort
      """

  Scenario: a second sync says the same as --continue
    Given "victor git sync" stopped
    When I type "victor git sync"
    Then it stops with exit 4 and prints
      """
        feat/x       stopped: a.txt conflicts with main
      1 file needs you: edit it, git add it, then
        victor git sync --continue      or back to before: victor git sync --abort
      """

  Scenario: a rehearsal has to wait
    Given "victor git sync" stopped
    When I type "victor git sync --dry-run"
    Then it refuses with exit 4 and says
      """
      a sync is not finished yet; victor git sync --continue, or victor git sync --abort
      """

  Scenario: taken back, everything is as before
    Given an uncommitted change to "x.txt"
    And a staged file "staged.txt"
    And file "staged.txt" holds "edited since"
    And an untracked file "new.txt"
    And "victor git sync" stopped
    When I type "victor git sync --abort"
    Then it prints "back to before the sync"
    And everything is as it was at first

  Scenario: two conflicts one after the other
    Given commit "feat: again" changing "a.txt" to "mine again"
    And "victor git sync" stopped
    And I solve the conflict in "a.txt" with "first"
    And "victor git sync --continue" stopped
    And I solve the conflict in "a.txt" with "second"
    When "victor git sync --continue" went well
    Then "feat/x" at the remote has the commits
      | feat: again  |
      | feat: mine   |
      | feat: x      |
      | feat: theirs |
      | feat: one    |
    And file "a.txt" now holds "second"

  Scenario: the trunk moves on while I solve it
    Given "victor git sync" stopped
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I solve the conflict in "a.txt" with "both"
    When "victor git sync --continue" went well
    Then "feat/x" at the remote has the commits
      | feat: mine   |
      | feat: x      |
      | feat: b      |
      | feat: theirs |
      | feat: one    |

  Scenario: git rebase --continue by hand is as good
    Given an uncommitted change to "x.txt"
    And "victor git sync" stopped
    And I solve the conflict in "a.txt" with "both"
    And I did "git -c core.editor=true rebase --continue"
    When "victor git sync" went well
    Then "feat/x" is pushed
    And file "x.txt" now holds "feat: x\nedited"

  Scenario: merge conflicts go on and back as well
    Given git config victor.sync is "merge"
    And an uncommitted change to "x.txt"
    And "victor git sync" stopped
    When I type "victor git sync --abort"
    Then it prints "back to before the sync"
    And everything is as it was at first
    When "victor git sync" stopped
    And I solve the conflict in "a.txt" with "both"
    And "victor git sync --continue" went well
    Then "feat/x" is pushed
    And file "x.txt" now holds "feat: x\nedited"

  Scenario: uncommitted work that conflicts is shown, and nothing was pushed
    Given I did "git reset -q --hard HEAD~"
    And file "a.txt" holds "edited"
    When I type "victor git sync"
    Then it stops with exit 4 and prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, stopped: your uncommitted change to a.txt conflicts with what came in
      1 file needs you: edit it, git add it, then
        victor git sync --continue      or back to before: victor git sync --abort
      """
    And "feat/x" at the remote has the commits
      | feat: x   |
      | feat: one |
    When I type "victor git sync --abort"
    Then it prints "back to before the sync"
    And everything is as it was at first

  Scenario: a coworker's commit on the same branch conflicts
    Given I did "git push -q --force origin HEAD~:main"
    And a coworker pushes to "feat/x" a commit "feat: theirs too" changing "a.txt" to "theirs too"
    When I type "victor git sync"
    Then it exits 4
    And one line of it is "  feat/x       stopped: a.txt conflicts with origin/feat/x"

  Scenario Outline: there is nothing to <word>
    Given I did "git reset -q --hard HEAD~"
    When I type "victor git sync --<word>"
    Then it refuses with exit 4 and says
      """
      <answer>
      """
    And nothing changed

    Examples:
      | word     | answer                                                           |
      | continue | there is no sync to continue; start one: victor git sync         |
      | abort    | there is no sync to go back from; start one: victor git sync     |
