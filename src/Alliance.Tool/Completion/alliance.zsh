#compdef alliance
# Completes the commands, options, ids and codes of alliance in zsh. To load it, after compinit: source <(alliance completion zsh)
_alliance() {
  local -a replies
  replies=("${(@f)$(alliance suggest -- "${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
  if [[ -n $replies[1] ]]; then
    compadd -- "${replies[@]}"
  else
    _files
  fi
}
compdef _alliance alliance
