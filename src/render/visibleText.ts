// Text from data → text without what is not seen and still acts: control characters and marks that turn writing around.

/** Control characters (line breaks among them), and marks that turn the direction of writing around. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/** Control characters become a space, and direction marks vanish. */
export const visibleText = (text: string): string => text.replace(controls, " ").replace(directions, "");
