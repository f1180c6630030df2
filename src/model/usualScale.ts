// The scale of a table whose words are given their meaning by a person: done, partly done, not done.
export const usualScale = "three-step";
