Feature: the guard knows whose commits are mine

  Background:
    Given a repository with a remote
    And a project.json with
      """
      "author": { "name": "Vic", "gitEmails": ["vic@example.com", "vic@work.example"] },
      "branching": { "types": ["feat"] }
      """
    And "victor git hooks install" went well
    And branch "feat/x" with commit "feat: x" changing "x.txt"

  Scenario: mine
    When I type "git push -q -u origin feat/x"
    Then it prints nothing

  Scenario: my other address
    Given I did "git -c user.email=vic@work.example commit -q --amend --no-edit --reset-author"
    When I type "git push -q -u origin feat/x"
    Then it prints nothing

  Scenario: an address of somebody else
    Given I did "git -c user.email=root@laptop commit -q --amend --no-edit --reset-author"
    When I type "git push -u origin feat/x"
    Then it refuses with exit 1 and says
      """
      refused: feat/x has a commit of root@laptop: feat: x (<id>)
        why    neither its author nor its committer is one of author.gitEmails in project.json
        mend   git -c user.email=vic@example.com commit --amend --no-edit --allow-empty --reset-author
      error: failed to push some refs to 'DIR/origin.git'
      """
    And nothing changed
