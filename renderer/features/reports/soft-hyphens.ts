const softHyphen = '\u00AD';
const longWord = /\p{L}{11,}/gu;
// Later parts of the long words in the reports' heads, Finnish and Swedish.
const laterPart =
  /(?<=\p{L}{4})(?=kerrat|kertojen|keskis|laisten|laisia|tunnit|prosentti|listat|käynnit|tumis|tuja|ehtois|olo|tetty|matta|tillfällen|timmar|procent|listor|besök|personer)/giu;

/** Joints for browsers that bring no Finnish hyphenation: "Osallistumis-kerrat", never "-krat". */
export function softHyphens(title: string): string {
  return title.replaceAll(longWord, (word) => word.replaceAll(laterPart, softHyphen));
}
