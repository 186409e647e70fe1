Feature: whatever happens between two syncs, the third just works

  Scenario: a second clone, a coworker's force-push and a squash-merge on the host
    Given a repository with a remote
    And branch "feat/done" with commit "feat: done" changing "done.txt", pushed
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And "victor git sync --all" went well
    And a clone of mine at "../laptop"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And the host squash-merges "feat/done" into "main" and deletes it
    And a coworker force-pushes "feat/x" with its last commit reworded to "feat: x, reworded"
    And I am in folder "../laptop"
    And I am on "feat/x"
    And commit "feat: on the laptop" changing "laptop.txt"
    And "victor git sync" went well
    And I am in folder "."
    And commit "feat: at the desk" changing "desk.txt"
    And an uncommitted change to "a.txt"
    When "victor git sync --all" went well
    Then the branches are "feat/x, main"
    And "feat/x" at the remote has the commits
      | feat: at the desk    |
      | feat: on the laptop  |
      | feat: x, reworded    |
      | squash: feat/done    |
      | feat: b              |
      | feat: one            |
    And git status is
      """
       M a.txt
      """

  @launcher
  Scenario: and a power cut
    Given a repository with a remote
    And branch "feat/done" with commit "feat: done" changing "done.txt", pushed
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And "victor git sync --all" went well
    And the host squash-merges "feat/done" into "main" and deletes it
    And a coworker force-pushes "feat/x" with its last commit reworded to "feat: x, reworded"
    And an uncommitted change to "a.txt"
    And a staged file "staged.txt"
    When the power fails before git command 10 of "victor git sync --all"
    And "victor git sync --all" went well
    Then the branches are "feat/x, main"
    And "feat/x" at the remote has the commits
      | feat: x, reworded    |
      | squash: feat/done    |
      | feat: one            |
    And "feat/x" is pushed
    And git status is
      """
       M a.txt
      A  staged.txt
      """
