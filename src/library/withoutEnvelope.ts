// A result as the contract has it → what is in it, without its outer object.

export function withoutEnvelope<T>(json: object): T {
  const { schemaVersion: _v, kind: _k, tool: _t, inputs: _i, ...result } = json as Record<string, unknown>;
  return result as T;
}
