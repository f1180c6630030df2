// Text from data → text without the characters that steer a terminal.

/** Control characters, line breaks among them, become a space; bidirectional overrides vanish. */
export const safeText = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
