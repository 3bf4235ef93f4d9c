import { describe, expect, it } from 'vitest';
import { hub, itemsOf, realHub } from './hub.js';

const { ownership } = realHub;

const above = (company: string) => ownership?.companies.find(({ party }) => party === company)?.above ?? [];

describe('who is behind the hub', () => {
  it('Alibaba Group has between 63.7 and 69.54 percent of Cainiao, on two bases, and controls it', () => {
    const group = above('cainiao').find(({ party }) => party === 'alibaba-group');
    expect(group).toMatchObject({ shares: 'between 63.7% and 69.54%', controls: 'yes' });
    expect(group?.control).toContain('by a majority of the votes and the right to appoint the board');
  });

  it('is a company of the Cayman Islands with its principal office in Hong Kong', () => {
    const group = itemsOf(hub.ownership?.parties).find(({ id }) => id === 'alibaba-group');
    expect(group?.law).toMatchObject({ value: 'KY' });
    expect(JSON.stringify(group?.seat)).toContain('"HK"');
  });

  it('the direct shareholder of the Belgian company is shown as unknown, and not guessed', () => {
    const holder = above('smart-hub').find(({ party }) => party === 'smart-hub-holder');
    expect(holder).toMatchObject({ kind: 'unknown', shares: 'an unknown share', controls: 'open' });
    const cainiao = above('smart-hub').find(({ party }) => party === 'cainiao');
    expect(cainiao).toMatchObject({ shares: 'an unknown share', controls: 'open' });
  });

  it('leads from the Belgian company to Alibaba Group by a chain that says what is not known', () => {
    const group = above('smart-hub').find(({ party }) => party === 'alibaba-group');
    expect(group?.chains.map(({ says }) => says)).toEqual([
      'Alibaba Group Holding Limited holds between 63.7% and 69.54% of Cainiao Smart Logistics Network Limited, Cainiao Smart Logistics Network Limited holds an unknown share of Alibaba Smart Hub Belgium SRL: at most 69.54% of the capital.',
    ]);
  });

  it('the nomination right of the Partnership makes its control possible, and not certain', () => {
    expect(above('cainiao').find(({ party }) => party === 'alibaba-partnership')).toMatchObject({ controls: 'open' });
  });

  it('no state is shown to control it or to hold anything in it; a golden share in another unit is none', () => {
    expect(ownership?.states).toEqual([]);
  });

  it('the body of a party is what a minister and a member of parliament said, and no finding', () => {
    const said = realHub.sources.filter(({ path }) => path.endsWith('stateInfluence.partyBody'));
    const words = JSON.stringify(said);
    for (const speaker of ['Samuel Cogolati', 'Vincent Van Quickenborne']) expect(words).toContain(speaker);
    const party = itemsOf(hub.ownership?.parties).find(({ id }) => id === 'alibaba-group');
    expect(party?.stateInfluence?.partyBody).toMatchObject({
      claims: [{ status: 'asserted' }, { status: 'asserted' }],
    });
  });

  it('nobody is established as beneficial owner, and it says where somebody may be', () => {
    expect(ownership?.beneficialOwners.filter(({ standing }) => standing === 'certain')).toEqual([]);
    expect(ownership?.notEstablished).toContain(
      'Nobody is named for an unknown share of Alibaba Group Holding Limited.',
    );
  });
});
