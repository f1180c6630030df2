// A clause and an activity of it → what messages call the two.

/** @param activity "": the clause as a whole @example thingName("1.1", "a") // "1.1/a" */
export const thingName = (clause: string, activity: string): string =>
  activity === "" ? clause : `${clause}/${activity}`;
