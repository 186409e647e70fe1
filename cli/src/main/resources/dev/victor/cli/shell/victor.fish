# Completion of victor in fish: victor itself is asked, so nothing here grows old.
function __victor_asks
    @ask@
end
function __victor_complete
    set -l typed (commandline -opc)
    set -l word (string unescape -- (commandline -ct); or string replace -r '^["\']' '' -- (commandline -ct))
    __victor_asks shell complete fish -- $typed "$word" 2>/dev/null </dev/null
end
complete -c victor -k -f -a '(__victor_complete)'
