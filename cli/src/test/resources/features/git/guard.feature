Feature: the guard refuses what the policy does not want, and says what mends it

  Background:
    Given a repository with a remote
    And a project.json with branching { "types": ["feat", "fix"], "protected": ["main"], "linear": true, "maxFileMegabytes": 1 }
    And "victor git hooks install" went well

  Scenario: a push that is right
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "git push -q -u origin feat/x"
    Then it prints nothing
    And "feat/x" is pushed

  Scenario: a direct push to a protected branch
    Given commit "feat: mine" changing "mine.txt"
    When I type "git push"
    Then it refuses with exit 1 and says
      """
      refused: main takes no direct push
        why    main is protected in project.json; work goes through a branch
        mend   victor git start feat/mine --move
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: and what mends it does
    Given commit "feat: mine" changing "mine.txt"
    When "victor git start feat/mine --move" went well
    And I type "git push -q -u origin feat/mine"
    Then it prints nothing
    And "main" is at "origin/main"

  Scenario: a protected branch by another way: HEAD:main
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "git push origin HEAD:main"
    Then it refuses with exit 1 and says
      """
      refused: main takes no direct push
        why    main is protected in project.json; work goes through a branch
        mend   victor git start feat/x --move
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: a protected branch by --all
    Given commit "feat: mine" changing "mine.txt"
    And branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "git push --all"
    Then it exits 1
    And nothing changed

  Scenario: deleting a protected branch
    When I type "git push origin --delete main"
    Then it refuses with exit 1 and says
      """
      refused: main cannot be deleted
        why    main is protected in project.json
        mend   victor git policy show
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: rewriting a protected branch
    Given I did "git reset -q --hard HEAD~"
    And commit "feat: other" changing "other.txt"
    When I type "git push --force"
    Then it exits 1
    And nothing changed

  Scenario: what was shipped may be pushed to a protected branch
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And "victor git ship" went well
    When I type "git push -q"
    Then it prints nothing
    And "main" is pushed

  Scenario: a name that is not allowed
    Given branch "login" with commit "feat: x" changing "x.txt"
    When I type "git push -u origin login"
    Then it refuses with exit 1 and says
      """
      refused: login is no allowed branch name
        why    project.json says how branches are called
        mend   git branch -m login feat/login
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: a branch that would go to one of another name
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "git push origin feat/x:feat/y"
    Then it refuses with exit 1 and says
      """
      refused: feat/x would go to feat/y at origin
        why    a branch has the same name here and there, so that nothing lands in the wrong one
        mend   git push -u origin feat/x
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario Outline: an unfinished commit: <subject>
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    And I committed "<subject>" changing "x.txt" with --no-verify
    When I type "git push -u origin feat/x"
    Then it refuses with exit 1 and says
      """
      refused: feat/x has an unfinished commit: <subject> (<id>)
        why    fixup!, squash!, amend! and WIP commits are folded before others see them
        mend   git rebase -i --autosquash origin/HEAD
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

    Examples:
      | subject         |
      | fixup! feat: x  |
      | squash! feat: x |
      | WIP             |
      | wip: something  |

  Scenario: a merge commit where history is linear
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    And branch "feat/y" with commit "feat: y" changing "y.txt"
    And I did "git merge -q --no-ff -m 'Merge it' feat/x"
    When I type "git push -u origin feat/y"
    Then it refuses with exit 1 and says
      """
      refused: feat/y has a merge commit: Merge it (<id>)
        why    project.json wants a linear history
        mend   git rebase origin/HEAD
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: a conflict marker
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    And file "x.txt" holds "<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> main"
    And I did "git commit -q -a --no-verify -m 'feat: y'"
    When I type "git push -u origin feat/x"
    Then it refuses with exit 1 and says
      """
      refused: x.txt has a conflict marker
        why    a conflict was not solved to the end
        mend   git commit --amend --no-edit x.txt
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: a row of equal signs is no conflict marker
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    And commit "feat: y" changing "x.txt" to "Title\n=======\ntext"
    When I type "git push -q -u origin feat/x"
    Then it prints nothing

  Scenario: a file that is too big
    Given branch "feat/x"
    And file "big.bin" of 2 MB
    And I did "git add big.bin"
    And I did "git commit -q -m 'feat: big'"
    When I type "git push -u origin feat/x"
    Then it refuses with exit 1 and says
      """
      refused: feat/x has a file of 2 MB: big.bin
        why    project.json allows at most 1 MB a file
        mend   git rm --cached big.bin && git commit --amend --no-edit
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: a commit that the trunk has already
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And I did "git cherry-pick origin/main"
    And I did "git commit -q --amend --allow-empty -m 'feat: the same'"
    When I type "git push -u origin feat/x"
    Then it refuses with exit 1 and says
      """
      refused: feat/x has a commit that origin/HEAD has already: feat: the same (<id>)
        why    the same change would be there twice
        mend   victor git sync
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: others added to the branch, and force would drop it
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    And I did "git push -q -u origin feat/x"
    And a coworker pushes to "feat/x" a commit "feat: theirs" changing "theirs.txt"
    And I did "git fetch -q"
    And I did "git commit -q --amend -m 'feat: better'"
    When I type "git push --force"
    Then it refuses with exit 1 and says
      """
      refused: feat/x has commits at origin that are not in yours
        why    a push would drop what others did there
        mend   victor git sync
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed

  Scenario: a branch that I rebased may be forced
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    And I did "git fetch -q"
    And I did "git rebase -q origin/main"
    When I type "git push -q --force-with-lease"
    Then it prints nothing
    And "feat/x" is pushed

  Scenario: sync is not refused
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And a coworker pushes to "main" a commit "feat: b" changing "b.txt"
    When I type "victor git sync"
    Then it prints
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       rebased on main, pushed
      """

  Scenario Outline: exempt: <what>
    Given branch "feat/x" with commit "feat: x" changing "x.txt", pushed
    And I did "<before>"
    When I type "<push>"
    Then it prints nothing

    Examples:
      | what                  | before                                   | push                                  |
      | a tag                 | git tag v1                               | git push -q origin v1                 |
      | deleting my own       | git tag v1                               | git push -q origin --delete feat/x    |
      | a bot's branch        | git branch dependabot/npm/x              | git push -q origin dependabot/npm/x   |
      | nothing to push       | git tag v1                               | git push -q                           |

  Scenario: --no-verify is git's own, and VICTOR_SKIP says so
    Given branch "login" with commit "feat: x" changing "x.txt"
    When I type "env VICTOR_SKIP=1 git push -q -u origin login"
    Then it exits 0
    And it remarks
      """
      victor: pre-push is not checked: VICTOR_SKIP is set
      """

  Scenario: a commit message that is not conventional
    Given branch "feat/x"
    And a staged file "x.txt"
    When I type "git commit -m 'added the thing'"
    Then it refuses with exit 1 and says
      """
      refused: "added the thing" is no conventional message
        why    project.json wants TYPE(scope): what it does, like feat: a new page
        mend   git commit -m 'feat: added the thing'
      """
    And nothing changed

  Scenario: a commit message that is conventional
    Given branch "feat/x"
    And a staged file "x.txt"
    When I type "git commit -q -m 'feat(parser): the thing'"
    Then it prints nothing

  Scenario: a conflict marker before it is committed
    Given branch "feat/x"
    And file "x.txt" holds "<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> main"
    And I did "git add x.txt"
    When I type "git commit -m 'feat: x'"
    Then it refuses with exit 1 and says
      """
      refused: x.txt has a conflict marker
        why    a conflict was not solved to the end
        mend   git add x.txt
      """
    And nothing changed

  Scenario: what a push would meet, before it is made
    Given branch "login" with commit "feat: x" changing "x.txt"
    When I type "victor git guard"
    Then it stops with exit 1 and prints
      """
      refused: login is no allowed branch name
        why    project.json says how branches are called
        mend   git branch -m login feat/login
      """
    And nothing changed

  Scenario: nothing to refuse
    Given branch "feat/x" with commit "feat: x" changing "x.txt"
    When I type "victor git guard"
    Then it prints
      """
      nothing is refused
      """

  Scenario: what a merge would meet
    Given branch "feat/x"
    And I committed "added" changing "x.txt" with --no-verify
    When I type "victor git guard --range main..HEAD --json"
    Then it exits 1
    And the JSON field "refused[0].check" is "subject"

  Scenario Outline: names and messages are data, never code: <name>
    Given branch "<name>"
    And I committed "<subject>" changing "x.txt" with --no-verify
    When I type "git push -u origin <name>"
    Then it exits 1
    And there is no file "pwned"

    Examples:
      | name             | subject               |
      | $(touch_pwned)   | feat: $(touch pwned)  |
      | a`touch_pwned`b  | feat: `touch pwned`   |
      | x;touch_pwned    | feat: ;touch pwned    |
      | x'y              | WIP '; touch pwned '  |
