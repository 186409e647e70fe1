Feature: git status says what waits, and what to type

  Background:
    Given a repository with a remote
    And branch "feat/x" with commit "feat: x" changing "x.txt", pushed

  Scenario: nothing waits
    When I type "victor git status"
    Then it prints
      """
      branch    feat/x
      upstream  origin/feat/x  even
      base      main  1 ahead
      changes   none
      """
    And nothing changed

  Scenario: a sync waits for a conflict
    Given commit "feat: mine" changing "a.txt" to "mine"
    And a coworker pushes to "main" a commit "feat: theirs" changing "a.txt" to "theirs"
    And "victor git sync" stopped
    When I type "victor git status"
    Then it prints
      """
      branch   feat/x
      changes  1 conflict
      waits    sync: feat/x: a.txt conflicts with main  victor git sync --continue
      """
    And nothing changed

  Scenario: something can be undone
    Given a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And "victor git sync" went well
    When I type "victor git status"
    Then it prints
      """
      branch    feat/x
      upstream  origin/feat/x  even
      base      main  1 ahead
      changes   none
      last      sync of <time>  victor git undo
      """

  Scenario: for scripts
    When I type "victor git status --json"
    Then it prints
      """
      {
        "branch" : "feat/x",
        "head" : "<id>",
        "kind" : "feature",
        "upstream" : {
          "name" : "origin/feat/x",
          "gone" : false,
          "ahead" : 0,
          "behind" : 0
        },
        "base" : {
          "name" : "main",
          "gone" : false,
          "ahead" : 1,
          "behind" : 0
        },
        "changed" : 0,
        "staged" : 0,
        "untracked" : 0,
        "unmerged" : [ ],
        "waiting" : null,
        "undo" : null
      }
      """
    And nothing changed
