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
# In a file of fpath this text is the function itself.
if [[ $funcstack[1] == _alliance ]]; then
  _alliance "$@"
else
  compdef _alliance alliance
fi
