import {
  beneficialOwnerOutsideEu,
  managerOutsideEu,
  quarterHolderByEuRule,
  quarterHolderOutsideEu,
} from '../../facts/catalogue/beneficial-owner.js';
import {
  nonEuEntityInChain,
  nonEuHolderAbove,
  publicBodyOutsideEu,
  residentOutsideEu,
  thirdCountryUndertaking,
} from '../../facts/catalogue/investor.js';
import type { FactId } from '../../facts/facts.js';
import { any, never } from '../../rules/condition.js';
import type { ScopeTest } from '../../rules/rule-set.js';
import { byReading, limb } from '../../rules/rules.js';
import {
  agreement,
  bdo,
  europeanOwnerRule,
  ey,
  fpsEconomy,
  linklaters2025,
  moneyLaunderingLaw,
  nortonRose,
  vanBael,
  xella,
} from './sources.js';

const throughTheUnion =
  'The duty to notify stands as the agreement is written; where the investor itself is from the Union, a refusal would have to justify a restriction of establishment (Xella).';

/** Whether the investor is foreign. The agreement looks at residence, law and seat; nationality plays no part. */
export const foreignInvestor: ScopeTest<FactId> = {
  id: 'foreign-investor',
  title: 'the investor is foreign',
  limbs: [
    limb('resident-outside-eu', {
      title: 'A natural person with main residence outside the European Union acquires',
      when: residentOutsideEu.is(true),
      because: 'Main residence decides, not nationality; the European Economic Area is not enough.',
      citations: [agreement('Art. 2, 4°'), bdo(), vanBael('Residence counts, not nationality.'), ey()],
      status: 'confirmed',
    }),
    limb('third-country-undertaking', {
      title: 'An undertaking constituted outside the European Union acquires',
      when: thirdCountryUndertaking.is(true),
      because: 'Law of constitution outside the Union, and registered office or main activity outside it.',
      citations: [agreement('Art. 2, 4°'), bdo(), nortonRose()],
      status: 'confirmed',
    }),
    limb('public-body-outside-eu', {
      title: 'A public authority from outside the European Union acquires',
      when: publicBodyOutsideEu.is(true),
      because: 'Governments, government institutions and public-law companies are covered.',
      citations: [agreement('Art. 2, 4°'), ey()],
      status: 'reported',
    }),
    limb('beneficial-owner-outside-eu', {
      title: 'A beneficial owner of the investor has main residence outside the European Union',
      when: beneficialOwnerOutsideEu.is(true),
      because: throughTheUnion,
      citations: [agreement('Art. 2, 4°'), fpsEconomy(), bdo(), xella],
      status: 'confirmed',
    }),
    limb('quarter-holder-outside-eu', {
      title: 'A person with main residence outside the European Union holds more than a quarter of the investor',
      when: byReading('quarter', { counts: quarterHolderOutsideEu.is(true), 'not-by-itself': never }),
      because: throughTheUnion,
      citations: [
        moneyLaunderingLaw('More than 25% of the votes or of the capital is an indication of ownership.'),
        agreement('Art. 2, 4°'),
        xella,
      ],
      status: 'inferred',
    }),
    limb('quarter-holder-by-eu-rule', {
      title: 'From 10 July 2027: a person with main residence outside the European Union owns a quarter or more',
      when: byReading('owner-rule', { 'follows-the-union': quarterHolderByEuRule.is(true), stays: never }),
      because: throughTheUnion,
      citations: [europeanOwnerRule(), agreement('Art. 2, 4°'), xella],
      status: 'inferred',
    }),
    limb('manager-outside-eu', {
      title: 'A manager who counts as beneficial owner has main residence outside the European Union',
      when: byReading('manager-as-owner', { counts: managerOutsideEu.is(true), 'does-not-count': never }),
      because: throughTheUnion,
      citations: [agreement('Art. 2, 4°'), xella],
      status: 'inferred',
    }),
    limb('non-eu-entity-in-chain', {
      title: 'An entity from outside the European Union stands in the holding chain of the investor',
      when: byReading('chain', {
        counts: nonEuEntityInChain.is(true),
        'any-holder': any(nonEuEntityInChain.is(true), nonEuHolderAbove.is(true)),
        'text-only': never,
      }),
      because: throughTheUnion,
      citations: [linklaters2025('Practice of the committee.'), xella],
      status: 'reported',
    }),
  ],
};
