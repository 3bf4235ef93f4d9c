import { parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';

const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
const assessment = screen(hub, ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }));
document.querySelector('#report').textContent = renderReport(assessment);
