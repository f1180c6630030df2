// A place or a length → the same in hundredths of a px: sums of such numbers have more digits than that.

export const px = (value: number): number => Math.round(value * 100) / 100;
