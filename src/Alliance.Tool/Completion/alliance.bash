# Completes the commands, options, ids and codes of alliance in bash. To load it: source <(alliance completion bash)
_alliance() {
  local line=${COMP_LINE:0:COMP_POINT} reply
  local word=${line##*[[:space:]]} before=
  # Bash replaces only what follows the last colon, where colons separate words.
  [[ $word == *:* && $COMP_WORDBREAKS == *:* ]] && before=${word%"${word##*:}"}
  COMPREPLY=()
  while IFS= read -r reply; do
    COMPREPLY+=("${reply:${#before}}")
  done < <(alliance suggest -- "$line" 2>/dev/null)
}
complete -o default -F _alliance alliance
