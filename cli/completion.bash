# Completion of duaal's command line in bash. It asks the program itself for its commands and options, so that it knows them all.
_duaal() {
    local word=${COMP_WORDS[COMP_CWORD]} command='' i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
            --lang) ((++i)) ;; # its value is no command
            -*) ;;
            *) command=${COMP_WORDS[i]} && break ;;
        esac
    done
    # shellcheck disable=SC2207
    if [ "${COMP_WORDS[COMP_CWORD - 1]}" = --lang ]; then
        COMPREPLY=($(compgen -W 'nl en' -- "$word"))
    elif [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$("$1" ${command:+"$command"} --help --lang=en 2>/dev/null | sed -nE 's/^  (-[a-z],)?(--[a-z-]+).*/\2/p')" -- "$word"))
    elif [ -z "$command" ]; then
        COMPREPLY=($(compgen -W "$("$1" --help --lang=en 2>/dev/null | sed -nE 's/^  ([a-z]+) +[A-Z].*/\1/p')" -- "$word"))
    else
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -X '!*.json' -- "$word") $(compgen -f -X '!*.xlsx' -- "$word") $(compgen -f -X '!*.ods' -- "$word") $(compgen -d -- "$word"))
    fi
}
complete -F _duaal duaal
