// Text from data → text without the characters that steer a terminal.

/** Control characters (line breaks among them), and marks that turn the direction of writing around. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/** Control characters become a space, direction marks vanish. */
export const safeText = (text: string): string => text.replace(controls, " ").replace(directions, "");
