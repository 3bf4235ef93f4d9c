import { parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';

const hub = parseInvestment({
  formatVersion: 1,
  id: 'hub',
  title: 'A logistics hub',
  host: 'BE',
  transaction: { kind: 'share-purchase', signedOn: '2024-03-01' },
  sites: [{ id: 'hall', name: 'Hall', buildingArea: 30000, airfieldAccess: ['airside'] }],
});
const assessment = screen(hub, ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }));
console.log(`${hub.title}: ${assessment.obligation.outcome}`);
console.log(renderReport(assessment));
