Feature: git hooks install puts the guard into git's hooks, beside what is there

  Background:
    Given a repository with a remote
    And a project.json with branching { "types": ["feat", "fix"], "protected": ["main"] }

  Scenario: install
    When I type "victor git hooks install"
    Then it prints
      """
      hooks are installed
        pre-push    installed
        pre-commit  installed
        commit-msg  installed
        policy      fresh
      in .git/hooks, victor is DIR/victor
      """

  Scenario: install twice is install once
    Given "victor git hooks install" went well
    And I remember file ".git/hooks/pre-push"
    When "victor git hooks install" went well
    Then file ".git/hooks/pre-push" is as remembered

  Scenario: status before, after and when the policy was changed
    When I type "victor git hooks status"
    Then it prints
      """
        pre-push    absent  victor git hooks install
        pre-commit  absent  victor git hooks install
        commit-msg  absent  victor git hooks install
        policy      absent
      in .git/hooks
      """
    When "victor git hooks install" went well
    And I type "victor git hooks status"
    Then it prints
      """
        pre-push    installed
        pre-commit  installed
        commit-msg  installed
        policy      fresh
      in .git/hooks, victor is DIR/victor
      """

  Scenario: uninstall leaves nothing
    Given "victor git hooks install" went well
    When I type "victor git hooks uninstall"
    Then it prints
      """
      hooks are as they were before
        pre-push    absent
        pre-commit  absent
        commit-msg  absent
        policy      absent
      in .git/hooks
      """
    And there is no file ".git/hooks/pre-push"
    And there is no file ".git/victor/guard/guard.sh"

  Scenario: a hook of my own runs after it
    Given my hook pre-push says "mine ran" and fails
    And "victor git hooks install" went well
    And branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "git push -u origin feat/x"
    Then it refuses with exit 1 and says
      """
      mine ran
      error: failed to push some refs to 'DIR/origin.git'
      """

  Scenario: a hook of my own does not run when the guard refuses
    Given my hook pre-push says "mine ran" and fails
    And "victor git hooks install" went well
    And branch "login" with commit "feat: x" changing "x.txt"
    When I type "git push -u origin login"
    Then it exits 1
    And one remark of it is "refused: login is no allowed branch name"

  Scenario: uninstall gives my own hook back, byte for byte
    Given my hook pre-push says "mine ran" and fails
    And I remember file ".git/hooks/pre-push"
    And "victor git hooks install" went well
    When "victor git hooks uninstall" went well
    Then file ".git/hooks/pre-push" is as remembered

  Scenario: a hook that is no shell script is chained
    Given file ".git/hooks/pre-push" holds "#!/usr/bin/env python3\nimport sys\nsys.exit('python ran')"
    And I did "git config core.fileMode true"
    And ".git/hooks/pre-push" may be run
    And "victor git hooks install" went well
    And branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "git push -u origin feat/x"
    Then it refuses with exit 1 and says
      """
      python ran
      error: failed to push some refs to 'DIR/origin.git'
      """

  Scenario: a folder of hooks of my own
    Given git config core.hooksPath is ".githooks"
    When I type "victor git hooks install"
    Then it prints
      """
      hooks are installed
        pre-push    installed
        pre-commit  installed
        commit-msg  installed
        policy      fresh
      in .githooks, victor is DIR/victor
      core.hooksPath is .githooks
      """
    Given branch "login" with commit "feat: x" changing "x.txt"
    When I type "git push -u origin login"
    Then it exits 1
    And one remark of it is "refused: login is no allowed branch name"

  Scenario: every work tree has them
    Given "victor git hooks install" went well
    And a worktree for the new branch "login" at "../other"
    When I type "git push -u origin login" in folder "../other"
    Then it exits 1
    And one remark of it is "refused: login is no allowed branch name"

  Scenario: without a policy nothing is refused
    Given I did "git rm -q project.json"
    And I did "git commit -q -m 'no policy'"
    And "victor git hooks install" went well
    And commit "whatever" changing "x.txt"
    When I type "git push -q"
    Then it prints nothing

  Scenario: a rehearsal
    When I type "victor git hooks install --dry-run"
    Then it prints
      """
      dry run: nothing is changed
        pre-push    absent  would be installed
        pre-commit  absent  would be installed
        commit-msg  absent  would be installed
        policy      absent
      in .git/hooks
      """
    And there is no file ".git/hooks/pre-push"

  Scenario: victor is gone: names are still checked
    Given "victor git hooks install" went well
    And branch "login" with commit "feat: x" changing "x.txt"
    And I did "git config x.y z"
    When I type "env PATH=/usr/bin:/bin git push -u origin login"
    Then it exits 1
    And one remark of it is "refused: login is no allowed branch name"

  @launcher
  Scenario: a changed policy is taken up by the next push
    Given "victor git hooks install" went well
    And branch "ABC-1" with commit "feat: x" changing "x.txt"
    And file "project.json" now says branching { "pattern": "[A-Z]+-[0-9]+" }
    When I type "git push -q -u origin ABC-1"
    Then it prints nothing

  @launcher
  Scenario: documents are checked before a commit
    Given "victor git hooks install" went well
    And branch "feat/x"
    And a staged file "x.txt"
    When I type "git commit -q -m 'feat: x'"
    Then it prints nothing
