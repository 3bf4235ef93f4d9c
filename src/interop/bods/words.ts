/** A codelist word without its spelling: `board-member`, `boardMember` and `Board member` are one. */
export const wordOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const reasons: Readonly<Record<string, string>> = {
  nobeneficialowners: 'there are no beneficial owners who need to be disclosed',
  subjectunabletoconfirmoridentifybeneficialowner: 'the subject cannot confirm or identify its beneficial owner',
  interestedpartyhasnotprovidedinformation: 'the interested party has not given enough information',
  subjectexemptfromdisclosure: 'the subject is exempt from disclosure',
  interestedpartyexemptfromdisclosure: 'the interested party is exempt from disclosure',
  unknown: 'the reason is not known',
  informationunknowntopublisher: 'the publisher does not have the information',
};

/** Why somebody is not named, in words; the file's own word where it is none of the codelist. */
export function reasonText(reason: string | undefined): string {
  if (reason === undefined) return 'no reason is given';
  const word = wordOf(reason);
  return Object.hasOwn(reasons, word) ? (reasons[word] as string) : reason;
}
