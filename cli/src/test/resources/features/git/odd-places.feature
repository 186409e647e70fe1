Feature: where victor git is typed

  Scenario: no repository
    Given a folder that is no repository
    When I type "victor git sync"
    Then it refuses with exit 3 and says
      """
      no git repository here or above; go into one, or make one: git init
      """

  Scenario: the error for scripts
    Given a folder that is no repository
    When I type "victor git sync --json"
    Then it exits 3
    And the JSON field "error.message" is "no git repository here or above"

  Scenario: a bare repository
    Given a repository with a remote
    When I type "victor git sync" in folder "../origin.git"
    Then it refuses with exit 3 and says
      """
      DIR/origin.git: a bare repository has no branch to work on; go into a clone of it
      """

  Scenario: no commit yet
    Given a repository without a commit
    When I type "victor git sync"
    Then it refuses with exit 4 and says
      """
      main: has no commit yet; make the first one: git commit
      """
