// A shell → what it has to run to complete calls of nap: it asks nap, and never evaluates what nap answers.

export const scripts = {
  bash: `# In ~/.bashrc: eval "$(nap completion bash)"
_nap() {
  local reply
  COMPREPLY=()
  while IFS= read -r reply; do
    COMPREPLY+=("$reply")
  done < <(nap completion bash -- "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
}
complete -o default -F _nap nap
`,
  zsh: `#compdef nap
# In ~/.zshrc, behind compinit: eval "$(nap completion zsh)"
_nap() {
  local -a found
  found=("\${(@f)$(nap completion zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  if (( \${#found} )); then compadd -a found; else _files; fi
}
if [[ "\${funcstack[1]}" = _nap ]]; then _nap "$@"; else compdef _nap nap; fi
`,
  fish: `# In ~/.config/fish/config.fish: nap completion fish | source
function __nap_found
  set -l words (commandline -opc)
  set -l last (commandline -ct)
  set -g __nap_answers (nap completion fish -- $words[2..-1] "$last" 2>/dev/null)
  test (count $__nap_answers) -gt 0
end
complete -c nap -n __nap_found -f -a '(printf "%s\\n" $__nap_answers)'
`,
} as const;
