// The languages of results → what each is called in itself.

/** A test holds that none is missing. */
export const languageNames: Readonly<Record<string, string>> = {
  en: "English",
  az: "Azərbaycanca",
  ru: "Русский",
};
