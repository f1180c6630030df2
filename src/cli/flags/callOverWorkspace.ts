// The gates of a call and those of the workspace → the gates that hold: of one kind, those of the call alone.

export const callOverWorkspace = <G extends { readonly kind: string }>(
  call: readonly G[],
  workspace: readonly G[],
): readonly G[] => {
  const kinds = new Set(call.map(({ kind }) => kind));
  return [...call, ...workspace.filter(({ kind }) => !kinds.has(kind))];
};
